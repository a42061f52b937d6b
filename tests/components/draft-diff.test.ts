// What a diff of two drafts says of both.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from '../../components/draft-diff'

test('words that changed side by side are one change', () => {
  expect(piecesOf('Hi. You forgot to call me.', 'Hi. Could you call me?')).toEqual([
    { kept: 'Hi. ', gone: 'You forgot to ', come: 'Could you ' },
    { kept: 'call me', gone: '.', come: '?' },
  ])
})

test('a word or two that stayed do not cut a change in pieces', () => {
  expect(
    piecesOf('I typically know the people I meet.', 'So that I can prepare, what brings you?'),
  ).toHaveLength(1)
})

test('both drafts can be read from the pieces, whole', () => {
  const word = fc.constantFrom('you', 'I', 'forgot', 'call', '.', '\n', ' ', '  ', '’s', '🙂')
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = piecesOf(before, after)
      expect(pieces.map(({ kept, gone }) => kept + gone).join('')).toBe(before)
      expect(pieces.map(({ kept, come }) => kept + come).join('')).toBe(after)
    }),
  )
})
