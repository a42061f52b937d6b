// The scores: what counts as right, found and of the same category, on messages small enough to count by hand.
import { describe, expect, test } from 'vitest'
import { f1, type Judged, type Marking, missed, precision, recall, tally } from '../../lib/cli/score'
import type { Category, Finding } from '../../lib/engine/finding'

const text = 'You never call. I was busy. Noted.'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const marked = (words: string, ...categories: Category[]): Marking => ({ ...place(words), categories })
const alarm = (words: string, category: Category): Finding => ({
  rule: category,
  category,
  severity: 'mild',
  span: place(words),
  text: words,
  message: '',
  why: '',
  rewrites: [],
})
const message = (fields: Partial<Judged>): Judged => ({
  id: '1',
  pool: 'net',
  text,
  both: [],
  one: [],
  findings: [],
  ...fields,
})

describe('a tally', () => {
  const judged = message({
    both: [marked('You never call', 'accusation'), marked('I was busy', 'excuse')],
    one: [marked('Noted', 'passive-aggression')],
    findings: [alarm('never', 'accusation'), alarm('Noted', 'suspicion'), alarm('was', 'excuse')],
  })

  test('counts an alarm as right where either reader marked a word of it', () => {
    expect(tally([judged])).toEqual({
      messages: 1,
      words: 7,
      alarms: 3,
      right: 3,
      confirmed: 2,
      sameCategory: 2,
      marked: 2,
      found: 2,
    })
  })

  test('of one category counts its alarms and its spans', () => {
    expect(tally([judged], 'excuse')).toMatchObject({ alarms: 1, right: 1, marked: 1, found: 1 })
    expect(tally([judged], 'suspicion')).toMatchObject({ alarms: 1, right: 1, sameCategory: 0, marked: 0 })
  })

  test('counts a touch of only the neighbouring word as neither right nor found', () => {
    const beside = message({
      both: [marked('You never', 'accusation')],
      findings: [alarm('call', 'accusation')],
    })
    expect(tally([beside])).toMatchObject({ alarms: 1, right: 0, marked: 1, found: 0 })
    expect(missed(beside)).toEqual(beside.both)
  })
})

test('precision, recall and their mean are shares, and unknown where nothing was counted', () => {
  const judged = message({
    both: [marked('You never call', 'accusation'), marked('I was busy', 'excuse')],
    findings: [
      alarm('never', 'accusation'),
      alarm('Noted', 'suspicion'),
      alarm('Noted', 'excuse'),
      alarm('Noted', 'accusation'),
    ],
  })
  const sum = tally([judged])
  expect([precision(sum), recall(sum), f1(sum)]).toEqual([0.25, 0.5, 1 / 3])
  expect(precision(tally([]))).toBeNaN()
  expect(f1(tally([]))).toBeNaN()
})
