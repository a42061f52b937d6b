// Picks what reads, writes and paints a compose box by what kind of element it is.
import { ContentEditable } from './contenteditable'
import type { Editor } from './editor'
import { HighlightPainter } from './highlight-painter'
import { OverlayPainter } from './overlay-painter'
import type { Painter } from './painter'
import { TextArea } from './textarea'

/** The handle on a compose box. */
export const editorFor = (element: HTMLElement): Editor =>
  element.localName === 'textarea'
    ? new TextArea(element as HTMLTextAreaElement)
    : new ContentEditable(element)

/** The painter for a handle on a compose box. */
export const painterFor = (editor: Editor): Painter =>
  editor instanceof TextArea ? new OverlayPainter(editor) : new HighlightPainter(editor)

/** The most UTF-16 code units that the box takes, or null where it does not tell. */
export const limitOf = (element: HTMLElement): number | null =>
  element.localName === 'textarea' && (element as HTMLTextAreaElement).maxLength >= 0
    ? (element as HTMLTextAreaElement).maxLength
    : null
