// Pastes over the selection: for editors that keep a history of their own and make a step of it of a paste only.
import { deleteByKey, press, undoByKey } from './key'
import { lineWithLink, selectToEnd } from './line'
import { dispatchWithData } from './page-event'
import type { Technique } from './technique'
import { askToDelete } from './wish'

type Data = Readonly<Record<string, string>>

/** For editors to which a newline is the end of a paragraph. */
export const clipboard = pasting((text) => ({ 'text/plain': text }))

/** For editors to which a newline is a line break, and an empty line the end of a paragraph. */
export const clipboardParagraphs = pasting(paragraphsOf)

/** The same, for editors that no longer show what they hold once the browser has deleted a line with a link. */
export const clipboardAsking = pasting(paragraphsOf, askToDelete)

/** For editors that drop empty lines of plain text, and lose their paragraph where the browser deletes a line with a link. */
export const clipboardCutting = pasting(
  (text): Data => (text.includes('\n') ? { 'text/html': htmlOf(text) } : { 'text/plain': text }),
  deleteOrCut,
)

/** There is no pasting of nothing. */
function pasting(
  dataOf: (text: string) => Data,
  takeAway: (element: HTMLElement, selected: Range) => void = (element) => deleteByKey(element),
): Technique {
  return {
    write(element, selected, text) {
      // CKEditor 4, TinyMCE and RoosterJS join a deletion to the step before unless a key that moves the caret came
      // between; pressed by a script, it moves nothing.
      press(element, end)
      if (text === '') takeAway(element, selected)
      else dispatchWithData(element, 'ClipboardEvent', 'paste', 'clipboardData', dataOf(text))
    },
    undo: undoByKey,
  }
}

/**
 * With a whole line that ends in a link the browser deletes its paragraph, too; what is cut the editor takes away by itself. To its
 * history that is what the key deletes, and the clipboard stays as it is: no browser fills it for a script's event.
 */
function deleteOrCut(element: HTMLElement, selected: Range): void {
  const line = lineWithLink(selected)
  if (!line) deleteByKey(element)
  else
    deleteByKey(element, () => {
      selectToEnd(line, selected)
      dispatchWithData(element, 'ClipboardEvent', 'cut', 'clipboardData', {})
      element.dispatchEvent(
        new InputEvent('input', { bubbles: true, composed: true, inputType: 'deleteByCut' }),
      )
    })
}

function paragraphsOf(text: string): Data {
  return { 'text/plain': text.replaceAll('\n', '\n\n') }
}

const end = { key: 'End', code: 'End', keyCode: 35, which: 35 }

function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return escaped
    .split('\n')
    .map((line) => `<p>${line || '<br>'}</p>`)
    .join('')
}
