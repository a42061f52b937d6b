// Fits new words into a draft: capital letter, spacing, end mark and a/an stay right.
import type { Edit, Span } from './span'

/** The edit that puts `words` in the place of `span`, widened where the words around it have to change with it. */
export function fit(draft: string, span: Span, words: string): Edit {
  const written = articles(words.trim())
  if (written === '') return leaveOut(draft, span)
  const article = /(?<![\p{L}\p{N}'’])(a)(n?)(\s+)$/iu.exec(draft.slice(0, span.start))
  let start = span.start
  let insert = startsCapital(draft, span) ? raised(written) : written
  if (article) {
    start = article.index
    insert = article[1]! + (startsWithVowelSound(written) ? 'n' : '') + article[3]! + insert
  }
  const mark = /[.?!]$/.test(insert) ? (/^[^\S\n]*[.?!]+/.exec(draft.slice(span.end))?.[0] ?? '') : ''
  return { span: { start, end: span.end + mark.length }, insert }
}

/** Takes the words out with the mark and the space they no longer need. */
function leaveOut(draft: string, span: Span): Edit {
  const behind = draft.slice(0, span.start)
  if (opensSentence(behind)) {
    // Nothing of the sentence is left for its end mark to end, or for the next line to go on with.
    const mark = /^(?:[.?!…]+|(?=[^\S\n]*(?:\n|$)))/.exec(draft.slice(span.end))
    if (mark) return cut(draft, { start: span.start, end: span.end + mark[0].length })
  }
  const gap = /^\s*,?[^\S\n]*/.exec(draft.slice(span.end))![0]
  const end = span.end + gap.length
  const next = String.fromCodePoint(draft.codePointAt(end) ?? 32)
  if (startsCapital(draft, span) && next !== next.toUpperCase())
    return { span: { start: span.start, end: end + next.length }, insert: next.toUpperCase() }
  const link = /(?<=\S)[^\S\n]*(?:,|[^\S\n][-–—]{1,2})?[^\S\n]*$|[^\S\n]*$/.exec(behind)![0]
  const atEdge = end >= draft.length || /^[\n.,;:?!)]/.test(draft.slice(end))
  return { span: { start: atEdge ? span.start - link.length : span.start, end }, insert: '' }
}

/** Leaves one space where there were two, and none at the end of a line. */
function cut(draft: string, { start, end }: Span): Edit {
  const after = /^[^\S\n]*/.exec(draft.slice(end))![0].length
  const before = /[^\S\n]*$/.exec(draft.slice(0, start))![0].length
  const endsLine = /^(?:\n|$)/.test(draft.slice(end + after))
  return { span: { start: endsLine ? start - before : start, end: end + after }, insert: '' }
}

/** Only ever raised: a small first letter in the draft does not make "I" or a name small. */
const raised = (words: string) => words.replace(/\p{L}/u, (letter) => letter.toUpperCase())

/** Whether new words take over a capital letter: that of the pronoun or of letters like "HR" does not count in the middle of a sentence. */
const startsCapital = (draft: string, { start }: Span) =>
  /^[^\p{L}\p{N}]*\p{Lu}/u.test(draft.slice(start)) &&
  !(
    /^(?:I|\p{Lu}{2,})(?![\p{L}\p{N}])/u.test(draft.slice(start)) &&
    /[\p{L}\p{N},;:–—-][^\S\n]*$/u.test(draft.slice(0, start))
  )

/** True where nothing of the sentence stands before. */
const opensSentence = (behind: string) => /(?:^|[\n.?!…])[^\p{L}\p{N}\n,;:–—]*$/u.test(behind)

const articles = (words: string) =>
  words.replace(
    /(?<![\p{L}\p{N}'’])(a)n?(\s+)(?=(\S+))/giu,
    (_, a: string, space: string, next: string) => a + (startsWithVowelSound(next) ? 'n' : '') + space,
  )

const startsWithVowelSound = (words: string) =>
  /^(?:[aeio]|u(?!n[ia]|s[eua]|t[ei])|hour|honest|honou?r|heir)/i.test(words) &&
  !/^(?:one|once|eu|ewe)/i.test(words)
