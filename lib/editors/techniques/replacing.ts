// Asks the editor to replace a range, as the browser does before it acts: for editors that hold a model and take such wishes.
import { dispatchWithData } from './page-event'
import type { Technique } from './technique'
import { ask, askToDelete } from './wish'

/** As the browser's spelling check does. */
export const replacing = asking('insertReplacementText')

/** As the browser does when something is pasted: for editors that join other changes of one place to a single step. */
export const replacingAsPasted = asking('insertFromPaste')

function asking(inputType: string): Technique {
  return {
    write(element, _, text) {
      if (text === '') askToDelete(element)
      else {
        const data = { 'text/plain': text }
        dispatchWithData(element, 'InputEvent', 'beforeinput', 'dataTransfer', data, { inputType })
      }
    },
    undo: (element) => ask(element, { inputType: 'historyUndo' }),
  }
}
