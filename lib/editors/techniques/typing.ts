// Types over the selection: the browser changes the DOM and its own history, and tells the host by its own input event.
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
