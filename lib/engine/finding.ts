// What the engine answers with: findings and the rewrites they offer, as plain data.
import { type Edit, type Span, overlaps } from './span'

/** Matters of style rather than of the reader's feelings; off until a person switches them on. */
export const optInCategories = ['pressure', 'self-doubt', 'office-cliches'] as const
/** The six ways a wording may land badly. The weights in `lib/rules/signs.json` stand in this order. */
export const mainCategories = [
  'accusation',
  'non-apology',
  'excuse',
  'passive-aggression',
  'suspicion',
  'empty-reassurance',
] as const
/** All, ordered: where two fit the same words, the earlier one is named. */
export const categories = [...mainCategories, ...optInCategories] as const
export type Category = (typeof categories)[number]
export const isOptIn = (category: Category): boolean => optInCategories.some((each) => each === category)

/** `strong`: nearly every reader would mind. `mild`: some would. */
export type Severity = 'strong' | 'mild'

/** What a rewrite does differently; the card shows a label for each. */
export const rewriteKinds = ['ask', 'thing', 'own', 'specific', 'thank', 'plain', 'drop'] as const
export type RewriteKind = (typeof rewriteKinds)[number]

export interface Rewrite {
  readonly kind: RewriteKind
  /** The change, in the coordinates of the draft that was checked. May be wider than the finding's span. */
  readonly edit: Edit
  /** The draft's words at `edit.span` when checked: the change is only made while they still stand there. */
  readonly before: string
  /** True where the new words state something only the sender can know; the card then says "only if it's true". */
  readonly admits: boolean
}

export interface Finding {
  /** Id of the rule that raised it. */
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  /** The words to underline. */
  readonly span: Span
  /** The draft's words at `span`. */
  readonly text: string
  /** What the wording may read as. */
  readonly message: string
  /** How it may land with the reader. */
  readonly why: string
  readonly rewrites: readonly Rewrite[]
}

/**
 * The findings after one edit to their draft: those behind it shifted, those it touches dropped.
 * A rewrite that the edit touches takes its finding with it, so no rewrite is ever offered for words that changed.
 */
export function mapFindings(findings: readonly Finding[], edit: Edit): Finding[] {
  const delta = edit.insert.length - (edit.span.end - edit.span.start)
  const touched = (span: Span) =>
    edit.span.start === edit.span.end
      ? span.start < edit.span.start && edit.span.start < span.end
      : overlaps(span, edit.span)
  const shift = (span: Span): Span =>
    span.start >= edit.span.end ? { start: span.start + delta, end: span.end + delta } : span
  return findings
    .filter((f) => !touched(f.span) && !f.rewrites.some((r) => touched(r.edit.span)))
    .map((f) => ({
      ...f,
      span: shift(f.span),
      rewrites: f.rewrites.map((r) => ({ ...r, edit: { ...r.edit, span: shift(r.edit.span) } })),
    }))
}
