// Presses a key that a script may press: editors with a history of their own listen to keys, browsers do not do as these say.

const always = { bubbles: true, cancelable: true, composed: true }

/** With the old codes, by which older editors know a key. */
const backspace = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 }
const undoKey = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90 }

/** Presses and releases a key; `deed` is what the browser would do between, left undone where the editor does it itself. */
export function press(element: HTMLElement, init: KeyboardEventInit, deed?: () => void): void {
  if (element.dispatchEvent(new KeyboardEvent('keydown', { ...always, ...init }))) deed?.()
  element.dispatchEvent(new KeyboardEvent('keyup', { ...always, ...init }))
}

/** Deletes the selection: the editor does where it takes the key, else the browser, or what stands in for it. */
export function deleteByKey(
  element: HTMLElement,
  deed: () => void = () => void element.ownerDocument.execCommand('delete'),
): void {
  press(element, backspace, deed)
}

/** Takes back the last step of an editor's own history. */
export function undoByKey(element: HTMLElement): void {
  const isMac = /mac/i.test(element.ownerDocument.defaultView!.navigator.platform)
  press(element, { ...undoKey, ctrlKey: !isMac, metaKey: isMac })
}
