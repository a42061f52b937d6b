// Weighing: what counts as a sign, how signs add up, and when a rule that asks for them speaks.
import { describe, expect, test } from 'vitest'
import { check } from '../../lib/engine/check'
import { compile, type Rule } from '../../lib/engine/ruleset'
import { segment } from '../../lib/engine/sentences'
import { tokenise } from '../../lib/engine/tokens'
import { type Scales, shareAround, signsAround, signsIn, weigh } from '../../lib/engine/weigh'

const scales: Scales = {
  offset: -50,
  offsets: [0, 0, 0, 0, 0, 0],
  signs: {
    nobody: [40, 30, 0, 0, 0, 0, 0],
    'your team': [40, 30, 0, 0, 0, 0, 0],
    suppose: [80, 0, 0, 0, 60, 0, 0],
    '… thanks': [-60, 0, 0, 0, 0, 0, 0],
  },
}

const read = (draft: string) => {
  const tokens = tokenise(draft)
  return { tokens, sentences: segment(draft, tokens) }
}
const sums = (draft: string) => {
  const { tokens, sentences } = read(draft)
  return weigh(tokens, sentences, scales).map(({ sum }) => sum)
}

describe('the signs of a sentence', () => {
  const names = (draft: string) => {
    const { tokens, sentences } = read(draft)
    return signsIn(tokens, sentences[0]!).map(({ name }) => name)
  }

  test('are its words, its pairs of words and its edges', () => {
    expect(names('Nobody came.')).toEqual(
      expect.arrayContaining(['nobody', '^ nobody', 'nobody came', '. $']),
    )
  })

  test('tell neither numbers nor addresses apart, nor quotation marks', () => {
    expect(names('See 14 or x.example@mail.example, “there”.')).toEqual(
      expect.arrayContaining(['see #', 'or @', '" there', 'there "']),
    )
  })

  test('say whom it is about, and whether it asks', () => {
    expect(names('Will you help me?')).toContain('(reader sender asked)')
    expect(names('It rained.')).toContain('()')
  })

  test('around it are the words of the other sentences', () => {
    const { tokens, sentences } = read('Thanks, all. All came.')
    const { all, onlyIn } = signsAround(tokens, sentences)
    expect(all).toEqual(['… thanks', '… ,', '… all', '… .', '… came'])
    expect(sentences.map(onlyIn)).toEqual([['… thanks', '… ,'], ['… came']])
  })

  test('around it together count for so many words at most', () => {
    expect(shareAround(12)).toBe(1)
    expect(shareAround(60)).toBe(0.5)
  })
})

describe('weighing', () => {
  test('adds up what the signs say to what a sentence weighs without any', () => {
    expect(sums('Nobody came. Nobody in your team came.')).toEqual([-10, 30])
  })

  test('hears the other sentences', () => {
    expect(sums('Thanks for asking. Nobody in your team came.')[1]).toBe(-30)
  })

  test('points to a category, and to the clauses that weigh most', () => {
    const draft = 'It rained all day, so nobody in your team came.'
    const { tokens, sentences } = read(draft)
    const [{ category, run }] = weigh(tokens, sentences, scales) as [ReturnType<typeof weigh>[number]]
    expect(category).toBe('accusation')
    expect(draft.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end)).toBe('so nobody in your team came.')
  })
})

describe('a rule that asks for signs', () => {
  const rule = (fields: Partial<Rule>): Rule => ({
    id: 'signs',
    category: 'accusation',
    severity: 'mild',
    match: ['{signs}'],
    message: 'May read as blame.',
    why: 'They may feel accused.',
    rewrites: [{ kind: 'ask', text: 'could you tell me more?' }],
    scope: 'sentence',
    ...fields,
  })
  const found = (draft: string, ...rules: Rule[]) =>
    check(draft, compile(rules, { lists: {}, cues: {}, scales }).ruleset).map(({ rule: id, text }) => [
      id,
      text,
    ])
  const draft = 'Nobody in your team ever came.'

  test('flags a sentence whose signs add up to its category', () => {
    expect(found(draft, rule({}))).toEqual([['signs', 'Nobody in your team ever came']])
    expect(found(draft, rule({ category: 'excuse' }))).toEqual([])
    expect(found('Nobody ever came to the hall.', rule({}))).toEqual([])
  })

  test('is silent about a sentence too short to be weighed', () => {
    expect(found('Nobody, your team?', rule({}))).toEqual([])
  })

  test('leaves the sentence to a phrase that fits it', () => {
    expect(found(draft, rule({}), rule({ id: 'worded', match: ['ever came'] }))).toEqual([
      ['worded', 'ever came'],
    ])
  })

  test('stands down before its guards', () => {
    expect(found(draft, rule({ unless: [{ in: 'sentence', match: ['ever'] }] }))).toEqual([])
  })
})
