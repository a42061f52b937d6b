// Sites that the person adds from the popup, in the built extension: watched once granted, and given up again.
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allowBefore, guardSends, type Opened, openExtension, underlined } from '../support/extension'
import { openPopup } from '../support/popup'
import { savedPage } from '../support/sites'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

/** Presses Send and answers the second read; the page must not hear of the press before that. */
async function sendAfterSecondRead(page: Page, frame: Page | Frame) {
  await guardSends(extension, true)
  let sent = 0
  await page.exposeFunction('sent', () => void sent++)
  await page.evaluate(() => {
    document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault())
    const { sent } = window as unknown as { sent: () => void }
    document.querySelector('[data-send]')!.addEventListener('click', sent)
  })
  await page.locator('[data-send]').click()
  const again = frame.getByRole('alertdialog', { name: /Before it goes/ })
  await again.waitFor()
  expect(sent).toBe(0)
  await again.getByRole('button', { name: 'Send anyway' }).click()
  await expect.poll(() => sent).toBe(1)
  await guardSends(extension, false)
}

const line = 'I typically know the people I meet with.'
const words = [line.slice(0, -1)]

/** What the browser holds of grants and registered scripts, beyond what is there from the start. */
async function added() {
  const [worker] = extension.context.serviceWorkers()
  return worker!.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome
    const named = /google|outlook|linkedin/
    return {
      granted: (await permissions.getAll()).origins.filter((origin) => !named.test(origin)),
      registered: (await scripting.getRegisteredContentScripts()).map(({ id }) => id),
    }
  })
}
interface Chrome {
  permissions: { getAll(): Promise<{ origins: string[] }> }
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> }
}

async function typed(page: Page, selector: string) {
  await page.bringToFront()
  await page.locator(selector).click()
  await page.keyboard.type(line)
}

test('a site nobody knows is added by its address, watched in the page that is open, and given up', async () => {
  await allowBefore(extension, 'https://mail.example.org/*')
  const page = await extension.page(
    'https://mail.example.org/',
    `<form><input type="search" id="search"><input name="subject" id="subject">
      <textarea id="box" rows="6" cols="60" placeholder="Write a message"></textarea><button>Reply all</button><button data-send>Send</button></form>`,
  )
  await typed(page, '#box')
  const popup = await openPopup(extension, page)
  await popup.click('Not a watched page')
  await expect.poll(() => popup.text()).toContain('Second Read can’t see this page.')
  expect(await added()).toEqual({ granted: [], registered: [] })
  await popup.type('input[inputmode=url]', 'mail.example.org')
  await popup.click('Add…')
  const pattern = 'https://mail.example.org/*'
  await expect.poll(added).toEqual({ granted: [pattern], registered: [pattern] })
  await expect.poll(() => popup.text()).toContain('Watching drafts on mail.example.org')
  await expect.poll(() => popup.text()).toContain('It sees your message here and can change it.')

  // The text area is marked by an overlay beside it.
  const marks = () => page.locator('[aria-hidden="true"]').count()
  await expect.poll(marks).toBe(1)
  for (const other of ['#search', '#subject']) await typed(page, other)
  expect(await marks()).toBe(1)
  await sendAfterSecondRead(page, page)

  const again = await openPopup(extension, page)
  await again.click('Watch drafts on mail.example.org')
  await expect.poll(added).toEqual({ granted: [], registered: [] })
  await expect.poll(marks).toBe(0)
  expect(extension.leaks).toEqual([])
})

test('a site we know is switched on by name and watched in its frame without an address', async () => {
  await allowBefore(extension, 'https://mail.proton.me/*')
  const elsewhere = await extension.page('https://example.com/', '<p>Nothing to write in.</p>')
  const popup = await openPopup(extension, elsewhere)
  await popup.click('Not a watched page')
  await popup.click('Proton Mail')
  await expect.poll(async () => (await added()).registered).toEqual(['https://mail.proton.me/*'])

  const page = await extension.page('https://mail.proton.me/u/0/inbox', savedPage('proton-composer').html)
  await page.evaluate((html) => {
    const frame = document.querySelector('.composer-body')!.appendChild(document.createElement('iframe'))
    frame.style.cssText = 'width: 620px; height: 320px'
    frame.contentDocument!.body.innerHTML = html
  }, savedPage('proton-frame').html)
  await page.frameLocator('iframe').locator('#rooster-editor').click()
  await page.keyboard.type(line)
  const frame = page.frames()[1]!
  await expect.poll(() => underlined(frame)).toEqual(words)
  await sendAfterSecondRead(page, frame)
  expect(extension.leaks).toEqual([])
})

test('where the browser’s question is not answered, nothing is watched', async () => {
  const page = await extension.page(
    'https://mail.example.net/',
    '<textarea id="box" rows="6" cols="60"></textarea>',
  )
  const popup = await openPopup(extension, page)
  await popup.click('Not a watched page')
  await popup.type('input[inputmode=url]', 'mail.example.net')
  // The question takes the keyboard, and the popup may close with that before it answers.
  await popup.click('Add…').catch(() => {})
  await typed(page, '#box')
  expect((await added()).granted).not.toContain('https://mail.example.net/*')
  expect(await page.locator('[aria-hidden="true"]').count()).toBe(0)
})
