// Pastes over the selection: for editors that keep a history of their own and make a step of it of a paste only.
import { deleteByKey, press, undoByKey } from './key'
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

/** For editors that drop empty lines of plain text. */
export const clipboardHtml = pasting((text): Data =>
  text.includes('\n') ? { 'text/html': htmlOf(text) } : { 'text/plain': text },
)

/** There is no pasting of nothing. */
function pasting(dataOf: (text: string) => Data, takeAway = deleteByKey): Technique {
  return {
    write(element, _, text) {
      // CKEditor 4, TinyMCE and RoosterJS join a deletion to the step before unless a key that moves the caret came
      // between; pressed by a script, it moves nothing.
      press(element, end)
      if (text === '') takeAway(element)
      else dispatchWithData(element, 'ClipboardEvent', 'paste', 'clipboardData', dataOf(text))
    },
    undo: undoByKey,
  }
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
