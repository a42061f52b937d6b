// Asks the editor to replace a range, as the browser's spelling check does: for editors that hold a model and take such wishes.
import { dispatchWithData } from './page-event'
import type { Technique } from './technique'

export const replacing: Technique = {
  write(element, selected, text) {
    const targetRanges = [new StaticRange(selected)]
    if (text === '') ask(element, { inputType: 'deleteContentBackward', targetRanges })
    else
      dispatchWithData(
        element,
        'InputEvent',
        'beforeinput',
        'dataTransfer',
        { 'text/plain': text },
        {
          inputType: 'insertReplacementText',
          targetRanges,
        },
      )
  },
  undo: (element) => ask(element, { inputType: 'historyUndo' }),
}

const ask = (element: HTMLElement, wish: InputEventInit) =>
  void element.dispatchEvent(
    new InputEvent('beforeinput', { ...wish, bubbles: true, cancelable: true, composed: true }),
  )
