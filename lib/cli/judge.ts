// `npm run judge`: measures the built-in rules on messages that people read, and says what each figure was measured on.
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as v from 'valibot'
import { check } from '../engine/check'
import { type Category, type Finding } from '../engine/finding'
import type { Span } from '../engine/span'
import { builtIn } from '../rules/compile'
import { scoreElements } from './apology-score'
import {
  apologyLine,
  goldLine,
  kindOf,
  labels,
  linesOf,
  type marking,
  neutralLine,
  parsedLines,
  requestLine,
} from './lines'
import { allowEarlyEnd } from './output'
import { f1, isRight, type Judged, type Marking, missed, precision, recall, tally, wordCount } from './score'

const usage = `Usage: npm run -s judge -- [--examples] [FILE…]

Without a file the project's own labelled apologies are measured. Each FILE holds one JSON object a line. What is measured on it follows from its fields:
  {"id", "pool", "text", "both": [{"start", "end", "labels"}], "one": […]}   messages that two readers marked
  {"id", "text", "quartile": "top" | "bottom"}                               requests by their rated politeness
  {"id", "text", "domain"}                                                   neutral mail
  {"id", "text", "elements": ["ownership" | "repair" | …]}                   apologies, by what each holds
--examples adds each wrong alarm and each missed span in its context.`

/** Pools in which people write to someone they work with or serve. */
const ordinaryMail = new Set(['random', 'apology', 'net', 'care'])
/** Messages written on request, by writers who play a part. */
const elicited = 'elicited'

allowEarlyEnd()
const { ruleset } = builtIn()
/** Alarms by rule: on marked messages right and wrong, on neutral mail all. */
interface RuleCount {
  right: number
  wrong: number
  neutral: number
}
const byRule = new Map<string, RuleCount>()
let neutralWords = 0

function count(rule: string, field: keyof RuleCount) {
  const counts = byRule.get(rule) ?? { right: 0, wrong: 0, neutral: 0 }
  counts[field]++
  byRule.set(rule, counts)
}

const say = (...lines: string[]) => console.log(lines.join('\n'))
const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`)
const per = (words: number, of: number, amount: number) =>
  words === 0 ? '–' : ((of * amount) / words).toFixed(2)
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  say('', row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row))
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

function judgeGold(name: string, lines: v.InferOutput<typeof goldLine>[]) {
  const marked = (list: v.InferOutput<typeof marking>[]): Marking[] =>
    list.map(({ start, end, labels: given }) => ({
      start,
      end,
      categories: given.map((label) => labels[label]!),
    }))
  const messages = lines.map(({ id, pool, text, both, one }): Judged => ({
    id: String(id),
    pool,
    text,
    both: marked(both),
    one: marked(one),
    findings: check(text, ruleset),
  }))
  const natural = messages.filter(({ pool }) => pool !== elicited)
  const ordinary = 'of these, ordinary mail'
  const groups = (
    [
      ['natural messages', natural],
      [ordinary, messages.filter(({ pool }) => ordinaryMail.has(pool))],
      ['elicited messages', messages.filter(({ pool }) => pool === elicited)],
    ] as [string, Judged[]][]
  ).filter(([, group]) => group.length > 0)
  say(
    `\n## ${name}: ${messages.length} messages, each read by two readers`,
    '',
    'An alarm is right where it touches words that either reader marked. Recall counts the spans that both marked.',
  )
  const head = ['messages', 'words', 'alarms', 'precision', 'both readers agree', 'recall', 'F1']
  table(
    ['measured on', ...head, 'right category', 'false alarms / 1,000 words'],
    groups.map(([label, group]) => {
      const sum = tally(group)
      return [
        label,
        sum.messages,
        sum.words,
        sum.alarms,
        percent(precision(sum)),
        percent(sum.confirmed / sum.alarms),
        `${sum.found}/${sum.marked} = ${percent(recall(sum))}`,
        percent(f1(sum)),
        percent(sum.sameCategory / sum.right),
        per(sum.words, sum.alarms - sum.right, 1000),
      ]
    }),
  )
  for (const [label, group] of groups.filter(([label]) => label !== ordinary)) {
    say(`\n### By category, ${label}`)
    table(
      ['category', 'alarms', 'right', 'precision', 'recall', 'F1'],
      Object.values(labels).map((category) => countsOf(category, group, category)),
    )
  }
  say('\n### By pool')
  table(
    ['pool', 'alarms', 'right', 'precision', 'recall', 'F1'],
    [...new Set(messages.map(({ pool }) => pool))].map((pool) =>
      countsOf(
        pool,
        messages.filter((m) => m.pool === pool),
      ),
    ),
  )
  for (const message of messages)
    for (const finding of message.findings) count(finding.rule, isRight(finding, message) ? 'right' : 'wrong')
  if (withExamples) showExamples(messages)
}

function countsOf(label: string, messages: readonly Judged[], category?: Category): (string | number)[] {
  const sum = tally(messages, category)
  const found = `${sum.found}/${sum.marked} = ${percent(recall(sum))}`
  return [label, sum.alarms, sum.right, percent(precision(sum)), found, percent(f1(sum))]
}

