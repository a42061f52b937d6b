// The one pass over a draft: which words each phrase of the notation matches.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Automaton } from '../../lib/engine/automaton'
import { parsePattern } from '../../lib/engine/pattern'
import { segment } from '../../lib/engine/sentences'
import { tokenise } from '../../lib/engine/tokens'

function patternOf(source: string) {
  const parsed = parsePattern(source, { person: ['you', 'they', 'you all'] })
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return parsed.pattern
}

function matches(sources: string[], draft: string): string[] {
  const tokens = tokenise(draft)
  return new Automaton(sources.map(patternOf))
    .scan(tokens, segment(draft, tokens))
    .map((hit) => `${sources[hit.pattern]}: ${draft.slice(tokens[hit.from]!.start, tokens[hit.to - 1]!.end)}`)
}

describe('the phrase', () => {
  test.each([
    ['you never', 'But You never call.', ['You never']],
    ['you never', 'I asked you. Never mind.', []],
    ['you never', 'With you, never.', []],
    ['i am late', 'I’M late', ['I’M late']],
    ['do not worry', "don't worry", ["don't worry"]],
    ['follow up', 'a follow-up', ['follow-up']],
    ['not at all', '*not* at all', ['not* at all']],
    ['you (always|never ever)', 'you never ever', ['you never ever']],
    ['you [have] forgotten', "you've forgotten, you forgotten", ["you've forgotten", 'you forgotten']],
    ['you <forget>', 'you forgot and you are forgetting', ['you forgot']],
    ['i * you', 'I told you and I really told you', ['I told you']],
    ['i ... you', 'I have already, twice, told you', ['I have already, twice, told you']],
    ['i ... you', 'I have now already at least twice told you', []],
    ['sorry, but', 'sorry but, sorry, but', ['sorry but', 'sorry, but']],
    ['{person} never', 'you all never', ['you all never']],
    ['{who: you|we} never', 'we never', ['we never']],
    ['{number} times', '3 times, three times', ['3 times']],
    ['your {quote} fix {quote}', 'Your “fix”, your "fix", your fix', ['Your “fix”', 'your "fix"']],
    ['^ you', 'Well, you. "You" there', ['You']],
    ['noted $', 'Noted. Noted, thanks.', ['Noted']],
    ['did you ... ?', 'Did you call? Did you call.', ['Did you call?']],
    ['really ?', 'Really? Really?! Really!', ['Really?', 'Really?!']],
    ['any news ??', 'Any news? Any news???', ['Any news???']],
    ['wow !', 'Wow! Wow.', ['Wow!']],
    ['you forgot {rest}', 'you forgot the file, and you forgot.', ['you forgot']],
  ])('%j in %j matches %j', (source, draft, expected) =>
    expect(matches([source], draft)).toEqual(expected.map((words) => `${source}: ${words}`)),
  )
})

test('each phrase matches the same words alone as among all others, in any order', () => {
  const word = fc.constantFrom('you', 'never', 'call', 'not', 'i', 'am', '3', ',', '.')
  const source = fc.constantFrom(
    'you never',
    'you ... call',
    '[not] call',
    'i am',
    'never *',
    '(you|i) am',
    '{number} call',
    '^ never',
  )
  fc.assert(
    fc.property(fc.uniqueArray(source), fc.array(word, { maxLength: 14 }), (sources, words) => {
      const draft = words.join(' ')
      const alone = sources.flatMap((one) => matches([one], draft)).sort()
      expect(matches(sources, draft).sort()).toEqual(alone)
      expect(matches([...sources].reverse(), draft).sort()).toEqual(alone)
    }),
  )
})
