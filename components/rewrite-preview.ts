// What a sentence becomes by a rewrite, and which of its words are new.
import { sentenceAround } from '../lib/engine/check'
import type { Rewrite } from '../lib/engine/finding'
import { applyEdit, editBetween, type Span } from '../lib/engine/span'

/** The sentence after the rewrite in three parts; all empty where nothing is left of it. */
export interface RewritePreview {
  readonly lead: string
  /** The new words, whole; empty where words only went. */
  readonly changed: string
  readonly tail: string
  /** The sentence as it stands. */
  readonly before: string
}

/** `draft` is the one the rewrite was offered for. */
export function previewOf(draft: string, { edit }: Pick<Rewrite, 'edit'>): RewritePreview {
  const sentence = union(sentenceAround(draft, edit.span), edit.span)
  const before = draft.slice(sentence.start, sentence.end)
  const after = applyEdit(before, {
    span: { start: edit.span.start - sentence.start, end: edit.span.end - sentence.start },
    insert: edit.insert,
  })
  const change = editBetween(before, after)
  if (!change) return { lead: after, changed: '', tail: '', before: before.trim() }
  let start = change.span.start
  let end = start + change.insert.length
  // A word that lost or gained letters is new as a whole.
  const within = (text: string, at: number) => isWord(text[at - 1]) && isWord(text[at])
  if (within(after, start) || within(before, start)) while (isWord(after[start - 1])) start--
  if (within(after, end) || within(before, change.span.end)) while (isWord(after[end])) end++
  return {
    lead: after.slice(0, start).trimStart(),
    changed: after.slice(start, end),
    tail: after.slice(end).trimEnd(),
    before: before.trim(),
  }
}

const union = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})
const isWord = (unit: string | undefined) =>
  unit !== undefined && /[\p{L}\p{N}\p{M}'’\uD800-\uDFFF-]/u.test(unit)
