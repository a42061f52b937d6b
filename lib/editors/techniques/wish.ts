// Asks an editor as the browser does before it acts: editors that hold a model take such wishes, and the browser does nothing.

export const ask = (element: HTMLElement, wish: InputEventInit): void =>
  void element.dispatchEvent(
    new InputEvent('beforeinput', { ...wish, bubbles: true, cancelable: true, composed: true }),
  )

/** That the selection be deleted. */
export const askToDelete = (element: HTMLElement): void =>
  ask(element, { inputType: 'deleteContentBackward' })
