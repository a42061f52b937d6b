// The card of the built extension in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openExtension, underlined } from '../support/extension'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

const html = (dialog: boolean) => {
  const box =
    '<div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" id="box" style="min-width: 500px; min-height: 40px; font-size: 16px"></div>'
  return dialog ? `<dialog id="modal">${box}</dialog><script>modal.showModal()</script>` : box
}
const draft = 'Hi Ann. I typically know the people I meet with. Bye.'

async function typed(url: string, dialog = false) {
  const page = await extension.page(url, html(dialog))
  await page.locator('#box').click()
  await page.keyboard.type(draft)
  await expect.poll(() => underlined(page)).toHaveLength(1)
  const [x, y] = await page.evaluate(() => {
    const range = [...[...CSS.highlights.values()].find((h) => h.size > 0)!][0] as Range
    const { left, top, height } = range.getClientRects()[0]!
    return [left + 20, top + height / 2] as const
  })
  return { page, click: () => page.mouse.click(x, y) }
}

test.each([
  ['on a page', false],
  ['above a modal dialog', true],
])(
  '%s, a click on the words opens the card, one click rewrites, one undo takes it back',
  async (_, dialog) => {
    const { page, click } = await typed(`https://mail.google.com/mail/u/${dialog ? 3 : 2}/`, dialog)
    await click()
    const card = page.getByRole('dialog', { name: /May read as/ })
    await card.waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box')
    await card.getByRole('button', { name: /Ask instead/ }).click()
    const rewritten =
      'Hi Ann. So that I can prepare, could you tell me what you would like to talk about? Bye.'
    await expect.poll(() => page.locator('#box').innerText()).toBe(rewritten)
    await card.waitFor({ state: 'detached' })
    expect(await underlined(page)).toEqual([])
    await page.keyboard.press('Control+z')
    expect(await page.locator('#box').innerText()).toBe(draft)
    expect(extension.leaks).toEqual([])
  },
)

test('turning the rule off takes the underline away, and undo brings it back', async () => {
  const { page, click } = await typed('https://mail.google.com/mail/u/4/')
  await click()
  await page.getByLabel('More').click()
  await page.getByRole('button', { name: 'Turn this rule off' }).click()
  await expect.poll(() => underlined(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => underlined(page)).toHaveLength(1)
})

test('Escape closes the card and typing goes on where it was', async () => {
  const { page, click } = await typed('https://mail.google.com/mail/u/5/')
  await click()
  const card = page.getByRole('dialog', { name: /May read as/ })
  await card.waitFor()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
})

test('from the keyboard alone: the shortcut opens the card at the caret, Enter takes a rewrite, focus stays', async () => {
  const { page } = await typed('https://mail.google.com/mail/u/6/')
  await page.keyboard.press('Home')
  const html = await page.locator('#box').innerHTML()
  await shortcut('open-card', page.url())
  const card = page.getByRole('dialog', { name: /May read as/ })
  await card.waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('box')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await page.locator('#box').innerHTML()).toBe(html)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#box').innerText()).toContain('could you tell me')
  await card.waitFor({ state: 'detached' })
})

test('the shortcut goes on to the next finding and back', async () => {
  const page = await extension.page('https://mail.google.com/mail/u/7/', html(false))
  await page.locator('#box').click()
  await page.keyboard.type(`${draft} Don't worry, it's coming.`)
  await expect.poll(() => underlined(page)).toHaveLength(2)
  await page.keyboard.press('Home')
  const names = []
  for (const command of ['open-card', 'open-card', 'open-previous-card']) {
    await shortcut(command, page.url())
    const number = command === 'open-card' && names.length === 1 ? 2 : 1
    await page.getByText(`${number} of 2`).waitFor()
    names.push(await page.getByRole('dialog').getAttribute('aria-label'))
  }
  expect(names[0]).toBe(names[2])
  expect(names[1]).not.toBe(names[0])
})

/** What the browser does when the keys of a command are pressed; no test can press keys of the browser's own. */
async function shortcut(command: string, url: string) {
  const [worker] = extension.context.serviceWorkers()
  await worker!.evaluate(
    async ([command, url]) => {
      const { commands, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome
      const [tab] = await tabs.query({ url })
      commands.onCommand.dispatch(command, tab)
    },
    [command, url] as const,
  )
}
interface Chrome {
  tabs: { query(of: { url: string }): Promise<object[]> }
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } }
}
