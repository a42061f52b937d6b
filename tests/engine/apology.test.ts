// Reading apologies: labelled by hand, scored element by element, and safe on any text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ApologyElement,
  type ApologyReading,
  apologyElements,
  readApology,
} from '../../lib/engine/apology'

/** The letters of the labels below, in order of importance. */
const letters: Readonly<Record<string, ApologyElement>> = {
  O: 'ownership',
  P: 'repair',
  R: 'regret',
  Y: 'cause',
  C: 'change',
  F: 'forgiveness',
}

/** Draft, and the letters of the elements that a careful reader finds in it. */
const apologies: readonly (readonly [draft: string, elements: string])[] = [
  ["I'm sorry I called late. I'll call you on Thursday at 2.", 'ORP'],
  ['That was my mistake. The corrected invoice is attached.', 'OP'],
  ['Sorry about that.', 'R'],
  ['My apologies for the delay.', 'R'],
  [
    'I should have told you on Monday that the date would slip. You will have the draft by Friday at noon.',
    'OP',
  ],
  [
    "I forgot to send the contract yesterday. It's attached now, and I've set a reminder for the next one.",
    'OPC',
  ],
  ['I am truly sorry. I read the wrong column, and I have corrected the report.', 'RP'],
  ['We double-booked your room. That is on us. We will move the other group today.', 'OP'],
  ['I was short with you this morning, and I am sorry.', 'OR'],
  [
    'I take full responsibility for the outage. We have restored the service and we now test each release.',
    'OPC',
  ],
  ["I'm sorry if you were offended.", 'R'],
  ['Please forgive me for forgetting your birthday.', 'F'],
  ['I missed our call because I had the wrong time zone. Can I call you tomorrow at 9?', 'OYP'],
  ["Sorry, it's been crazy at work.", 'RY'],
  ["I'm sorry for the late reply, but nobody told me you had written.", 'RY'],
  ['We apologise for any inconvenience.', 'R'],
  ['I let you down. From now on, I will confirm every date in writing.', 'OC'],
  ["I'm so sorry I kept you waiting. It won't happen again.", 'ORC'],
  ['I made a mistake in the figures. Here is the corrected table.', 'OP'],
  ['Please forgive me. I hope you can excuse my silence.', 'F'],
  ['I apologize. I was wrong about the budget, and I have written to finance to correct it.', 'ROP'],
  ['I feel terrible about what I said. My comment was unfair.', 'RO'],
  ["I overlooked your second question. I'll answer it today.", 'OP'],
  ['Sorry for missing the meeting. My train was cancelled.', 'ORY'],
  ['I did not check the address before I posted the parcel. A second one ships today, at our cost.', 'OP'],
  ["I said I'd send the notes and I didn't. They are below. I'm sorry.", 'OPR'],
  ["I'm sorry. I assumed you had seen the memo.", 'RY'],
  ['It was beyond our control, sorry.', 'YR'],
  ["I'm sorry, my fault entirely. I'll refund the difference by tomorrow.", 'ROP'],
  [
    'We charged you twice. We have refunded the second payment and added a check so that it cannot happen again.',
    'OPC',
  ],
  ['I was late twice this week. I have moved my earlier meeting so that I can be on time.', 'OC'],
  ['I owe you an apology. I doubted your reasons, and that was unfair.', 'OR'],
  ["I'm embarrassed that I mixed up your names. I've corrected the programme.", 'ORP'],
  ['I misread your note as a refusal. That was my mistake, and I am sorry.', 'OR'],
  ['The error was mine. I will rewrite the section and send it to you on Tuesday.', 'OP'],
  ['Mistakes were made, and we apologise.', 'R'],
  ["I'm sorry you feel that way.", 'R'],
  ["I didn't reply to you in March. I should have. I'm sorry.", 'OR'],
  ['Sorry, I sent you the wrong file. The right one is attached.', 'ROP'],
  ['I never got back to you about the reference. I am writing it tonight.', 'OP'],
  ['We are sorry for the outage. We are restoring the data now and will write again at 4.', 'RP'],
  ['I signed it off, so the error is mine. We have corrected the page.', 'OP'],
  [
    "I apologise for my tone. You asked a fair question, and I'll answer it properly at our meeting on Monday.",
    'ROP',
  ],
  ['I dropped the ball on this one. How can I make it right?', 'OP'],
  ['My bad. I will fix it now.', 'OP'],
  ['I am sorry for not telling you sooner. I was ill last week.', 'ORY'],
  ["Sorry for the wait. I'll call you at three.", 'RP'],
  ['I broke my promise to you, and I regret it.', 'OR'],
  ['We shipped the wrong size. The right one leaves today. We now read each order back.', 'OPC'],
  [
    'I interrupted you twice in the meeting. I am sorry. Next time, I will wait until you have finished.',
    'ORC',
  ],
  [
    'Hi Tom, I completely blanked on our catch-up yesterday. No excuse. Are you free tomorrow at the same time?',
    'OP',
  ],
  [
    'The slides I presented had last quarter’s numbers in them. I should have caught that before the board saw it. I have sent everyone the right version.',
    'OP',
  ],
  ['Sorry for snapping at you on Friday. You were right about the scope.', 'RO'],
  ['I’m sorry that the parcel never arrived. A new one is on its way and should reach you on Monday.', 'RP'],
  [
    'I shared your draft with the client before you had agreed. That was not mine to do, and I apologise.',
    'OR',
  ],
  ['We got this wrong. Your refund will be in your account within three days.', 'OP'],
  ['I was out of line in the review yesterday. I have deleted the comment.', 'OP'],
  ['Really sorry, my phone died and I had no way of calling.', 'RY'],
  ['Please accept our sincere apologies. The fault lay with us.', 'RO'],
  ['I promised you a reference by the 1st and did not write it. It goes out this afternoon.', 'OP'],
  ['Sorry!! Traffic was a nightmare.', 'RY'],
  [
    'We apologise for the error on your bill, which was caused by a fault in our system. A corrected bill is enclosed.',
    'RYP',
  ],
  ['I hear you, and I am sorry. I spoke before I had read your report.', 'RO'],
  [
    'I cancelled on you twice, and that is not fair to you. Pick any evening next week and I will be there.',
    'OP',
  ],
  ['I have no excuse for missing your talk. I would love to hear the recording.', 'O'],
  [
    'I gave you the wrong dial-in, so you sat alone for ten minutes. From now on, I will send the link the day before.',
    'OC',
  ],
  [
    'Apologies, the invoice was out by 40. We have corrected it and you will receive the new one today.',
    'RP',
  ],
  ['I regret not telling you earlier. You deserved to hear it from me.', 'RO'],
]

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
const labelled = (elements: string) => [...elements].map((letter) => letters[letter]!)

