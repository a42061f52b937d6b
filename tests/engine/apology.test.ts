// Reading apologies: labelled by hand, scored element by element, and safe on any text.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LabelledApology, scoreElements } from '../../lib/cli/apology-score'
import { type ApologyElement, type ApologyReading, readApology } from '../../lib/engine/apology'

/** Drafts in which nobody is pushed to admit anything. */
const others: readonly (readonly [draft: string, kind: ApologyReading['kind']])[] = [
  ['I am so sorry for your loss.', 'sympathy'],
  ["I'm sorry to hear about your father's illness.", 'sympathy'],
  ['So sorry to hear that the job did not work out.', 'sympathy'],
  ['Please accept my condolences.', 'sympathy'],
  ["I'm sorry you've been ill. Rest well.", 'sympathy'],
  ['Sorry to bother you, could you send me the link?', 'courtesy'],
  ['Sorry, what was the name again?', 'courtesy'],
  ['Sorry if this is a duplicate.', 'courtesy'],
  ["Sorry, I can't make it on Thursday.", 'courtesy'],
  ["I'm sorry, but I won't be able to join.", 'courtesy'],
  ['Sorry for interrupting. Is the room free?', 'courtesy'],
  ['Apologies for the short notice.', 'courtesy'],
  ['Sorry to chase, is there any news?', 'courtesy'],
  ['Thank you for your apology. I appreciate it.', 'none'],
  ['He said that he was sorry.', 'none'],
  ['There is no need to apologise.', 'none'],
  ['Please send the report by Friday.', 'none'],
  ['It was not my fault.', 'none'],
  ['Better safe than sorry.', 'none'],
  ['', 'none'],
]

const found = (draft: string): ApologyElement[] =>
  readApology(draft).elements.flatMap(({ element, spans }) => (spans.length > 0 ? [element] : []))

/** Apologies, and the elements that a careful reader finds in each. */
const labelled = readFileSync(new URL('apologies.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledApology)

test.each(scoreElements(labelled))(
  'over the labelled apologies, F1 of $element is at least its floor',
  (score) => {
    const floors: Readonly<Record<ApologyElement, number>> = {
      ownership: 0.95,
      repair: 0.95,
      regret: 0.95,
      cause: 0.85,
      change: 0.9,
      forgiveness: 0.95,
    }
    expect(score.f1).toBeGreaterThanOrEqual(floors[score.element])
  },
)

test.each(others)('%j is %s, and is not pushed to admit anything', (draft, kind) => {
  const reading = readApology(draft)
  expect(reading).toMatchObject({ kind, missing: [], cause: 'none' })
  expect(found(draft)).toEqual([])
})

describe('a cause', () => {
  test.each<[string, ApologyReading['cause']]>([
    ["I'm sorry I was late. I'll be there at 9 tomorrow.", 'none'],
    ['I missed our call because I had the wrong time zone.', 'reason'],
    ['That was my mistake. I was ill on Monday.', 'reason'],
    ['I should have called. My train was delayed.', 'reason'],
    ["I'm sorry, but my train was delayed.", 'excuse'],
    ['I should have called, but I was stuck in traffic.', 'excuse'],
    ["Sorry, it's been crazy here.", 'excuse'],
    ['My train was delayed. I should have called.', 'excuse'],
    ["I'm sorry. Nobody told me.", 'excuse'],
  ])('in %j is: %s', (draft, cause) => expect(readApology(draft).cause).toBe(cause))
})

describe('what is missing', () => {
  test.each<[string, ApologyElement[]]>([
    ["I'm sorry.", ['ownership', 'repair', 'cause', 'change']],
    ['That was my mistake.', ['repair', 'regret', 'cause', 'change']],
    [
      "I'm sorry I was late because I misread the clock. I'll call you at 6 today. It won't happen again.",
      [],
    ],
  ])('in %j is named in order of importance, and never forgiveness', (draft, missing) =>
    expect(readApology(draft).missing).toEqual(missing),
  )
})

test('a draft that the person means as an apology is read as one, whatever it reads as', () => {
  const draft = 'Because of a fault in our booking system, your room was sold twice. A refund is on its way.'
  expect(readApology(draft).kind).toBe('none')
  const { kind, missing } = readApology(draft, true)
  expect(kind).toBe('apology')
  expect(missing).toEqual(['ownership', 'regret', 'change'])
})

test.each([
  'I’m sorry that you were hurt. You accused me of lying, and I did not lie.',
  'I’m sorry it came to this. I never stole anything from you.',
  'You say that I faked the figures. I am sorry that you had to wait for an answer.',
])('an answer to a charge of dishonesty, %j, is not pushed to admit anything', (draft) => {
  expect(readApology(draft)).toMatchObject({ disputed: true, missing: [] })
  expect(readApology(draft, true)).toMatchObject({ disputed: true, missing: [] })
})

test('an ordinary apology is not taken for an answer to a charge', () => {
  expect(readApology('I’m sorry, I sent the wrong figures.').disputed).toBe(false)
})

test.each([
  [
    'Hi Ana,\n\nthat was my mistake, and I’m so sorry. I’ll send it by Friday.',
    { ownership: ['that was my mistake'], repair: ['I’ll send it by Friday'], regret: ['I’m so sorry'] },
  ],
  [
    'I missed our call because I had the wrong day in my calendar, but from now on, I set an alarm the moment we agree.',
    {
      ownership: ['I missed our call'],
      cause: ['because I had the wrong day in my calendar'],
      change: ['from now on, I set an alarm the moment we agree'],
    },
  ],
  [
    'I’ll retype what I remember by Sunday and I’ve started keeping copies of everything. Can you forgive me?',
    {
      repair: ['I’ll retype what I remember by Sunday'],
      change: ['I’ve started keeping copies of everything'],
      forgiveness: ['Can you forgive me'],
    },
  ],
])('each element of %j shows the words that carry it, as far as they go', (draft, carried) => {
  const shown = readApology(draft, true).elements.flatMap(({ element, spans }) =>
    spans.length > 0 ? [[element, spans.map(({ start, end }) => draft.slice(start, end))]] : [],
  )
  expect(Object.fromEntries(shown)).toEqual(carried)
})

test('any text is read without a throw, and the spans lie on it in order', () => {
  const word = fc.constantFrom(
    'sorry',
    'I',
    'my mistake',
    'not',
    'but',
    'because',
    'will send',
    '.',
    '\n',
    'Friday',
    '’m',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (draft) => {
      for (const { spans } of [readApology(draft), readApology(draft, true)].flatMap(
        (each) => each.elements,
      )) {
        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(draft.length)
      }
    }),
  )
})
