// Pages that change under the extension: at each step the words that are underlined are the right ones, where they are seen.
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Opened, openExtension } from '../support/extension'
import { savedPage } from '../support/sites'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

const flagged = 'I typically know the people I meet with'
const line = `Hello. ${flagged}. Bye.`

/** A compose box as Gmail marks one. */
const box = (id: string, style = '') =>
  `<div id="${id}" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" style="width: 500px; min-height: 60px; font: 16px/24px serif; ${style}"></div>`
let number = 0
const open = (html: string) => extension.page(`https://mail.google.com/mail/u/${number++}/`, html)

interface Seen {
  /** The words under each underline, and its rectangles. */
  readonly marked: readonly string[]
  readonly on: readonly number[][]
  /** The rectangles of the flagged words, looked up in the page's text and not in the extension. */
  readonly wanted: readonly number[][]
}

/** What is underlined, and where the flagged words are; ours is told by its prefix from another checker's. */
const look = (page: Page | Frame): Promise<Seen> =>
  page.evaluate((flagged) => {
    const rectsOf = (range: Range) =>
      [...range.getClientRects()].map(({ left, top, width, height }) =>
        [left, top, width, height].map(Math.round),
      )
    const ranges = [...CSS.highlights]
      .filter(([name]) => name !== 'another-checker')
      .flatMap(([, highlight]) => [...highlight] as Range[])
    const wanted: number[][] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent!.indexOf(flagged)
      if (at < 0 || !node.parentElement!.closest('[contenteditable]')) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + flagged.length)
      wanted.push(...rectsOf(range))
    }
    const inOrder = (a: number[], b: number[]) => a[1]! - b[1]! || a[0]! - b[0]!
    return {
      marked: ranges.map(String),
      on: ranges.flatMap(rectsOf).sort(inOrder),
      wanted: wanted.sort(inOrder),
    }
  }, flagged)

/** Waits until exactly the flagged words are underlined, this many times, where they are seen. */
async function expectMarked(page: Page | Frame, times: number) {
  await expect
    .poll(async () => {
      const { marked, on, wanted } = await look(page)
      return { marked, misplaced: JSON.stringify(on) === JSON.stringify(wanted) ? [] : { on, wanted } }
    })
    .toEqual({ marked: Array(times).fill(flagged), misplaced: [] })
}

async function typed(page: Page, selector: string) {
  await page.locator(selector).click()
  await page.keyboard.type(line)
}

test('a frame whose document is written anew, before and after a box in it was used', async () => {
  const page = await open('<iframe width="700" height="200"></iframe>')
  const write = (html: string) =>
    page.evaluate((html) => {
      const { contentDocument } = document.querySelector('iframe')!
      contentDocument!.open()
      contentDocument!.write(`<!doctype html>${html}`)
      contentDocument!.close()
    }, html)
  for (const id of ['first', 'second', 'third']) {
    await write(box(id))
    const frame = page.frames()[1]!
    await frame.locator(`#${id}`).click()
    await page.keyboard.type(line)
    await expectMarked(frame, 1)
  }
})

