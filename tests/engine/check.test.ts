import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, sentenceAround } from '../../lib/engine/check'
import { compile, type Rule } from '../../lib/engine/ruleset'
import { applyEdit } from '../../lib/engine/span'
import { emptyScales } from '../support/scales'

const rule = (id: string, fields: Partial<Rule>): Rule => ({
  id,
  category: 'accusation',
  severity: 'strong',
  match: [],
  message: 'May read as blame.',
  why: 'They may feel accused.',
  rewrites: [],
  scope: 'phrase',
  ...fields,
})
const rulesetOf = (...rules: Rule[]) => compile(rules, { lists: {}, cues: {}, scales: emptyScales }).ruleset
const rewritten = (draft: string, ...rules: Rule[]) =>
  check(draft, rulesetOf(...rules)).flatMap((f) => f.rewrites.map((r) => applyEdit(draft, r.edit)))

const forgot = rule('forgot', {
  match: ['you forgot to {rest}'],
  rewrites: [
    { kind: 'ask', text: 'could you {rest}?' },
    { kind: 'plain', text: "I haven't seen this yet: {rest}" },
  ],
})

describe('check', () => {
  test('gives the span, the words and the rule of what it found', () => {
    const draft = 'Hi Sam. You forgot to send the file.'
    const [finding] = check(draft, rulesetOf(forgot))
    expect(finding).toMatchObject({ rule: 'forgot', text: 'You forgot to', span: { start: 8, end: 21 } })
  })

  test('fills what was captured into the rewrite and swallows the old end mark', () => {
    expect(rewritten('Hi Sam. You forgot to send the file.', forgot)).toContain(
      'Hi Sam. Could you send the file?',
    )
  })

  test('neither underlines nor loses the mark that a phrase asks for', () => {
    const even = rule('even', {
      match: ['did you even {verb: *} it ?'],
      rewrites: [
        { kind: 'plain', text: 'about the draft' },
        { kind: 'ask', text: 'could you {verb} it!' },
      ],
    })
    expect(check('Did you even read it?', rulesetOf(even))[0]!.text).toBe('Did you even read it')
    expect(rewritten('Did you even read it?', even)).toEqual(['About the draft?', 'Could you read it!'])
  })

  test('ends a statement that takes the place of a whole question with a full stop', () => {
    const even = rule('even', {
      scope: 'sentence',
      match: ['did you even'],
      rewrites: [
        { kind: 'plain', text: 'the draft is open' },
        { kind: 'ask', text: 'could you read it?' },
      ],
    })
    expect(rewritten('Hi. Did you even read it?! Bye.', even)).toEqual([
      'Hi. The draft is open. Bye.',
      'Hi. Could you read it? Bye.',
    ])
    expect(rewritten('Did you even read it ?', even)).toEqual(['The draft is open.', 'Could you read it?'])
  })

  test('leaves out a question that the rest of the clause would end in a full stop', () => {
    const felt = rule('felt', {
      match: ['if you felt *'],
      rewrites: [
        { kind: 'ask', text: 'how was it?' },
        { kind: 'plain', text: 'tell me how it was' },
      ],
    })
    expect(rewritten('If you felt rushed on Monday.', felt)).toEqual(['Tell me how it was on Monday.'])
    expect(rewritten('If you felt rushed on Monday?', felt)).toContain('How was it on Monday?')
    expect(rewritten('If you felt rushed, call.', felt)).toContain('How was it, call.')
  })

  test('leaves out a question that a reason or purpose behind it would end in a full stop', () => {
    expect(rewritten('You forgot to send the file, so we wait.', forgot)).toEqual([
      "I haven't seen this yet: send the file, so we wait.",
    ])
    expect(rewritten('You forgot to send the file, so did you mean to?', forgot)).toContain(
      'Could you send the file, so did you mean to?',
    )
    expect(rewritten('You forgot to send the file, but I have it.', forgot)).toContain(
      'Could you send the file, but I have it.',
    )
  })

  test('keeps an end mark out of the middle of a sentence', () => {
    expect(rewritten('You forgot to send the file, and it is late.', forgot)).toContain(
      'Could you send the file, and it is late.',
    )
  })

  test('names captures, also through optional parts and gaps', () => {
    const late = rule('late', {
      match: ['you {did: (took|needed)} [only] ... {number} days'],
      rewrites: [{ kind: 'plain', text: 'it {did} {number} days' }],
    })
    expect(rewritten('You took a good, long 12 days.', late)).toEqual(['It took 12 days.'])
  })

  test('takes the capital of the first word along only to the start of a sentence', () => {
    const here = rule('here', {
      match: ['{what: * *} is clearly {how: *}'],
      rewrites: [{ kind: 'plain', text: 'as far as I can see, {what} is {how}' }],
    })
    expect(rewritten('The door is clearly open.', here)).toEqual(['As far as I can see, the door is open.'])
    expect(rewritten('Anna Berg is clearly right.', here)).toEqual([
      'As far as I can see, Anna Berg is right.',
    ])
  })

  test('offers the same words once', () => {
    const thanks = rule('thanks', {
      match: ['thanks for finally {what: *} {rest}'],
      rewrites: [
        { kind: 'plain', text: 'thanks for {what} {rest}' },
        { kind: 'own', text: 'thanks for replying to me' },
      ],
    })
    expect(rewritten('Thanks for finally replying to me.', thanks)).toEqual(['Thanks for replying to me.'])
    expect(rewritten('Thanks for finally calling us.', thanks)).toHaveLength(2)
  })

  test('puts a verb into the form that the rewrite asks for, and leaves out what it cannot form', () => {
    const should = rule('should', {
      match: ['you should have {verb: (got back|*)} {rest}'],
      rewrites: [{ kind: 'ask', text: 'next time, could you {verb|base} {rest}?' }],
    })
    expect(rewritten('You should have told me.', should)).toEqual(['Next time, could you tell me?'])
    expect(rewritten('You should have got back to me.', should)).toEqual([
      'Next time, could you get back to me?',
    ])
    expect(rewritten('You should have zorfled me.', should)).toEqual([])
  })

  test('writes out the other half of a contraction that a match ends in', () => {
    const you = rule('you', { match: ['only you'], rewrites: [{ kind: 'plain', text: 'the team' }] })
    const draft = 'Only you’re late.'
    expect(check(draft, rulesetOf(you))[0]!.text).toBe('Only you’re')
    expect(rewritten(draft, you)).toEqual(['The team are late.'])
  })

  test('replaces the whole clause or sentence where the rule says so', () => {
    const clause = rule('c', {
      scope: 'clause',
      match: ['no excuse'],
      rewrites: [{ kind: 'own', text: 'I was late' }],
    })
    expect(rewritten('Well, there is no excuse, but hello.', clause)).toEqual([
      'Well, I was late, but hello.',
    ])
    const sentence = { ...clause, scope: 'sentence' as const }
    expect(rewritten('Hello. There is no excuse! Bye.', sentence)).toEqual(['Hello. I was late! Bye.'])
  })

  test('leaves the comma of a gap out of what was captured', () => {
    const but = rule('but', {
      match: ['{said: sorry ...} but you'],
      rewrites: [{ kind: 'drop', text: '{said}' }],
    })
    expect(rewritten('Sorry for that, but you.', but)).toEqual(['Sorry for that.'])
  })

  test('keeps the word that links a clause to the one before, unless the clause is left out', () => {
    const busy = rule('busy', {
      scope: 'clause',
      match: ['been busy'],
      rewrites: [
        { kind: 'own', text: 'I was late' },
        { kind: 'drop', text: '' },
      ],
    })
    expect(rewritten('Sorry, but it has been busy here.', busy)).toEqual(['Sorry, but I was late.', 'Sorry.'])
  })

  test('says nothing about quoted words, quoted lines, code and header lines', () => {
    const quiet = [
      'He wrote “you forgot to call”.',
      '> you forgot to call',
      '`you forgot to call`',
      'Subject: you forgot to call',
    ]
    for (const draft of quiet) expect(check(draft, rulesetOf(forgot))).toEqual([])
  })

  test('keeps a person’s own rule, then the strong, then the longer of two that overlap', () => {
    const short = rule('short', { match: ['forgot'] })
    const mild = rule('mild', { match: ['you forgot'], severity: 'mild' })
    const names = (...rules: Rule[]) => check('You forgot to call.', rulesetOf(...rules)).map((f) => f.rule)
    expect(names(short, mild)).toEqual(['short'])
    expect(names(short, { ...mild, own: true })).toEqual(['mild'])
    expect(names(short, { ...mild, severity: 'strong' })).toEqual(['mild'])
  })

  test('answers the same whatever the order of the rules, and its spans lie on the text', () => {
    const rules = [
      forgot,
      rule('b', { match: ['to send'] }),
      rule('c', { match: ['you ... file'], severity: 'mild' }),
    ]
    const words = fc.constantFrom(
      'you',
      'You',
      'forgot',
      'to',
      'send',
      'file',
      ',',
      '.',
      '\n',
      'you’re',
      '🙂',
      '"',
      '\u0301',
    )
    fc.assert(
      fc.property(fc.array(words), fc.string({ unit: 'grapheme' }), (list, tail) => {
        const draft = list.join(' ') + tail
        const findings = check(draft, rulesetOf(...rules))
        expect(check(draft, rulesetOf(...[...rules].reverse()))).toEqual(findings)
        for (const f of findings) {
          expect(draft.slice(f.span.start, f.span.end)).toBe(f.text)
          for (const r of f.rewrites) expect(draft.slice(r.edit.span.start, r.edit.span.end)).toBe(r.before)
        }
      }),
    )
  })
})

test('the sentence around a span takes its end mark along', () => {
  const draft = 'One. Two words here! Three.'
  expect(sentenceAround(draft, { start: 9, end: 14 })).toEqual({ start: 5, end: 20 })
})
