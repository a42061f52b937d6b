// Edits: the smallest change between two drafts, and what it does to findings.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Finding, mapFindings } from '../../lib/engine/finding'
import { applyEdit, editBetween } from '../../lib/engine/span'

const unicode = fc.string({ unit: 'binary' })

describe('an edit between two drafts', () => {
  test('is null where nothing changed', () => {
    expect(editBetween('the same', 'the same')).toBeNull()
  })

  test('is the smallest range that differs', () => {
    expect(editBetween('I am late', 'I was late')).toEqual({ span: { start: 2, end: 4 }, insert: 'was' })
  })

  test('turns any first text into any second text', () => {
    fc.assert(
      fc.property(unicode, unicode, (before, after) => {
        const edit = editBetween(before, after)
        expect(edit ? applyEdit(before, edit) : before).toBe(after)
      }),
    )
  })

  test('does not split a surrogate pair', () => {
    expect(editBetween('a\u{1F600}b', 'a\u{1F601}b')).toEqual({
      span: { start: 1, end: 3 },
      insert: '\u{1F601}',
    })
  })
})

describe('findings mapped across an edit', () => {
  const draft = 'Well, you never call. Bye.'
  const span = { start: 6, end: 15 }
  const finding: Finding = {
    rule: 'a',
    category: 'accusation',
    severity: 'mild',
    span,
    text: draft.slice(span.start, span.end),
    message: '',
    why: '',
    rewrites: [{ kind: 'ask', edit: { span, insert: 'could you' }, before: 'you never', admits: false }],
  }
  const mapped = (edit: Parameters<typeof applyEdit>[1]) =>
    mapFindings([finding], edit).map((f) => applyEdit(draft, edit).slice(f.span.start, f.span.end))

  test('shift where text is typed before them', () => {
    expect(mapped({ span: { start: 0, end: 0 }, insert: 'Oh. ' })).toEqual(['you never'])
  })

  test('stay where text is typed after them or right at their edges', () => {
    expect(mapped({ span: { start: 21, end: 21 }, insert: '!' })).toEqual(['you never'])
    expect(mapped({ span: { start: 15, end: 15 }, insert: ' ever' })).toEqual(['you never'])
    expect(mapped({ span: { start: 6, end: 6 }, insert: 'and ' })).toEqual(['you never'])
  })

  test('are dropped where text inside them changes', () => {
    expect(mapped({ span: { start: 8, end: 9 }, insert: 'u' })).toEqual([])
    expect(mapped({ span: { start: 9, end: 9 }, insert: ' all' })).toEqual([])
  })
})
