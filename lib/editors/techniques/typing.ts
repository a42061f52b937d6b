// Types over the selection: the browser changes the DOM and its own history, and tells the host by its own input event.
import { deleteByKey, undoByKey } from './key'
import type { Technique } from './technique'

/** For editors that read their DOM, or that are nothing but DOM. */
export const typing: Technique = {
  // The only calls that reach the browser's own undo stack; nothing has replaced them.
  write({ ownerDocument }, _, text) {
    if (text === '') ownerDocument.execCommand('delete')
    else ownerDocument.execCommand('insertText', false, text)
  },
  undo: ({ ownerDocument }) => void ownerDocument.execCommand('undo'),
}

/**
 * The same for editors that read what was typed from their DOM. Firefox makes line breaks of the newlines in a text that is
 * typed, and announces it: of what Quill 2 then does itself the browser knows nothing to undo (Firefox 153).
 */
export const typingParagraphs: Technique = {
  ...typing,
  write(element, selected, text) {
    const unannounced = new AbortController()
    const { defaultView } = element.ownerDocument
    defaultView!.addEventListener('beforeinput', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: unannounced.signal,
    })
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) element.ownerDocument.execCommand('insertParagraph')
      if (line !== '' || text === '') typing.write(element, selected, line)
    }
    unannounced.abort()
  },
}

/**
 * The same for editors that delete by themselves and keep a history of their own. A line break that the browser leaves where it
 * deletes a whole line with a link becomes a part of ProseMirror's document, and its undo brings back only what it did itself.
 */
export const typingWithKeys: Technique = {
  write(element, selected, text) {
    if (text === '') deleteByKey(element)
    else typingParagraphs.write(element, selected, text)
  },
  undo: undoByKey,
}
