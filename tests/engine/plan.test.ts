// The first rewrite of every finding, together.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rewrite } from '../../lib/engine/finding'
import { applyAll, firstRewrites } from '../../lib/engine/plan'
import { findingsOf } from '../support/findings'

const rewrite = (start: number, end: number, insert: string): Rewrite => ({
  kind: 'plain',
  edit: { span: { start, end }, insert },
  before: '',
  admits: false,
})

test('the first rewrites of a real draft make the text that a person previews', () => {
  const draft = 'I typically know the people I meet with.\n\nYou should have told me earlier.'
  const after = applyAll(draft, firstRewrites(findingsOf(draft)))
  const [first, second] = after.split('\n\n')
  expect(first).not.toContain('I typically know')
  expect(second).not.toContain('You should have told me')
})

test('a finding without a rewrite stays as it is', () => {
  expect(firstRewrites([{ rewrites: [] }, { rewrites: [rewrite(4, 6, 'x'), rewrite(4, 6, 'y')] }])).toEqual([
    rewrite(4, 6, 'x'),
  ])
})

test('of two that change the same words, or words that touch, the earlier one is taken', () => {
  expect(
    firstRewrites(
      [
        [5, 9],
        [0, 6],
        [6, 8],
        [9, 12],
      ].map(([from, to]) => ({ rewrites: [rewrite(from!, to!, '')] })),
    ),
  ).toEqual([rewrite(0, 6, ''), rewrite(9, 12, '')])
})

test('every planned change lands on the words it was made for, whatever the others do', () => {
  const edits = fc.array(
    fc
      .tuple(fc.nat(40), fc.nat(8), fc.string({ maxLength: 6 }))
      .map(([start, length, insert]) => rewrite(start, start + length, insert)),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(fc.string({ minLength: 48, maxLength: 60 }), edits, (draft, all) => {
      const chosen = firstRewrites(all.map((each) => ({ rewrites: [each] })))
      const kept: string[] = []
      let at = 0
      for (const { edit } of chosen) {
        kept.push(draft.slice(at, edit.span.start), edit.insert)
        at = edit.span.end
      }
      expect(applyAll(draft, chosen)).toBe(kept.join('') + draft.slice(at))
    }),
  )
})