function showExamples(messages: readonly Judged[]) {
  say('\n### Wrong alarms')
  for (const message of messages)
    for (const finding of message.findings)
      if (!isRight(finding, message)) showAlarm(message.id, message.text, finding)
  say('\n### Missed spans')
  for (const message of messages)
    for (const span of missed(message))
      say(`${message.id}  ${span.categories.join('/')}`, `  ${inContext(message.text, span)}`)
}

const showAlarm = (id: string, text: string, { rule, span }: Finding) =>
  say(`${id}  ${rule}`, `  ${inContext(text, span)}`)

/** How much of the text around the words is shown, on each side. */
const contextChars = 90

/** The span between its neighbours, on one line, in double brackets. */
function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - contextChars), start)
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + contextChars)}`.replace(/\s+/g, ' ')
}

function judgeNeutral(name: string, lines: v.InferOutput<typeof neutralLine>[]) {
  say(`\n## ${name}: neutral mail, in which nobody marked anything`)
  const checked = lines.map((line) => ({ ...line, findings: check(line.text, ruleset) }))
  const rows = [...new Set(lines.map(({ domain }) => domain))].map((domain) => {
    const own = checked.filter((line) => line.domain === domain)
    const words = own.reduce((sum, { text }) => sum + wordCount(text), 0)
    const alarms = own.reduce((sum, { findings }) => sum + findings.length, 0)
    neutralWords += words
    const share = own.filter(({ findings }) => findings.length > 0).length / own.length
    return [domain, own.length, words, alarms, per(words, alarms, 1000), percent(share)]
  })
  table(['measured on', 'mails', 'words', 'alarms', 'alarms / 1,000 words', 'mails with an alarm'], rows)
  for (const { findings } of checked) for (const { rule } of findings) count(rule, 'neutral')
  if (!withExamples) return
  say('\n### Alarms')
  for (const { id, text, findings } of checked)
    for (const finding of findings) showAlarm(String(id), text, finding)
}

function judgeRequests(name: string, lines: v.InferOutput<typeof requestLine>[]) {
  say(`\n## ${name}: requests in the bottom and top quartile of rated politeness`)
  const shares = (['bottom', 'top'] as const).map((quartile) => {
    const own = lines.filter((line) => line.quartile === quartile)
    const flagged = own.filter(({ text }) => check(text, ruleset).length > 0).length
    return { quartile, requests: own.length, flagged, share: flagged / own.length }
  })
  table(
    ['quartile', 'requests', 'flagged', 'share'],
    shares.map(({ quartile, requests, flagged, share }) => [quartile, requests, flagged, percent(share)]),
  )
  say('', `bottom : top = ${(shares[0]!.share / shares[1]!.share).toFixed(1)} : 1`)
}

function judgeApologies(name: string, lines: v.InferOutput<typeof apologyLine>[]) {
  say(`\n## ${name}: ${lines.length} apologies, each labelled with the elements it holds`)
  table(
    ['element', 'labelled', 'read', 'both', 'F1'],
    scoreElements(lines).map(({ element, labelled, read, both, f1 }) => [
      element,
      labelled,
      read,
      both,
      percent(f1),
    ]),
  )
}

function sayRules() {
  say('\n## Rules, worst first')
  const wrongShare = ({ right, wrong }: RuleCount) => (wrong === 0 ? 0 : wrong / (right + wrong))
  const ranked = [...byRule].sort(
    ([a, x], [b, y]) =>
      y.wrong - x.wrong ||
      wrongShare(y) - wrongShare(x) ||
      y.neutral - x.neutral ||
      x.right - y.right ||
      (a < b ? -1 : 1),
  )
  table(
    ['rule', 'alarms on marked messages', 'right', 'wrong', 'alarms / 100,000 words of neutral mail'],
    ranked.map(([rule, counts]) => [
      rule,
      counts.right + counts.wrong,
      counts.right,
      counts.wrong,
      per(neutralWords, counts.neutral, 100_000),
    ]),
  )
}

function judgeFile(path: string) {
  const lines = parsedLines(path)
  const name = basename(path)
  switch (kindOf(lines)) {
    case 'marked':
      return judgeGold(name, linesOf(path, goldLine, lines))
    case 'requests':
      return judgeRequests(name, linesOf(path, requestLine, lines))
    case 'neutral':
      return judgeNeutral(name, linesOf(path, neutralLine, lines))
    case 'apologies':
      return judgeApologies(name, linesOf(path, apologyLine, lines))
    case null:
      throw new Error(
        `${path}: the first line has none of "both", "quartile", "domain" and "elements".\n\n${usage}`,
      )
  }
}

const ownApologies = fileURLToPath(new URL('../../tests/engine/apologies.jsonl', import.meta.url))

const given = process.argv.slice(2).filter((argument) => argument !== '--examples')
const withExamples = process.argv.includes('--examples')
try {
  for (const path of given.length > 0 ? given : [ownApologies]) judgeFile(path)
  if (byRule.size > 0) sayRules()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
