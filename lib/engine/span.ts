// A place in a draft and a change to a draft, as plain numbers.

/** Half-open range of UTF-16 code units into a draft: `start` included, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replace the text at `span` by `insert`. */
export interface Edit {
  readonly span: Span
  readonly insert: string
}

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The draft after the edit. */
export const applyEdit = (draft: string, { span, insert }: Edit): string =>
  draft.slice(0, span.start) + insert + draft.slice(span.end)

/**
 * The smallest single edit that turns `before` into `after`, or null where they are equal.
 * Never splits a surrogate pair.
 */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start--
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--
  return { span: { start, end: before.length - tail }, insert: after.slice(start, after.length - tail) }
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
