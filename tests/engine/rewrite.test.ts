// Fitting new words into a draft; the replaced words stand in [square brackets].
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fit } from '../../lib/engine/rewrite'
import { applyEdit } from '../../lib/engine/span'

function rewritten(marked: string, words: string): string {
  const draft = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  return applyEdit(draft, fit(draft, { start, end: marked.indexOf(']') - 1 }, words))
}

test.each([
  ['[You never] call.', 'could you', 'Could you call.'],
  ['But [you never] call.', 'could you', 'But could you call.'],
  ['But [you never] call.', 'I would like you to', 'But I would like you to call.'],
  ['It is late, [I was busy].', 'could you wait?', 'It is late, could you wait?'],
  ['[I was busy].', 'could you wait?', 'Could you wait?'],
  ['It is late, [HR forgot].', 'could you wait?', 'It is late, could you wait?'],
  ['It is late. [HR forgot].', 'could you wait?', 'It is late. Could you wait?'],
  ['We meet, [I promise], at nine.', '', 'We meet, at nine.'],
  ['[Why so late].', 'could you tell me what happened?', 'Could you tell me what happened?'],
  ['[Why so late]?!', 'could you tell me what happened?', 'Could you tell me what happened?'],
  ['It was a [mistake].', 'oversight of mine', 'It was an oversight of mine.'],
  ['It was an [oversight].', 'mistake', 'It was a mistake.'],
  [
    'It was [bad].',
    'a unusual hour, a honest slip and an user',
    'It was an unusual hour, an honest slip and a user.',
  ],
  ['[With respect], we disagree.', '', 'We disagree.'],
  ['We disagree [with respect].', '', 'We disagree.'],
  ['We [obviously] disagree.', '', 'We disagree.'],
  ['Well, [I doubt it].', 'could you tell me more?', 'Well, could you tell me more?'],
  ['No. [I doubt it].', 'could you tell me more?', 'No. Could you tell me more?'],
  ['Sorry for the delay, [it was hectic].', '', 'Sorry for the delay.'],
  ['Sorry for the delay - [it was hectic].', '', 'Sorry for the delay.'],
  ['Sorry for the delay [because it was hectic].', '', 'Sorry for the delay.'],
  ['Sorry. [It was hectic]. Here it is.', '', 'Sorry. Here it is.'],
  ['Sorry. [It was hectic]!', '', 'Sorry.'],
  ['[It was hectic]. Here it is.', '', 'Here it is.'],
  ['- [It was hectic]\n- Here it is', '', '-\n- Here it is'],
])('%j with %j becomes %j', (marked, words, expected) => expect(rewritten(marked, words)).toBe(expected))

test('the edit always covers the replaced words and lies on the draft', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), fc.string(), (draft, a, b, words) => {
      const [start, end] = [a % (draft.length + 1), b % (draft.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ]
      const { span } = fit(draft, { start, end }, words)
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.start).toBeLessThanOrEqual(start)
      expect(span.end).toBeGreaterThanOrEqual(end)
      expect(span.end).toBeLessThanOrEqual(draft.length)
    }),
  )
})
