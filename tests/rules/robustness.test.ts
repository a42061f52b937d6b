// The built-in rules on any text: what never changes a result, and what never raises one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../lib/engine/check'
import type { Finding } from '../../lib/engine/finding'
import { signsPhrase } from '../../lib/engine/pattern'
import { builtIn, builtInRules, compileRules } from '../../lib/rules/compile'
import type { RuleData } from '../../lib/rules/schema'

const { ruleset } = compileRules(builtInRules)
/** Rules that say themselves that they look at the whole draft. */
const draftWide = (rule: RuleData) =>
  rule.match.includes(signsPhrase) ||
  [...(rule.unless ?? []), ...(rule.needs ?? [])].some((g) => g.in === 'draft')
const local = compileRules(builtInRules.filter((rule) => !draftWide(rule))).ruleset

const examples = builtInRules.flatMap(({ becomes, allows }) => [
  ...becomes.map(([before]) => before),
  ...allows,
])
const sentence = fc.constantFrom(...examples)
const oddity = fc.constantFrom(
  '\u00a0',
  '\u200b',
  '\u0301',
  '🙂',
  '👩‍💻',
  'שלום',
  '…',
  '\n',
  '\n\n',
  '"',
  '’',
  '- ',
  '\t',
  'İ',
  'ﬁ',
)
const draft = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: sentence }, oddity, fc.string({ unit: 'grapheme', maxLength: 8 })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '))

/** What was found, without where: for texts of which one is longer than the other. */
const complaints = (findings: readonly Finding[]) =>
  findings.map(({ rule, text }) => `${rule}: ${text.toLowerCase().replace(/[’']/g, "'")}`)

describe('a result', () => {
  test('lies on the text, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(draft, (text) => {
        let end = 0
        for (const { span, text: words, rewrites } of check(text, ruleset)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(span.start, span.end)).toBe(words)
          for (const { edit, before } of rewrites)
            expect(text.slice(edit.span.start, edit.span.end)).toBe(before)
          end = span.end
        }
      }),
    )
  })

  test('never depends on the order of the rules', () => {
    const backwards = compileRules([...builtInRules].reverse()).ruleset
    fc.assert(fc.property(draft, (text) => void expect(check(text, backwards)).toEqual(check(text, ruleset))))
  })

  test('never depends on case or on the style of apostrophes and spaces', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        const text = sentences.join(' ')
        const expected = complaints(check(text, ruleset))
        for (const variant of [
          text.toUpperCase(),
          text.toLowerCase(),
          text.replace(/'/g, '’'),
          text.replace(/’/g, "'"),
        ])
          expect(complaints(check(variant, ruleset))).toEqual(expected)
        const wide = check(text.replace(/ /g, '\u00a0'), ruleset)
        expect(wide.map(({ rule, span }) => [rule, span])).toEqual(
          check(text, ruleset).map(({ rule, span }) => [rule, span]),
        )
      }),
    )
  })

  test('in a paragraph is the same whatever stands in paragraphs that are not beside it', () => {
    const between = 'The notes are on the shelf.'
    fc.assert(
      fc.property(draft, sentence, draft, (before, paragraph, after) => {
        const lead = `${before}\n\n${between}\n\n`
        const found = check(`${lead}${paragraph}\n\n${between}\n\n${after}`, local).filter(
          ({ span }) => span.start >= lead.length && span.end <= lead.length + paragraph.length,
        )
        const alone = check(`${between}\n\n${paragraph}\n\n${between}`, local)
        expect(complaints(found)).toEqual(complaints(alone))
      }),
    )
  })
})

const asShipped = builtIn().ruleset

test.each([
  'Hi Anna,\nHello all,\nDear Mr. Okafor,\nGood morning everyone,',
  'Subject: You never reply to my emails\nRe: Not my fault',
  'From: Ann\nSent: Monday\nTo: Ben\nSubject: As I already told you',
  '# Why did you do this\n\nAGENDA\nFAULT REPORT\nWHY NOT',
  '- call back\n- sorry for nothing (song)\n- noted',
  'https://example.com/you-never-reply/why-did-you/its-not-my-fault',
  '`you never reply`\n```\nyou should have told me\n```',
  'ASAP ETA FYI NDA SLA FAQ IMHO',
  'He said “it is not my fault” and “you never reply to my mails”.',
])('nothing is flagged in %j', (text) => expect(check(text, asShipped)).toEqual([]))
