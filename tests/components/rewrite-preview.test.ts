// What a sentence becomes by a rewrite, and which words are new.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { previewOf } from '../../components/rewrite-preview'

/** `[old|new]` in a draft becomes the draft and the edit. */
function edited(marked: string) {
  const [, before, old, insert, after] = /^(.*)\[(.*)\|(.*)\](.*)$/s.exec(marked)!
  return {
    draft: before! + old! + after!,
    rewrite: { edit: { span: { start: before!.length, end: (before! + old!).length }, insert: insert! } },
  }
}
/** The sentence after, its new words in brackets. */
function preview(marked: string): string {
  const { draft, rewrite } = edited(marked)
  const { lead, changed, tail } = previewOf(draft, rewrite)
  return `${lead}[${changed}]${tail}`
}

test.each([
  ['One. [You forgot|Could you remember] the plan. Two.', '[Could you remember] the plan.'],
  ['I [never |]said so.', 'I []said so.'],
  ['Please [send|resend] it.', 'Please [resend] it.'],
  ['Please [don’t|do] call.', 'Please [do] call.'],
  ['One. [Gone.|] Two.', '[]'],
])('%s shows as %s', (marked, shown) => {
  expect(preview(marked)).toBe(shown)
})

test('the parts are the sentence after the rewrite, whatever the draft', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.nat(),
      fc.nat(),
      (draft, insert, a, b) => {
        const [start, end] = [a % (draft.length + 1), b % (draft.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const { lead, changed, tail } = previewOf(draft, { edit: { span: { start, end }, insert } })
        const after = draft.slice(0, start) + insert + draft.slice(end)
        expect(after).toContain(lead + changed + tail)
      },
    ),
  )
})
