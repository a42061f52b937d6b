// Paragraphs as a person counts them.
import { expect, test } from 'vitest'
import { byParagraph, paragraphAt } from '../../components/paragraphs'

/** The paragraph of the letter x. */
const ofX = (draft: string) => paragraphAt(draft, draft.indexOf('x'))

test.each<[string, number]>([
  ['x', 0],
  ['Hi\n\nx', 1],
  ['Hi\n \n\n\nx', 1],
  ['Hi\n\none line\nx', 1],
  ['\n\nx', 0],
  ['Hi\nx', 1],
  ['Hi\nthere\nx\n', 2],
])('in %j, x stands in paragraph %i', (draft, paragraph) => expect(ofX(draft)).toBe(paragraph))

test('items are grouped in their order', () => {
  expect(byParagraph('a b\n\nc', [0, 2, 5], (at) => at)).toEqual([
    { paragraph: 0, items: [0, 2] },
    { paragraph: 1, items: [5] },
  ])
})
