// The welcome page of the built extension: the real pipeline over two drafts of its own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openExtension, underlined } from '../support/extension'
import { violations } from '../support/axe-page'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

test('it opens by itself on installation', async () => {
  await expect
    .poll(() => extension.context.pages().map((page) => page.url()))
    .toContain(`chrome-extension://${extension.extensionId}/welcome.html`)
})

test('both drafts are underlined at once, a click opens the card, one click rewrites', async () => {
  const page = await extension.ownPage('welcome.html')
  await expect.poll(async () => (await underlined(page)).length).toBeGreaterThanOrEqual(3)
  const before = await page.getByRole('textbox', { name: 'An e-mail' }).innerText()
  const [x, y] = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[])
    const inMail = ranges.find((range) =>
      range.startContainer.parentElement?.closest('[data-compose="email"]'),
    )!
    const { left, top } = inMail.getClientRects()[0]!
    return [left + 15, top + 8] as const
  })
  await page.mouse.click(x, y)
  const card = page.getByRole('dialog', { name: /May read as/ })
  await card.waitFor()
  await card.getByRole('button').first().click()
  await expect.poll(() => page.getByRole('textbox', { name: 'An e-mail' }).innerText()).not.toBe(before)
})

test.each(['light', 'dark'] as const)(
  '%s: it has no accessibility violation, contrast included',
  async (colorScheme) => {
    const page = await extension.ownPage('welcome.html')
    await page.emulateMedia({ colorScheme })
    await page.getByRole('heading', { name: 'Second Read' }).waitFor()
    expect(await violations(page)).toEqual([])
  },
)
