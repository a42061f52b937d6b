// Finds the line of which a change takes everything away: there editors and browsers leave different things behind.

/** The line that ends in a link, where all its words are selected; else null. */
export function lineWithLink(selected: Range): Element | null {
  const line = selected.endContainer.parentElement?.closest('a')?.closest('p,div,li,td,blockquote')
  return line && shown(line.textContent).trim() === shown(selected.toString()).trim() ? line : null
}

/**
 * Selects up to the very end of such a line, where that is no more words: what shows nothing, an empty tag or a mark of the
 * editor's for the caret, would keep out the line break by which the empty line is seen.
 */
export function selectToEnd(line: Element, selected: Range): void {
  if (shown(line.textContent) === shown(selected.toString()))
    line.ownerDocument.getSelection()!.extend(line, line.childNodes.length)
}

const shown = (text: string) => text.replaceAll(/[\u200b\u2060\ufeff]/g, '')
