// The cues: each phrase parses, and each list finds what it names and leaves its look-alikes alone.
import { describe, expect, test } from 'vitest'
import { Automaton } from '../../lib/engine/automaton'
import { cues } from '../../lib/engine/cues'
import { parsePattern } from '../../lib/engine/pattern'
import { segment } from '../../lib/engine/sentences'
import { tokenise } from '../../lib/engine/tokens'

test.each(Object.entries(cues).flatMap(([name, phrases]) => phrases.map((phrase) => [name, phrase])))(
  'the phrase of %s parses: %s',
  (_, phrase) => expect(parsePattern(phrase)).toHaveProperty('pattern'),
)

function finds(name: string, draft: string): boolean {
  const patterns = cues[name]!.map((phrase) => {
    const parsed = parsePattern(phrase)
    if ('problem' in parsed) throw new Error(parsed.problem.message)
    return parsed.pattern
  })
  const tokens = tokenise(draft)
  return new Automaton(patterns).scan(tokens, segment(draft, tokens)).length > 0
}

describe.each<[string, readonly string[], readonly string[]]>([
  [
    'waiting',
    [
      'Sorry for the delay.',
      'I know you need it.',
      'Your refund is with the bank.',
      'You asked about the report.',
      'There is no news yet.',
      "Don't worry.",
      'You can rest assured.',
    ],
    [
      'The fair opens at nine.',
      'Could you send me the agenda?',
      'Lunch is at noon.',
      'I worry about the roof.',
      'Do you trust him?',
    ],
  ],
  [
    'deed',
    [
      'I will call the depot.',
      'We have refunded the fee.',
      "I'm asking Ana.",
      'The tracking number is below.',
      'We will replace it.',
    ],
    ['I will get back to you.', 'We will sort it out.', 'I will look into it.', 'We are working on it.'],
  ],
  [
    'ownership',
    [
      'That was my mistake.',
      'My mistake.',
      'I should have called you first.',
      'I missed our call.',
      'That one is on me.',
      'The blame is entirely mine.',
      'I take full responsibility for the mix-up.',
      'I did not check the address.',
      'I was wrong about the date.',
      'Sorry for missing the meeting.',
    ],
    [
      'It was not my fault.',
      "It wasn't my mistake.",
      'I should have it ready by Friday.',
      'Lunch is on me.',
      'You should have told me.',
      'I was not informed.',
    ],
  ],
  [
    'warmth',
    [
      'Thank you for coming.',
      'I love the new logo.',
      'We are glad it worked.',
      'Congratulations on the prize!',
    ],
    ['I am not glad about it.', 'Great job losing the file.', 'He loves tea.'],
  ],
  [
    'condition',
    [
      'If you forgot, tell me.',
      'In case it is late.',
      'Let me know whether it works.',
      'As long as it holds.',
    ],
    ['You forgot to tell me.', 'It is late.'],
  ],
  [
    'next-step',
    [
      "I'll send it by Friday.",
      'We will call you at 3.',
      'By noon tomorrow, I will reply to each question.',
      "I'm fixing it now.",
      "You'll have the corrected invoice by end of day.",
      'The file will be with you on Tuesday.',
    ],
    ['I will look into it soon.', 'Someone will be in touch.', 'We are on it.', 'I was there on Friday.'],
  ],
  [
    'concrete',
    ['on Tuesday', 'at 10:30', 'within two working days', 'The plan is attached.', '14 March'],
    ['soon', 'as quickly as we can', 'You may call me.', 'in due course'],
  ],
  [
    'failure',
    [
      'I missed the deadline.',
      'The delivery is delayed.',
      'Sorry for my late reply.',
      'We sent the wrong file.',
    ],
    ['Work late or early, as you like.', 'The plan looks good.', 'See you later.'],
  ],
  [
    'lapse',
    [
      'I have not been able to reply.',
      'We missed your call.',
      'Sorry for the long silence.',
      'I only just saw this.',
      'This is my overdue answer.',
    ],
    ['They failed to act.', 'Sorry to hear that.', 'We miss you.'],
  ],
  [
    'owed',
    [
      'The lettering is not up yet.',
      'Your claim could not be processed.',
      'The badge has not been paid.',
      'The hall was double-booked.',
      'The list contained several errors.',
      'We have sent the old logo with the wrong caption.',
      'The handle came off.',
      'Your visit had to be moved.',
    ],
    ['The lettering is up.', 'The hall is booked.', 'The list is long.', 'Could you bring the handle?'],
  ],
  ['amiss', ['The delivery is delayed.', 'Apologies, Ana.'], ['The delivery is on its way.']],
  [
    'made-good',
    [
      'I should have called you.',
      'I have no valid excuse.',
      'I will send it by noon.',
      'Here is the corrected file.',
    ],
    ['I missed your call.', 'We did not reply.'],
  ],
  [
    'courtesy',
    ['Sorry to bother you.', 'Sorry, what was the name?', 'Sorry if this is a duplicate.'],
    ["I'm sorry I was late.", 'Sorry for the delay.'],
  ],
  [
    'sympathy',
    ['I am so sorry for your loss.', 'Sorry to hear that.', 'My condolences to your family.'],
    ['Sorry for the noise last night.', 'Sorry about the mess.'],
  ],
  [
    'change',
    [
      "It won't happen again.",
      'From now on, I will call on Thursdays.',
      'I have set a reminder for each call.',
      'We now check every invoice twice.',
    ],
    ['Call me again.', 'I now see your point.'],
  ],
])('%s', (name, found, silent) => {
  test.each(found)('is found in %j', (draft) => expect(finds(name, draft)).toBe(true))
  test.each(silent)('is not found in %j', (draft) => expect(finds(name, draft)).toBe(false))
})