describe('over the labelled apologies', () => {
  /** Harmonic mean of precision and recall. */
  const f1 = (element: ApologyElement) => {
    const [both, said, wanted] = [
      apologies.filter(([draft, all]) => labelled(all).includes(element) && found(draft).includes(element)),
      apologies.filter(([draft]) => found(draft).includes(element)),
      apologies.filter(([, all]) => labelled(all).includes(element)),
    ].map((drafts) => drafts.length) as [number, number, number]
    return (2 * both) / (said + wanted)
  }
  const floors: Readonly<Record<ApologyElement, number>> = {
    ownership: 0.95,
    repair: 0.95,
    regret: 0.95,
    cause: 0.95,
    change: 0.95,
    forgiveness: 1,
  }
  test.each(apologyElements)('F1 of %s is at least its floor', (element) =>
    expect(f1(element)).toBeGreaterThanOrEqual(floors[element]),
  )
})

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

test('each element shows the words that carry it', () => {
  const draft = 'Hi Ana,\n\nthat was my mistake, and I’m so sorry. I’ll send it by Friday.'
  const shown = readApology(draft).elements.map(({ element, spans }) => [
    element,
    ...spans.map(({ start, end }) => draft.slice(start, end)),
  ])
  expect(shown).toEqual([
    ['ownership', 'was my mistake'],
    ['repair', 'I’ll send it by Friday'],
    ['regret', 'I’m so sorry'],
    ['cause'],
    ['change'],
    ['forgiveness'],
  ])
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
      for (const { spans } of readApology(draft).elements) {
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
