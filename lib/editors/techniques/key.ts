// Presses a key that a script may press: editors with a history of their own listen to keys, browsers do not do as these say.

const always = { bubbles: true, cancelable: true, composed: true }

/** Presses and releases a key; `deed` is what the browser would do between, left undone where the editor does it itself. */
export function press(element: HTMLElement, init: KeyboardEventInit, deed?: () => void): void {
  if (element.dispatchEvent(new KeyboardEvent('keydown', { ...always, ...init }))) deed?.()
  element.dispatchEvent(new KeyboardEvent('keyup', { ...always, ...init }))
}
