// @vitest-environment jsdom
// From the target of an event to the compose box it happened in.
import { describe, expect, test } from 'vitest'
import { composeBoxAt } from '../../lib/editors/discover'
import { siteFor, type Site } from '../../lib/editors/sites'

const gmail = siteFor('https://mail.google.com/')!
const outlook = siteFor('https://outlook.office.com/')!
const linkedin = siteFor('https://www.linkedin.com/')!
const playground = siteFor('chrome-extension://abc/')!

/** The box found from the element marked `data-at`, as the id it has in the HTML; `none` where there is none. */
function boxIn(html: string, site: Site): string {
  document.body.innerHTML = html
  return composeBoxAt(document.querySelector('[data-at]'), site)?.id ?? 'none'
}

describe('a box is found', () => {
  const boxes: [title: string, site: Site, html: string][] = [
    [
      'of Gmail',
      gmail,
      '<div id="box" g_editable="true" role="textbox" contenteditable="true"><b data-at>a</b></div>',
    ],
    [
      'of Outlook',
      outlook,
      '<div id="editorParent_2"><div id="box" role="textbox" contenteditable="true"><p><i data-at>a</i></p></div></div>',
    ],
    [
      'of a LinkedIn message',
      linkedin,
      '<form class="msg-form"><div id="box" role="textbox" contenteditable="true"><p data-at>a</p></div></form>',
    ],
    [
      'of a LinkedIn comment',
      linkedin,
      '<form class="comments-comment-box__form"><div id="box" class="ql-editor" contenteditable="true" data-at></div></form>',
    ],
    [
      'of a LinkedIn comment in the new front end',
      linkedin,
      '<div componentkey="commentBox-1"><div id="box" role="textbox" contenteditable="true" data-at></div></div>',
    ],
    [
      'of a LinkedIn post',
      linkedin,
      '<div data-test-modal-id="sharebox"><div id="box" class="ql-editor" contenteditable="true" data-at></div></div>',
    ],
    ['of a LinkedIn note', linkedin, '<textarea id="custom-message" name="message" data-at></textarea>'],
    [
      'by its role where the site has changed',
      gmail,
      '<div id="box" role="textbox" aria-multiline="true" contenteditable="plaintext-only" data-at></div>',
    ],
    ['of the playground', playground, '<textarea id="box" data-compose="message" data-at></textarea>'],
  ]
  test.each(boxes)('%s', (_, site, html) => {
    expect(boxIn(html, site)).toBe(html.includes('id="box"') ? 'box' : 'custom-message')
  })

  test('through open shadow roots', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>'
    const root = document.querySelector('#interop-outlet')!.attachShadow({ mode: 'open' })
    root.innerHTML =
      '<form class="msg-form"><div role="textbox" contenteditable="true" class="box"><x-chip></x-chip></div></form>'
    const chip = root.querySelector('x-chip')!.attachShadow({ mode: 'open' })
    chip.innerHTML = '<b>a</b>'
    expect(composeBoxAt(chip.querySelector('b'), linkedin)).toBe(root.querySelector('.box'))
  })

  test('from a text node', () => {
    document.body.innerHTML =
      '<div id="box" role="textbox" aria-multiline="true" contenteditable="true">a</div>'
    const box = document.querySelector('#box')!
    expect(composeBoxAt(box.firstChild, gmail)).toBe(box)
  })
})

describe('no box is found', () => {
  test.each([
    ['in a search field', gmail, '<input type="text" data-at>'],
    ['in a subject', gmail, '<form role="dialog"><input name="subjectbox" data-at></form>'],
    ['in a password', linkedin, '<input type="password" data-at>'],
    ['in a hidden twin', gmail, '<textarea aria-label="Message Body" data-at></textarea>'],
    [
      'in recipients',
      outlook,
      '<div class="EditorClass" contenteditable="true" role="textbox"><span data-at>Ann</span></div>',
    ],
    [
      'in a search of several lines',
      linkedin,
      '<div role="search"><div role="textbox" aria-multiline="true" contenteditable="true" data-at></div></div>',
    ],
    ['in the reading pane', outlook, '<div role="document" aria-label="Message body"><p data-at>a</p></div>'],
    [
      "in Quill's clipboard",
      linkedin,
      '<form class="comments-comment-box__form"><div class="ql-clipboard" contenteditable="true" data-at></div></form>',
    ],
    [
      'in what is only read',
      gmail,
      '<div role="textbox" aria-multiline="true" aria-readonly="true" contenteditable="true" data-at></div>',
    ],
    ['in any text area of the site', linkedin, '<textarea data-at></textarea>'],
  ] as const)('%s', (_, site, html) => {
    expect(boxIn(html, site)).toBe('none')
  })

  test('for an event on the window', () => {
    expect(composeBoxAt(window, gmail)).toBeNull()
    expect(composeBoxAt(document, gmail)).toBeNull()
    expect(composeBoxAt(null, gmail)).toBeNull()
  })
})
