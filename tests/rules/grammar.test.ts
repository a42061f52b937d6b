// An independent grammar checker reads every rewrite of every example: none brings an error that was not there before.
import { LocalLinter } from 'harper.js'
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined'
import { beforeAll, expect, test } from 'vitest'
import { check } from '../../lib/engine/check'
import { applyEdit } from '../../lib/engine/span'
import { builtInRules, compileRules } from '../../lib/rules/compile'

const linter = new LocalLinter({ binary: slimBinaryInlined })
const { ruleset } = compileRules(builtInRules)

beforeAll(() => linter.setup(), 60_000)

/** What the checker says about the text, sentence style aside. */
async function errorsIn(text: string): Promise<string[]> {
  const lints = await linter.lint(text, { language: 'plaintext' })
  return lints.map((lint) => `${lint.lint_kind_pretty()}: ${lint.message()}`)
}

test.each(builtInRules.map((rule) => [rule.id, rule] as const))(
  'the rewrites of %s are as grammatical as what they replace',
  async (_, rule) => {
    for (const [before] of rule.becomes) {
      const known = await errorsIn(before)
      for (const { edit } of check(before, ruleset).flatMap(({ rewrites }) => rewrites)) {
        const after = applyEdit(before, edit)
        const added = (await errorsIn(after)).filter((error) => !known.includes(error))
        expect({ after, added }).toEqual({ after, added: [] })
      }
    }
  },
)
