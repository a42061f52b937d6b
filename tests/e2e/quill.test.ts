// The built extension on a LinkedIn comment that is a real Quill: painted from outside, written through the editor.
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openExtension, underlined } from '../support/extension'

const script = fileURLToPath(import.meta.resolve('quill/dist/quill.js'))
const css = fileURLToPath(import.meta.resolve('quill/dist/quill.core.css'))
interface QuillHistory {
  readonly lastRecorded: number
  readonly options: { readonly delay: number }
}
interface QuillPage {
  Quill: new (container: Element) => { root: HTMLElement; getText(): string; history: QuillHistory }
  quill: InstanceType<QuillPage['Quill']>
}

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

const modelText = (page: Page) => page.evaluate(() => (window as unknown as QuillPage).quill.getText())

test('a comment is underlined on screen, rewritten in Quill’s own model, and given back by one undo', async () => {
  const page = await extension.page(
    'https://www.linkedin.com/feed/',
    '<form class="comments-comment-box__form"><div id="editor" style="width: 600px; font-size: 16px"></div></form>',
  )
  await page.addStyleTag({ path: css })
  await page.addScriptTag({ path: script })
  await page.evaluate(() => {
    const view = window as unknown as QuillPage
    view.quill = new view.Quill(document.querySelector('#editor')!)
    const { root } = view.quill
    root.setAttribute('role', 'textbox')
    root.setAttribute('aria-multiline', 'true')
    root.style.caretColor = 'transparent'
  })
  const box = page.locator('.ql-editor')
  await box.click()
  await page.keyboard.type('Thanks, Ann. ')
  await page.keyboard.press('Enter')
  const draft = 'I typically know the people I meet with.'
  await page.keyboard.type(draft)
  const html = await box.innerHTML()
  await expect.poll(() => underlined(page)).toEqual([draft.slice(0, -1)])
  expect(await box.innerHTML()).toBe(html)

  const [x, y] = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((marks) => [...marks] as Range[])
    const { left, top, height } = range!.getClientRects()[0]!
    return [left + 20, top + height / 2] as const
  })
  // Quill joins what follows a keystroke at once to that keystroke's own undo step.
  await page.waitForFunction(() => {
    const { history } = (window as unknown as QuillPage).quill
    return Date.now() > history.lastRecorded + history.options.delay
  })
  await page.mouse.click(x, y)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Ask instead/ })
    .click()
  const rewritten =
    'Thanks, Ann. \nSo that I can prepare, could you tell me what you would like to talk about?\n'
  await expect.poll(() => modelText(page)).toBe(rewritten)
  await page.keyboard.press('Control+z')
  await expect.poll(() => modelText(page)).toBe(`Thanks, Ann. \n${draft}\n`)
  expect(extension.leaks).toEqual([])

  await expect.poll(() => underlined(page)).toHaveLength(1)
  const marked = await box.screenshot()
  await page.evaluate(() => CSS.highlights.clear())
  expect((await box.screenshot()).equals(marked)).toBe(false)
})
