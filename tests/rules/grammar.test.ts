// An independent grammar checker reads every rewrite of every example: none brings an error that was not there before.
import { LocalLinter } from 'harper.js'
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined'
import { beforeAll, expect, test } from 'vitest'
import { check } from '../../lib/engine/check'
import { applyEdit } from '../../lib/engine/span'
import { builtInRules, compileRules } from '../../lib/rules/compile'
import type { RuleData } from '../../lib/rules/schema'

/** As paragraphs of one text they are read at a tenth of the cost. */
const textsAtOnce = 20
/** Ten seconds on two cores that do nothing else; many times that where the machine is slow. */
const maxMs = 1_800_000

const linter = new LocalLinter({ binary: slimBinaryInlined })
const { ruleset } = compileRules(builtInRules)
const examples = new Map(builtInRules.map((rule) => [rule, examplesOf(rule)]))
/** What the checker says about each text, each once, as rules share examples and rewrites. */
const errors = new Map<string, readonly string[]>()

beforeAll(async () => {
  await linter.setup()
  const all = [...new Set([...examples.values()].flat().flatMap(({ before, after }) => [before, ...after]))]
  while (all.length > 0) {
    const some = all.splice(0, textsAtOnce)
    for (const [i, found] of (await errorsInEach(some)).entries()) errors.set(some[i]!, found)
  }
}, maxMs)

function examplesOf({ becomes }: RuleData) {
  return becomes.map(([before]) => {
    const rewrites = check(before, ruleset).flatMap(({ rewrites }) => rewrites)
    return { before, after: rewrites.map(({ edit }) => applyEdit(before, edit)) }
  })
}

/** What the checker says about each text. */
async function errorsInEach(texts: readonly string[]): Promise<string[][]> {
  const found = texts.map((): string[] => [])
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    // It counts characters, not UTF-16 units.
    length += [...`${text}\n\n`].length
  }
  for (const lint of await linter.lint(texts.join('\n\n'), { language: 'plaintext' }))
    found[starts.findLastIndex((start) => start <= lint.span().start)]!.push(
      `${lint.lint_kind_pretty()}: ${lint.message()}`,
    )
  return found
}

test.each(builtInRules.map((rule) => [rule.id, rule] as const))(
  'the rewrites of %s are as grammatical as what they replace',
  async (_, rule) => {
    for (const { before, after } of examples.get(rule)!)
      for (const text of after) {
        const added = (all: readonly string[], known: readonly string[]) =>
          all.filter((error) => !known.includes(error))
        if (added(errors.get(text)!, errors.get(before)!).length === 0) continue
        // Some are errors only before another paragraph.
        const [[alone], [knownAlone]] = [await errorsInEach([text]), await errorsInEach([before])]
        expect({ text, added: added(alone!, knownAlone!) }).toEqual({ text, added: [] })
      }
  },
)
