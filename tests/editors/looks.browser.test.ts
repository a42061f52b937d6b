// Which fields of an unknown site look like a message, laid out by a real browser.
import { describe, expect, test } from 'vitest'
import { browserPages } from './browser'

const open = browserPages()

/** Ids of the fields in which a message would be found. */
async function found(html: string): Promise<string[]> {
  const page = await open(html)
  return page.evaluate(() => {
    const site = window.editors.siteFor('https://mail.example.org/')!
    const inner = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? inner(e.shadowRoot) : [])])
    const boxes = inner(document).map((element) => window.editors.composeBoxAt(element, site))
    return [...new Set(boxes.filter((box) => box !== null))].map(({ id }) => id)
  })
}

const area = '<textarea id="box" rows="5" cols="60"></textarea>'
const rich =
  '<div id="box" contenteditable="true" style="min-height: 90px; width: 400px"><p>a <b>b</b></p></div>'

describe('a message is found', () => {
  test.each([
    [
      'a text area with a way to send',
      `<form>${area}<button>OK</button></form>`.replace('<button', '<button type="submit"'),
    ],
    [
      'an editable beside a button in another language',
      `<div>${rich}<button type="button">Envoyer</button></div>`,
    ],
    ['an editable with a recipient', `<div><input name="to">${rich}</div>`],
    [
      'a chat box of one line that is a textbox',
      `<div><div id="box" role="textbox" contenteditable="true" style="width: 400px; min-height: 20px"></div><div role="button">Send</div></div>`,
    ],
    [
      'an editable that says that it is a text of several lines',
      rich.replace('<div ', '<div role="textbox" '),
    ],
    [
      'a box in an open shadow root, whose button is outside',
      `<my-app><template shadowrootmode="open">${rich}</template></my-app><button type="submit">Go</button>`,
    ],
  ])('%s', async (_, html) => {
    expect(await found(html)).toEqual(['box'])
  })

  test('a frame that is an editor as a whole', async () => {
    const page = await open('<iframe style="width: 500px; height: 200px"></iframe>')
    expect(
      await page.evaluate(() => {
        const { contentDocument } = document.querySelector('iframe')!
        contentDocument!.designMode = 'on'
        const site = window.editors.siteFor('https://mail.example.org/')!
        return window.editors.composeBoxAt(contentDocument!.body, site) === contentDocument!.body
      }),
    ).toBe(true)
  })
})

describe('no message is found', () => {
  const sent = (field: string) => `<form>${field}<button type="submit">Send</button></form>`
  test.each([
    ['a text area that nothing sends', area],
    ['a text area of one line', sent('<textarea id="box" rows="1" style="height: 20px"></textarea>')],
    ['a subject', sent('<textarea id="subject" rows="3" cols="60"></textarea>')],
    ['a search', sent('<textarea id="box" name="searchQuery" rows="3" cols="60"></textarea>')],
    ['any input', sent('<input id="box" style="width: 400px; height: 90px">')],
    ['a form with a password', sent(`${area}<input type="password">`)],
    ['a form with a card number', sent(`${area}<input autocomplete="cc-number">`)],
    ['a one-time code', sent(area.replace('id', 'autocomplete="one-time-code" id'))],
    [
      'a code editor',
      `<div class="cm-editor"><div class="cm-content" id="box" contenteditable="true" style="height: 200px"></div></div><button type="submit">Commit</button>`,
    ],
    [
      'a code editor that is a text area',
      `<div class="monaco-editor"><textarea id="box" class="inputarea" rows="5" cols="60"></textarea></div><button type="submit">Run</button>`,
    ],
    [
      'a cell of a grid',
      `<div role="grid"><div id="box" role="textbox" contenteditable="true" style="height: 90px; width: 300px"></div></div><button type="submit">Save</button>`,
    ],
    [
      'a document',
      '<div id="box" role="textbox" contenteditable="true" style="height: 100vh; width: 100vw"></div>',
    ],
    ['what is off the keyboard', sent(area.replace('id', 'tabindex="-1" id'))],
    ['what cannot be edited', sent(area.replace('id', 'readonly id'))],
    ['what is not shown', sent(area.replace('id', 'style="display: none" id'))],
  ])('%s', async (_, html) => {
    expect(await found(html)).toEqual([])
  })
})
