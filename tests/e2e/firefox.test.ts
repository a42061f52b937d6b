// The built extension in Firefox, on the real origins: underline, card, rewrite and undo.
import { resolve } from 'node:path'
import type { Browser, Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { families, findBrowser } from '../../lib/cli/browser'
import { launchFirefox } from '../support/firefox'

const executablePath = findBrowser(families.firefox)
const box =
  '<div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" id="box" style="width: 600px"></div>'
const bubble =
  '<form class="msg-form"><div role="textbox" contenteditable="true" id="box"><p><br></p></div></form>'
const pages: Readonly<Record<string, string>> = {
  'https://mail.google.com/mail/u/0/': box,
  'https://mail.google.com/mail/u/1/': `<iframe id="frame" width="700" height="200"></iframe><script>
    const write = () => {
      frame.contentDocument.open()
      frame.contentDocument.write('<!doctype html>${box}')
      frame.contentDocument.close()
    }
  </script>`,
  'https://www.linkedin.com/feed/': `<div id="interop-outlet"></div><script>
    document.getElementById('interop-outlet').attachShadow({ mode: 'open' }).innerHTML = \`${bubble}\`
  </script>`,
  'https://www.linkedin.com/preload/custom-invite/':
    '<div data-test-modal-id="send-invite-modal"><textarea id="custom-message" name="message" rows="5" cols="60"></textarea></div>',
}
const draft = 'Hi Ann. I typically know the people I meet with. Bye.'

describe.skipIf(executablePath === null)('in Firefox', () => {
  let browser: Browser
  const leaks: string[] = []

  beforeAll(async () => {
    browser = await launchFirefox(executablePath!, resolve('.output/firefox-mv3'))
  })
  afterAll(() => browser.close())

  /** A page on a real address. */
  async function opened(url: string): Promise<Page> {
    const page = await browser.newPage()
    onTestFinished(() => page.close())
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const html = pages[request.url()]
      if (html !== undefined)
        return void request.respond({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html>${html}`,
        })
      if (!request.url().endsWith('/favicon.ico')) leaks.push(request.url())
      return void request.abort()
    })
    await page.goto(url)
    return page
  }
  /** The same, its compose box holding the draft. */
  async function typed(url: string, field: string): Promise<Page> {
    const page = await opened(url)
    await (await page.waitForSelector(`pierce/${field}`))!.click()
    await page.keyboard.type(draft)
    return page
  }
  const underlined = (page: Page | Frame) =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => ([...marks] as Range[]).map(String)))

  test.each(['https://mail.google.com/mail/u/0/', 'https://www.linkedin.com/feed/'])(
    '%s: a click on the underlined words opens the card, a rewrite is taken, one undo gives the words back',
    async (url) => {
      const page = await typed(url, '#box')
      await expect.poll(() => underlined(page)).toEqual(['I typically know the people I meet with'])
      const field = (await page.$('pierce/#box'))!
      const text = () => field.evaluate((element) => (element as HTMLElement).innerText.trim())
      const html = await field.evaluate((element) => element.innerHTML)
      expect(html).not.toMatch(/style|class|data-/)
      const { x, y } = await page.evaluate(() => {
        const [range] = [...CSS.highlights.values()].flatMap((marks) => [...marks] as Range[])
        const { left, top, height } = range!.getClientRects()[0]!
        return { x: left + 20, y: top + height / 2 }
      })
      await page.mouse.click(x, y)
      await expect.poll(() => page.$('pierce/.rewrite')).not.toBeNull()
      const placeNow = async () =>
        (await page.$('pierce/.rewrite'))!.evaluate((row) => {
          const { left, top } = row.getBoundingClientRect()
          return { x: left + 20, y: top + 20 }
        })
      // The card is clicked once it stands still, as a person would.
      let place = await placeNow()
      const standsStill = async () => {
        const { x, y } = place
        place = await placeNow()
        return place.x === x && place.y === y
      }
      await expect.poll(standsStill).toBe(true)
      await page.mouse.click(place.x, place.y)
      await expect
        .poll(text)
        .toBe('Hi Ann. So that I can prepare, could you tell me what you would like to talk about? Bye.')
      expect(await underlined(page)).toEqual([])
      await page.keyboard.down('Control')
      await page.keyboard.press('z')
      await page.keyboard.up('Control')
      await expect.poll(text).toBe(draft)
    },
  )

  test('a frame that its editor writes anew, as CKEditor 4 does, is watched', async () => {
    const page = await opened('https://mail.google.com/mail/u/1/')
    // Content scripts are in the frame by then.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.evaluate('write()')
    const frame = page.frames()[1]!
    await (await frame.waitForSelector('#box'))!.click()
    await page.keyboard.type(draft)
    await expect.poll(() => underlined(frame)).toEqual(['I typically know the people I meet with'])
  })

  test('a text area is underlined from outside, and its value is not touched', async () => {
    const page = await typed('https://www.linkedin.com/preload/custom-invite/', '#custom-message')
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[aria-hidden]')].some((host) =>
        host.shadowRoot?.querySelector('span')?.textContent?.startsWith('I typically know'),
      ),
    )
    expect(await page.$eval('#custom-message', (area) => (area as HTMLTextAreaElement).value)).toBe(draft)
  })

  test('no request leaves', () => expect(leaks).toEqual([]))
})
