// Where text that is put into a draft goes, and what parts it from the words around it.
import type { Edit } from './span'

/**
 * The edit that puts text in at the caret. Nothing is cut in two: a sentence goes behind the one that the caret is in, a message
 * of several lines behind the line. A message stands apart by a blank line, a sentence by a space. `caret` may lie behind the
 * draft's end; null is behind its last words.
 */
export function insertionAt(draft: string, caret: number | null, text: string): Edit {
  const isMessage = text.includes('\n')
  const wanted = Math.min(caret ?? draft.trimEnd().length, draft.length)
  const begun = /[^\n]*$/.exec(draft.slice(0, wanted))![0]
  const isWithin = isMessage ? begun.trim() !== '' : /\S$/.test(begun) || !/(^|[.!?…]["”’)]*)\s*$/.test(begun)
  const rest = (isMessage ? restOfLine : restOfSentence).exec(draft.slice(wanted))![0]
  const at = isWithin ? wanted + rest.length : wanted
  const before = draft.slice(0, at)
  const after = draft.slice(at)
  const gap = isMessage ? blankLine : space
  const lead = before.trim() === '' ? '' : gap(/\s*$/.exec(before)![0])
  const trail = after.trim() === '' ? '' : gap(/^\s*/.exec(after)![0])
  return { span: { start: at, end: at }, insert: lead + text + trail }
}

const restOfLine = /^[^\n]*/
const restOfSentence = /^(?:[^\n]*?[.!?…]+["”’)]*(?!\S)|[^\n]*)/

/** What is lacking of a gap, given the white space that is there. */
type Gap = (there: string) => string
const space: Gap = (there) => (there === '' ? ' ' : '')
const blankLine: Gap = (there) => '\n'.repeat(Math.max(0, 2 - (there.split('\n').length - 1)))
