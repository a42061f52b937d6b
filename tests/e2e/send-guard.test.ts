// The second read before sending, in the built extension, on the saved pages of three sites and in two languages each.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { guardSends, type Opened, openExtension, underlined } from '../support/extension'
import { savedPage } from '../support/sites'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
  await guard(true)
})
afterAll(() => extension.close())

const strong = 'I typically know the people I meet with.'
const clean = 'Thank you, see you on Monday.'

const guard = (on: boolean) => guardSends(extension, on)
interface Chrome {
  scripting: { executeScript: (injection: { files: string[] }) => Promise<unknown> }
}

declare global {
  interface Window {
    /** What the page has sent, and whether in the person's own press, so without any delay of ours. */
    sent: { text: string; inPress: boolean }[]
  }
}

/** A saved page that sends as its site does: Gmail on the release of the mouse, the others on the click; all on Ctrl+Enter. */
async function opened(
  name: string,
  act: 'mouseup' | 'click',
  text: string,
  count: number,
  url?: string,
): Promise<Page> {
  const saved = savedPage(name)
  const page = await extension.page(url ?? saved.url, saved.html)
  await page.evaluate((act) => {
    window.sent = []
    const deep = (root: Document | ShadowRoot, selector: string): HTMLElement =>
      root.querySelector<HTMLElement>(selector) ??
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [deep(shadowRoot, selector)] : [],
      )[0]!
    const box = deep(document, '[data-box]')
    const control = deep(document, '[data-send]') as HTMLButtonElement | undefined
    const send = ({ isTrusted }: Event) => {
      if (box.innerText.trim() === '') return
      window.sent.push({ text: box.innerText.trim(), inPress: isTrusted })
      box.textContent = ''
    }
    box.addEventListener('input', () => control?.removeAttribute('disabled'))
    control?.closest('form')?.addEventListener('submit', (event) => event.preventDefault())
    control?.addEventListener(act, send)
    box.addEventListener('keydown', (event) => {
      const isPlain = !event.shiftKey && control === undefined
      if (event.key !== 'Enter' || !(event.ctrlKey || isPlain)) return
      event.preventDefault()
      send(event)
    })
  }, act)
  await page.locator('[data-box]').first().click()
  await page.keyboard.type(text)
  await expect.poll(() => underlined(page)).toHaveLength(count)
  return page
}
const sent = async (page: Page) => (await page.evaluate(() => window.sent)).map(({ text }) => text)
const secondRead = (page: Page) => page.getByRole('alertdialog', { name: /Before it goes/ })

describe.each([
  ['gmail-new', 'mouseup'],
  ['gmail-new-es', 'mouseup'],
  ['outlook-compose', 'click'],
  ['outlook-compose-ja', 'click'],
  ['linkedin-message-page', 'click'],
  ['linkedin-bubble-es', 'click'],
  ['linkedin-interop-bubble', 'click'],
  ['linkedin-share-tiptap', 'click'],
  ['linkedin-share-tiptap-de', 'click'],
] as const)('on %s', (name, act) => {
  test('the first press of Send opens it, “Send anyway” sends at once', async () => {
    const page = await opened(name, act, strong, 1)
    await page.locator('[data-send]').click()
    await secondRead(page).waitFor()
    expect(await sent(page)).toEqual([])
    expect(await page.locator('[data-box]').innerText()).toContain(strong)
    await page.getByRole('button', { name: 'Send anyway' }).click()
    expect(await sent(page)).toEqual([strong])
    await secondRead(page).waitFor({ state: 'detached' })
    expect(extension.leaks).toEqual([])
  })

  test('Ctrl+Enter opens it, and pressed once more it sends', async () => {
    const page = await opened(name, act, strong, 1)
    await page.keyboard.press('Control+Enter')
    await secondRead(page).waitFor()
    expect(await sent(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    expect(await sent(page)).toEqual([strong])
    await secondRead(page).waitFor({ state: 'detached' })
  })
})

test('a clean message goes in the very press, by keys and by pointer', async () => {
  const page = await opened('gmail-new', 'mouseup', clean, 0)
  // The guard is there: strong wording is held back.
  await page.keyboard.type(strong)
  await expect.poll(() => underlined(page)).toHaveLength(1)
  await page.keyboard.press('Control+Enter')
  await secondRead(page).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(clean)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type(clean)
  await page.locator('[data-send]').click()
  const went = { text: clean, inPress: true }
  expect(await page.evaluate(() => window.sent)).toEqual([went, went])
  expect(await secondRead(page).count()).toBe(0)
})

test('“Go back”, Escape and a finding lead back to the draft; then Send sends', async () => {
  const page = await opened('outlook-compose', 'click', strong, 1)
  await page.locator('[data-send]').click()
  await secondRead(page)
    .getByRole('button', { name: /I typically know/ })
    .click()
  await page.getByRole('dialog', { name: /May read as doubting/ }).waitFor()
  expect(await secondRead(page).count()).toBe(0)
  expect(await sent(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('[data-send]').click()
  expect(await sent(page)).toEqual([strong])
})

test('by keyboard alone: focus stays in the draft, arrows and Enter choose', async () => {
  const page = await opened('gmail-new', 'mouseup', strong, 1)
  await page.keyboard.press('Control+Enter')
  await secondRead(page).waitFor()
  expect(await page.evaluate(() => document.activeElement?.matches('[data-box]'))).toBe(true)
  // Up from the first is the last: sending.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  expect(await sent(page)).toEqual([strong])
})

test('where LinkedIn sends on Enter there is no button, and Enter opens it', async () => {
  const page = await opened('linkedin-enter-sends', 'click', strong, 1)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('Bye')
  await page.keyboard.press('Enter')
  await secondRead(page).waitFor()
  expect(await sent(page)).toEqual([])
  await page.getByRole('button', { name: 'Send anyway' }).click()
  expect(await sent(page)).toHaveLength(1)
})

test('a press of Send is about its own message, where several are open', async () => {
  const page = await opened('gmail-several', 'mouseup', strong, 1)
  await page.locator('[data-box]').nth(1).click()
  await page.keyboard.type(clean)
  await page.locator('[data-send]').nth(1).click()
  expect(await secondRead(page).count()).toBe(0)
  await page.locator('[data-send]').nth(0).click()
  await secondRead(page).waitFor()
})

test.each(['is refused', 'never comes'])('where the card %s, the message goes', async (how) => {
  const worker = extension.context.serviceWorkers()[0]!
  await worker.evaluate((how) => {
    const { scripting } = (globalThis as unknown as { chrome: Chrome }).chrome
    const inject = scripting.executeScript
    scripting.executeScript = (injection) => {
      if (!injection.files.includes('/card.js')) return inject(injection)
      return how === 'never comes' ? new Promise(() => {}) : Promise.reject(new Error('no'))
    }
    Object.assign(globalThis, { mend: () => (scripting.executeScript = inject) })
  }, how)
  onTestFinished(() => worker.evaluate('mend()'))
  const page = await opened('gmail-new', 'mouseup', strong, 1)
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => sent(page)).toEqual([strong])
  expect(await secondRead(page).count()).toBe(0)
})

test('off, nothing holds a message back', async () => {
  await guard(false)
  const page = await opened('gmail-new', 'mouseup', strong, 1)
  await page.locator('[data-send]').click()
  expect(await sent(page)).toEqual([strong])
  await guard(true)
})
