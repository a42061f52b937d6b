// The options page of the built extension: what is changed there reaches an open tab at once.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtInRules } from '../../lib/rules/compile'
import { violations } from '../support/axe-page'
import { type Opened, openExtension, underlined } from '../support/extension'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

const box =
  '<div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" id="box" style="min-width: 500px; min-height: 40px"></div>'
let pages = 0

/** A mail page in which this is being written. */
async function mail(text: string): Promise<Page> {
  const page = await extension.page(`https://mail.google.com/mail/u/${pages++}/`, box)
  await page.locator('#box').click()
  await page.keyboard.type(text)
  return page
}
async function options(hash = ''): Promise<Page> {
  const page = await extension.ownPage(`options.html${hash}`)
  await page.getByRole('heading', { name: 'Rules', exact: true }).waitFor()
  return page
}
const marks = (page: Page) => expect.poll(() => underlined(page))

async function addRule(page: Page, phrases: string, rewrite: string) {
  await page.getByRole('button', { name: 'Add a rule' }).click()
  await page.getByRole('textbox', { name: 'Phrases', exact: true }).fill(phrases)
  await page.getByRole('textbox', { name: 'What it may read as' }).fill('May read as the opposite.')
  await page.getByRole('textbox', { name: 'How it may land' }).fill('They may brace for it.')
  await page.getByRole('textbox', { name: 'Rewrite 1', exact: true }).fill(rewrite)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved. Open drafts follow at once.').waitFor()
}

test('a phrase of one’s own is underlined in the open tab, follows an edit, goes with the rule and returns with undo', async () => {
  const known = 'I typically know the people I meet with'
  const tab = await mail(`${known}. Purple elephants dance.`)
  await marks(tab).toEqual([known])
  const page = await options()
  await addRule(page, 'purple elephants', 'the plan')
  await marks(tab).toEqual([known, 'Purple elephants'])

  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('textbox', { name: 'Phrases', exact: true }).fill('purple elephants <dance>')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await marks(tab).toEqual([known, 'Purple elephants dance'])

  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await marks(tab).toEqual([known])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await marks(tab).toEqual([known, 'Purple elephants dance'])
  expect(extension.leaks).toEqual([])
})

/** A switch shows its new state when that is stored. */
async function turn(one: Locator, on: boolean) {
  await one.click()
  await expect.poll(() => one.isChecked()).toBe(on)
}

test('a rule, a category and a site that are switched off take their marks from the open tab', async () => {
  const tab = await mail("I typically know the people I meet with. Don't worry, it's coming.")
  await marks(tab).toHaveLength(2)
  const page = await options()
  const reassurance = page.getByRole('switch', { name: 'Flag Empty reassurance' })
  await turn(reassurance, false)
  await marks(tab).toEqual(['I typically know the people I meet with'])
  await page.getByRole('searchbox').fill('I typically know the people I meet with')
  const one = page.getByRole('switch', { name: /Flag wording like/ })
  await expect.poll(() => one.count()).toBe(1)
  await turn(one, false)
  await marks(tab).toEqual([])
  await turn(one, true)
  await page.getByRole('searchbox').fill('')
  await turn(reassurance, true)
  await marks(tab).toHaveLength(2)
  await turn(page.getByRole('switch', { name: 'Gmail' }), false)
  await marks(tab).toEqual([])
  await turn(page.getByRole('switch', { name: 'Gmail' }), true)
})

test('two option pages that are open at once keep both edits and show each other’s', async () => {
  const [one, other] = [await options(), await options()]
  await one.bringToFront()
  await addRule(one, 'to be honest with you', 'I think')
  await other.bringToFront()
  await addRule(other, 'let me be clear', 'I mean')
  for (const page of [one, other])
    for (const phrase of ['to be honest with you', 'let me be clear'])
      await page
        .getByRole('button', { name: new RegExp(`^Accusation${phrase}|${phrase}`) })
        .first()
        .waitFor()
})

test('the rules that a card names open by their address', async () => {
  const { id, message } = builtInRules.at(-1)!
  const page = await options(`#${id}`)
  const entry = page.locator(`#${id} h3 button`)
  await expect.poll(() => entry.getAttribute('aria-expanded')).toBe('true')
  expect(await entry.innerText()).toContain(message)
  await expect.poll(() => entry.evaluate((button) => button === document.activeElement)).toBe(true)
  const { top, bottom } = await entry.evaluate((button) => button.getBoundingClientRect().toJSON())
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(page.viewportSize()!.height)
})

test('a file leaves with everything in it and comes back', async () => {
  const page = await options()
  await addRule(page, 'needless to say', 'to repeat')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ])
  const path = await download.path()
  const made = JSON.parse(readFileSync(path, 'utf8'))
  expect(made.rules.map((rule: { match: string[] }) => rule.match)).toContainEqual(['needless to say'])
  // The entry that was just saved stands open.
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('Removed.').waitFor()
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByText('1 rule added.').waitFor()
  await page.getByRole('button', { name: /needless to say/ }).waitFor()
})

test.each(['light', 'dark'] as const)(
  '%s: it has no accessibility violation, contrast included',
  async (colorScheme) => {
    const page = await options()
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: 'Add a rule' }).click()
    await page.getByRole('textbox', { name: 'Phrases', exact: true }).fill('no (offense')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.locator('#accusation h3 button').first().click()
    expect(await violations(page)).toEqual([])
  },
  60_000,
)

test.each([320, 1400])(
  'at %i px nothing is wider than the page',
  async (width) => {
    const page = await options()
    await page.setViewportSize({ width, height: 800 })
    await page.getByRole('button', { name: 'Add a rule' }).click()
    await page
      .locator('#accusation h3 button')
      .evaluateAll((buttons: HTMLButtonElement[]) => buttons.forEach((button) => button.click()))
    await expect.poll(() => page.locator('#accusation h3 button[aria-expanded=false]').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  },
  60_000,
)
