// Replaces the selection by text the way a keystroke does: one history step, and the host's own input event.

/** Works on the selection of the focused box; an empty text deletes it. */
export function insertText(document: Document, text: string): void {
  // The only call that enters the browser's own undo stack; nothing has replaced it.
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}
