// The built extension in a real browser, on the real origins: a draft is underlined as it is typed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openExtension, underlined } from '../support/extension'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

const line = 'I typically know the people I meet with.'
const pages = {
  Gmail: [
    'https://mail.google.com/mail/u/0/',
    '<input name="subjectbox"><div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" id="box"></div>',
  ],
  Outlook: [
    'https://outlook.office.com/mail/',
    '<div id="editorParent_1"><div role="textbox" aria-multiline="true" contenteditable="true" id="box"><div><br></div></div></div>',
  ],
  'a LinkedIn shadow root': [
    'https://www.linkedin.com/feed/',
    `<div id="interop-outlet" data-testid="interop-shadowdom"></div><script>
      document.getElementById('interop-outlet').attachShadow({ mode: 'open' }).innerHTML =
        '<form class="msg-form"><div contenteditable="true" role="textbox" id="box"><p><br></p></div></form>'
    </script>`,
  ],
} as const

test.each(Object.entries(pages))(
  '%s: wording is underlined, and nothing of ours is in the message',
  async (_, [url, html]) => {
    const page = await extension.page(url, html)
    const box = page.locator('#box')
    await box.click()
    await page.keyboard.type(line)
    const typed = await box.evaluate((element) => element.innerHTML)
    await expect.poll(() => underlined(page)).toEqual([line.slice(0, -1)])
    expect(await box.evaluate((element) => element.innerHTML)).toBe(typed)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(extension.extensionId)
    await page.keyboard.press('Home')
    await page.keyboard.type('Hello. ')
    expect(await underlined(page)).toEqual([line.slice(0, -1)])
    expect(extension.leaks).toEqual([])
  },
)

test('a page whose compose box is not used gets nothing but the watcher', async () => {
  const [url, html] = pages.Gmail
  const page = await extension.page(url + '#search', html)
  await page.locator('input').click()
  await page.keyboard.type(line)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
})

test('a page that listens for the announcement of the framework hears nothing', async () => {
  const { extensionId } = extension
  const page = await extension.page(
    'https://mail.google.com/mail/u/1/',
    `<script>
      window.heard = []
      for (const target of [document, window])
        for (const type of ['${extensionId}:watch:wxt:content-script-started', 'message'])
          target.addEventListener(type, (event) => heard.push(event.type))
    </script><div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" id="box"></div>`,
  )
  await page.locator('#box').click()
  await page.keyboard.type(line)
  await expect.poll(() => underlined(page)).toHaveLength(1)
  expect(await page.evaluate('heard')).toEqual([])
})
