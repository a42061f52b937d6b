// Replaces the selection by several lines, each a paragraph of the host's own making.
import { insertText } from './insert-text'

/** LinkedIn's messages keep their Send button disabled for anything but this (opencues 93, 2026). */
export function insertLines(document: Document, text: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph')
    if (line !== '' || index === 0) insertText(document, line)
  })
}
