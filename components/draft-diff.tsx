// A whole draft with what goes struck through and what comes marked.
import { diffWordsWithSpace } from 'diff'

export function DraftDiff({ before, after }: { before: string; after: string }) {
  return piecesOf(before, after).map(({ kept, gone, come }, index) => (
    <span key={index}>
      {kept}
      {gone && <del>{gone}</del>}
      {come && <ins>{come}</ins>}
    </span>
  ))
}

/** Unchanged text, and behind it which words give way to which. */
export interface Piece {
  readonly kept: string
  readonly gone: string
  readonly come: string
}

/** Two changes with no more than this between them are read as one. */
const fewWords = /^[^\S\n]*(?:[^\s.!?…]+[^\S\n]+){0,2}$/

/** All of `kept` and `gone` is the text before, all of `kept` and `come` the text after. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  const all: Piece[] = [{ kept: '', gone: '', come: '' }]
  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    const last = all.at(-1)!
    const changing = last.gone + last.come !== ''
    if (added) all[all.length - 1] = { ...last, come: last.come + value }
    else if (removed) all[all.length - 1] = { ...last, gone: last.gone + value }
    else if (!changing) all[all.length - 1] = { ...last, kept: last.kept + value }
    else if (fewWords.test(value))
      all[all.length - 1] = { ...last, gone: last.gone + value, come: last.come + value }
    else all.push({ kept: value, gone: '', come: '' })
  }
  return all
}