test('boxes that appear, move, are minimised and go', async () => {
  const page = await open('<main></main><aside></aside>')
  await page.evaluate(
    (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
    box('a'),
  )
  await typed(page, '#a')
  await expectMarked(page, 1)
  await page.evaluate(() => document.querySelector('aside')!.append(document.querySelector('#a')!))
  await expectMarked(page, 1)
  await page.evaluate(
    () => (document.querySelector('aside')!.style.cssText = 'position: fixed; right: 9px; bottom: 9px'),
  )
  await expectMarked(page, 1)
  await page.evaluate(() => (document.querySelector('aside')!.style.display = 'none'))
  await expect.poll(async () => (await look(page)).on).toEqual([])
  await page.evaluate(() => (document.querySelector('aside')!.style.display = ''))
  await expectMarked(page, 1)
})

test('a box that is recycled under the same id is another box', async () => {
  const page = await open(`<main>${box('r8')}</main>`)
  await typed(page, '#r8')
  await expectMarked(page, 1)
  await page.evaluate((html) => (document.querySelector('main')!.innerHTML = html), box('r8'))
  await page.locator('#r8').click()
  await page.keyboard.type('Nothing to see.')
  await expect.poll(async () => (await look(page)).marked).toEqual([])
  await page.keyboard.type(` ${line}`)
  await expectMarked(page, 1)
})

test('several boxes at once, each with its own', async () => {
  const page = await open(box('a') + box('b') + box('c'))
  for (const id of ['#a', '#b', '#c']) await typed(page, id)
  await expectMarked(page, 3)
  await page.locator('#b').click()
  await page.keyboard.press('Home')
  await page.keyboard.type('Well, well. ')
  await expectMarked(page, 3)
})

test('a message that is popped out into a window of the page’s own', async () => {
  const page = await open(box('a'))
  await typed(page, '#a')
  await expectMarked(page, 1)
  const opening = page.waitForEvent('popup')
  await page.evaluate(() => {
    const popup = window.open('', '', 'width=700,height=500')!
    popup.document.body.append(popup.document.adoptNode(document.querySelector('#a')!))
  })
  const popup = await opening
  await expect.poll(async () => (await look(page)).marked).toEqual([])
  await popup.locator('#a').click()
  await popup.keyboard.press('End')
  await popup.keyboard.type('!')
  await expectMarked(popup, 1)
})

test('navigation without a load', async () => {
  const page = await open(`<main>${box('a')}</main>`)
  await typed(page, '#a')
  await expectMarked(page, 1)
  await page.evaluate((html) => {
    history.pushState(null, '', '#inbox/FMfcgz')
    document.querySelector('main')!.innerHTML = `<h1>A thread</h1>${html}`
  }, box('b'))
  await expect.poll(async () => (await look(page)).marked).toEqual([])
  await typed(page, '#b')
  await expectMarked(page, 1)
})

test('an editor that writes its text anew on each key', async () => {
  const page = await open(box('a'))
  await page.evaluate(() => {
    const box = document.querySelector('#a')!
    box.addEventListener('beforeinput', (event) => {
      event.preventDefault()
      box.innerHTML = `<p>${box.textContent}${(event as InputEvent).data ?? ''}</p>`
      getSelection()!.selectAllChildren(box)
      getSelection()!.collapseToEnd()
    })
  })
  await typed(page, '#a')
  await expectMarked(page, 1)
  await page.keyboard.type(' And more.')
  await expectMarked(page, 1)
})

test('a composition is left alone until it ends', async () => {
  const page = await open(box('a'))
  await typed(page, '#a')
  await expectMarked(page, 1)
  await page.keyboard.press('Home')
  const session = await page.context().newCDPSession(page)
  for (const text of ['n', 'ni', 'にほ', 'にほん'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  expect(await page.locator('#a').innerText()).toBe(`にほん${line}`)
  await session.send('Input.insertText', { text: '日本' })
  expect(await page.locator('#a').innerText()).toBe(`日本${line}`)
  await expectMarked(page, 1)
})

test('words that are dragged elsewhere', async () => {
  const page = await open(box('a'))
  await typed(page, '#a')
  await expectMarked(page, 1)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Below.')
  const at = (words: string) =>
    page.evaluate((words) => {
      const texts = document.createTreeWalker(document.querySelector('#a')!, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const start = node.textContent!.indexOf(words)
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + words.length)
        const { left, right, top, height } = range.getBoundingClientRect()
        getSelection()!.setBaseAndExtent(node, start, node, start + words.length)
        return { left, right, middle: top + height / 2 }
      }
      throw new Error('no such words')
    }, words)
  const below = await at('Below.')
  const taken = await at(`${flagged}. `)
  await page.mouse.move(taken.left + 20, taken.middle)
  await page.mouse.down()
  await page.mouse.move(below.left + 60, below.middle, { steps: 5 })
  await page.mouse.move(below.right - 1, below.middle, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => page.locator('#a').innerText()).toMatch(/^Hello\. Bye\.\s+Below\.I typically/)
  await expectMarked(page, 1)
})

test('a dialog of the page’s own, above which the card still gets clicks', async () => {
  const page = await open(`<dialog id="modal">${box('a')}</dialog><script>modal.showModal()</script>`)
  await typed(page, '#a')
  await expectMarked(page, 1)
  const { on } = await look(page)
  await page.mouse.click(on[0]![0]! + 30, on[0]![1]! + 10)
  await page
    .getByRole('dialog', { name: /May read as/ })
    .getByRole('button', { name: /Ask instead/ })
    .click()
  await expect.poll(() => page.locator('#a').innerText()).not.toContain(flagged)
  await expectMarked(page, 0)
})

test('zoom, transforms, scrolling and what is laid out late', async () => {
  const page = await open(
    `<div id="zoom"><div id="scroll" style="height: 120px; overflow: auto"><div style="height: 40px"></div><div id="late">${box('a')}</div><div style="height: 900px"></div></div></div>`,
  )
  await typed(page, '#a')
  await expectMarked(page, 1)
  for (const [selector, style] of [
    ['#zoom', 'zoom: 1.5'],
    ['#zoom', 'transform: translate(40px, 12px) scale(0.8)'],
    ['#late', 'content-visibility: auto'],
  ] as const) {
    await page.locator(selector).evaluate((element, style) => element.setAttribute('style', style), style)
    await expectMarked(page, 1)
  }
  await page.locator('#scroll').evaluate((element) => (element.scrollTop = 20))
  await expectMarked(page, 1)
})

test('beside another checker with highlights of its own', async () => {
  const page = await open(`<style>::highlight(another-checker) { background: yellow }</style>${box('a')}`)
  await page.evaluate(() => {
    const box = document.querySelector('#a')!
    // As such tools do: marks all text anew at each change, and switches the browser's own checker off.
    new MutationObserver(() => {
      const range = document.createRange()
      range.selectNodeContents(box)
      CSS.highlights.set('another-checker', new Highlight(range))
      box.setAttribute('spellcheck', 'false')
      box.setAttribute('data-gramm', 'false')
    }).observe(box, { subtree: true, childList: true, characterData: true })
  })
  await typed(page, '#a')
  await expectMarked(page, 1)
  expect(await page.evaluate(() => CSS.highlights.get('another-checker')!.size)).toBe(1)
})

test('scripts that come twice at once, as when the extension is installed while a page loads', async () => {
  const page = await open(box('a'))
  const inject = (url: string) =>
    extension.context.serviceWorkers()[0]!.evaluate(async (url) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome
      const [tab] = await tabs.query({ url })
      const once = () => scripting.executeScript({ target: { tabId: tab!.id }, files: ['/compose.js'] })
      await Promise.all([once(), once()])
    }, url)
  await page.locator('#a').click()
  await inject(page.url())
  await page.keyboard.type(line)
  await expectMarked(page, 1)
})

test('an extension that is updated under an open page', async () => {
  // In a browser of its own: the other tests go on with an extension that is not loaded anew amid them.
  const updated = await openExtension()
  onTestFinished(() => updated.close())
  const page = await updated.page('https://mail.google.com/mail/u/update/', box('a'))
  await typed(page, '#a')
  await expectMarked(page, 1)
  const manager = await updated.context.newPage()
  await manager.goto('chrome://extensions/')
  await manager.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.reload(id, { failQuietly: true })
  }, updated.extensionId)
  // A browser that switched it off would leave the page as it is, and show nothing of why.
  await expect
    .poll(() =>
      manager.evaluate(async (id) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome
        const { state, disableReasons } = await developerPrivate.getExtensionInfo(id)
        return state === 'ENABLED' ? state : { state, disableReasons }
      }, updated.extensionId),
    )
    .toBe('ENABLED')
  await manager.close()
  await page.bringToFront()
  await page.locator('#a').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(line)
  await expectMarked(page, 2)
})

interface Chrome {
  developerPrivate: {
    /** What is not from a store is switched off when it is loaded again, unless this is on. */
    updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>
    reload(extension: string, how: { failQuietly: boolean }): Promise<void>
    getExtensionInfo(extension: string): Promise<{ state: string; disableReasons: object }>
  }
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> }
  scripting: { executeScript(of: { target: { tabId: number }; files: string[] }): Promise<unknown> }
}

test.each([
  'gmail-full-screen',
  'gmail-reply',
  'gmail-pop-out',
  'outlook-reply',
  'outlook-pop-out',
  'linkedin-comment-tiptap',
  'linkedin-share-box',
  'linkedin-share-tiptap',
  'linkedin-recruiter',
])(
  'on the saved page %s',
  async (name) => {
    const saved = savedPage(name)
    const page = await extension.page(saved.url, saved.html)
    await page
      .locator('[data-box]')
      .first()
      .click({ position: { x: 5, y: 5 } })
    await page.keyboard.type(line)
    await expectMarked(page, 1)
    expect(extension.leaks).toEqual([])
  },
  60_000,
)
