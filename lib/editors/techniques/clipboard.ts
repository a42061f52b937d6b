// Pastes over the selection: for editors that keep a history of their own and make a step of it of a paste only.
import { press } from './key'
import { dispatchWithData } from './page-event'
import type { Technique } from './technique'

type Data = Readonly<Record<string, string>>

/** For editors to which a newline is the end of a paragraph. */
export const clipboard = pasting((text) => ({ 'text/plain': text }))

/** For editors to which a newline is a line break, and an empty line the end of a paragraph. */
export const clipboardParagraphs = pasting((text) => ({ 'text/plain': text.replaceAll('\n', '\n\n') }))

/** For editors that drop empty lines of plain text. */
export const clipboardHtml = pasting((text): Data =>
  text.includes('\n') ? { 'text/html': htmlOf(text) } : { 'text/plain': text },
)

function pasting(dataOf: (text: string) => Data): Technique {
  return {
    write(element, _, text) {
      // CKEditor 4, TinyMCE and RoosterJS join a deletion to the step before unless a key that moves the caret came
      // between; pressed by a script, it moves nothing.
      press(element, end)
      // There is no pasting of nothing.
      if (text === '') press(element, backspace, () => element.ownerDocument.execCommand('delete'))
      else dispatchWithData(element, 'ClipboardEvent', 'paste', 'clipboardData', dataOf(text))
    },
    undo(element) {
      const isMac = /mac/i.test(element.ownerDocument.defaultView!.navigator.platform)
      press(element, { ...undoKey, ctrlKey: !isMac, metaKey: isMac })
    },
  }
}

/** With the old codes, by which older editors know a key. */
const backspace = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 }
const end = { key: 'End', code: 'End', keyCode: 35, which: 35 }
const undoKey = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90 }

function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return escaped
    .split('\n')
    .map((line) => `<p>${line || '<br>'}</p>`)
    .join('')
}
