// Types over the selection: the browser changes the DOM and its own history, and tells the host by its own input event.
import { deleteByKey, press, undoByKey } from './key'
import { lineWithLink, selectToEnd } from './line'
import type { Technique } from './technique'

/** For editors that read their DOM, or that are nothing but DOM. */
export const typing: Technique = {
  types: true,
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

/**
 * The same for editors that make steps by the keys: one that moves the caret ends the step before and this one. With Shift, as
 * TinyMCE's caret leaves a link at its end without; pressed by a script, it moves nothing. What is pasted it parts from the bold
 * or the link beside it in other ways than what is typed (TinyMCE 8.9).
 */
export const typingBetweenKeys: Technique = {
  types: true,
  write(element, selected, text) {
    press(element, shiftEnd)
    const line = text === '' && lineWithLink(selected)
    if (line) selectToEnd(line, selected)
    if (text === '') deleteByKey(element)
    else press(element, unidentified, () => typingParagraphs.write(element, selected, text))
    press(element, shiftEnd)
  },
  undo: undoByKey,
}

const shiftEnd = { key: 'End', code: 'End', keyCode: 35, which: 35, shiftKey: true }
/** What editors are told of a key that the browser does not know, an input method's for one. */
const unidentified = { key: 'Unidentified', keyCode: 229, which: 229 }
