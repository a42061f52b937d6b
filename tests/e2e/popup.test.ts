// The real popup of the built extension over a routed page.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyAll, firstRewrites } from '../../lib/engine/plan'
import { wordingOf } from '../../lib/engine/tokens'
import { type Opened, openExtension, store, underlined } from '../support/extension'
import { findingsOf } from '../support/findings'
import { openPopup } from '../support/popup'
import { until } from '../support/until'

let extension: Opened
beforeAll(async () => {
  extension = await openExtension()
})
afterAll(() => extension.close())

const box =
  '<div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" id="box" style="min-width: 500px; min-height: 40px"></div>'
const draft = "Hi Ann. I typically know the people I meet with. Don't worry, it's coming."

async function typed(url: string, text = draft): Promise<Page> {
  const page = await extension.page(url, box)
  await page.locator('#box').click()
  await page.keyboard.insertText(text)
  if (text === draft) await expect.poll(() => underlined(page)).toHaveLength(2)
  return page
}
const textOf = (page: Page) => page.locator('#box').innerText()

test('lists the draft’s findings, applies a rewrite in the page and takes it back', async () => {
  const page = await typed('https://mail.google.com/mail/u/0/')
  const popup = await openPopup(extension, page)
  await expect.poll(() => popup.text()).toContain('May read as doubting their reasons')
  expect(await popup.text()).toContain('Watching drafts on Gmail')
  await popup.click('Ask instead')
  await expect.poll(() => textOf(page)).toContain('could you tell me what you would like to talk about?')
  await expect.poll(() => popup.text()).toContain('Changed in your draft.')
  await popup.click('Undo')
  await expect.poll(() => textOf(page)).toBe(draft)
})

test('shows a finding in the draft and closes', async () => {
  const page = await typed('https://mail.google.com/mail/u/1/')
  const popup = await openPopup(extension, page)
  await popup.click('Show in the draft')
  await page.getByRole('dialog', { name: /May read as doubting/ }).waitFor()
})

const signature = '<div class="gmail_signature" data-smartmail="gmail_signature">Sam, <b>Acme</b></div>'
const formatted = `<b>As agreed.</b> Hello.<br><br>${signature}`

test('puts a filled template at the caret though it closes mid-way; formatting, signature and undo are as they were', async () => {
  const page = await extension.page(
    'https://mail.google.com/mail/u/2/',
    box.replace('></div>', `>${formatted}</div>`),
  )
  await page.locator('#box').click()
  await page.evaluate(() => getSelection()!.collapse(document.querySelector('#box')!.childNodes[1]!, 7))
  const popup = await openPopup(extension, page)
  await popup.click('Templates')
  await popup.click('I promised a call and called late')
  await popup.type('input[placeholder*="Priya"]', 'Ann')
  await popup.clickAndClose('Put into the draft')
  await expect.poll(() => textOf(page)).toMatch(/^As agreed\. Hello\.\s+Hi Ann,\n+I said[^]+Sam, Acme$/)
  expect(await page.locator('#box').innerHTML()).toMatch(/^<b>As agreed\.<\/b> Hello\./)
  expect(await page.locator('.gmail_signature').evaluate((each) => each.outerHTML)).toBe(signature)
  await page.bringToFront()
  await page.locator('#box').focus()
  await page.keyboard.press('Control+z')
  expect(await page.locator('#box').innerHTML()).toBe(formatted)
})

const badgeOf = (url: string) =>
  extension.context
    .serviceWorkers()[0]!
    .evaluate<string>(
      `chrome.tabs.query({ url: '${url}' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    )

test('the badge counts the draft in use, also when a setting changes what is found in another frame', async () => {
  const url = 'https://mail.google.com/mail/u/9/'
  const page = await extension.page(
    url,
    `${box}<iframe srcdoc="${box.replaceAll('"', '&quot;')}" width="600"></iframe>`,
  )
  await page.locator('#box').click()
  await page.keyboard.insertText('You should have told me earlier.')
  await expect.poll(() => badgeOf(url)).toBe('1')
  await page.frameLocator('iframe').locator('#box').click()
  await page.keyboard.insertText(draft)
  await expect.poll(() => badgeOf(url)).toBe('2')
  const [words] = await underlined(page)
  await store(extension, { quiet: [wordingOf(words!)] })
  await expect.poll(() => underlined(page)).toEqual([])
  expect(await badgeOf(url)).toBe('2')
  await store(extension, { quiet: [] })
})

test('of several drafts the badge counts the one in use, and the popup changes the one that is chosen', async () => {
  const page = await extension.page(
    'https://mail.google.com/mail/u/8/',
    box + box.replace('id="box"', 'id="other"'),
  )
  const badge = () => badgeOf('https://mail.google.com/mail/u/8/')
  await page.locator('#box').click()
  await page.keyboard.insertText(two)
  await expect.poll(badge).toBe('2')
  await page.locator('#other').click()
  await expect.poll(badge).toBe('')
  await page.keyboard.insertText('You should have told me earlier.')
  await expect.poll(badge).toBe('1')
  await page.locator('#box').click()
  await expect.poll(badge).toBe('2')
  const popup = await openPopup(extension, page)
  await popup.choose('You should have told me earlier.')
  await popup.click('Next time it would help')
  await expect.poll(() => page.locator('#other').innerText()).toMatch(/^Next time it would help/)
  expect(await textOf(page)).toBe(two)
})

test('where no site is watched, a pasted draft is checked and rewritten in the popup', async () => {
  const page = await extension.page('https://example.com/', '<p>Nothing to write in.</p>')
  const popup = await openPopup(extension, page)
  await popup.type('[aria-label="Your draft"]', draft)
  await expect.poll(() => popup.text()).toContain('May read as doubting their reasons')
  expect(await popup.evaluate<number>('[...CSS.highlights.values()].reduce((n, h) => n + h.size, 0)')).toBe(2)
  await popup.click('Ask instead')
  await expect
    .poll(() => popup.evaluate<string>('document.querySelector("[aria-label=\'Your draft\']").innerText'))
    .toContain('could you tell me')
  expect(extension.leaks).toEqual([])
  await popup.click('Apology')
  await popup.press('[role=tab][aria-selected=true]', 'End')
  expect(await popup.evaluate('document.activeElement.innerText')).toBe('Paste')
  await popup.press('[role=tab][aria-selected=true]', 'Home')
  await popup.click('Paste a draft')
  await popup.type(':focus', ' Thank you.')
  await expect
    .poll(() => popup.evaluate<string>('document.querySelector("[aria-label=\'Your draft\']").innerText'))
    .toMatch(/coming\. Thank you\.$/)
})

test('switching the site off takes every underline away, and on brings them back', async () => {
  const page = await typed('https://mail.google.com/mail/u/3/')
  const popup = await openPopup(extension, page)
  await popup.click('Watch drafts on Gmail')
  await expect.poll(() => underlined(page)).toEqual([])
  await expect.poll(() => popup.text()).toContain('Off on Gmail')
  await popup.click('Watch drafts on Gmail')
  await expect.poll(() => popup.text()).toContain('Watching drafts on Gmail')
  await page.bringToFront()
  await page.locator('#box').click()
  await page.keyboard.type('!')
  await expect.poll(() => underlined(page)).toHaveLength(2)
})

const two = 'I typically know the people I meet with. You should have told me earlier.'
const firsts = firstRewrites(findingsOf(two))
const rewritten = applyAll(two, firsts)

test('makes the first rewrite of every finding after a preview, takes all back together, and each is one undo step of the page', async () => {
  const page = await typed('https://mail.google.com/mail/u/4/', two)
  const popup = await openPopup(extension, page)
  await popup.click('See all 2 changes together')
  expect(await popup.evaluate<number>('document.querySelectorAll("del").length')).toBeGreaterThan(0)
  await popup.click('Make 2 changes')
  await expect.poll(() => popup.text()).toContain('All changed in your draft.')
  expect(await textOf(page)).toBe(rewritten)
  await popup.click('Undo')
  await expect.poll(() => textOf(page)).toBe(two)
  await popup.click('See all 2 changes together')
  await popup.click('Make 2 changes')
  await expect.poll(() => textOf(page)).toBe(rewritten)
  await page.bringToFront()
  await page.locator('#box').focus()
  await page.keyboard.press('Control+z')
  expect(await textOf(page)).toBe(applyAll(two, firsts.slice(1)))
  await page.keyboard.press('Control+z')
  expect(await textOf(page)).toBe(two)
})

test('what the popup began is finished when it closes mid-way', async () => {
  const page = await typed('https://mail.google.com/mail/u/6/', two)
  const popup = await openPopup(extension, page)
  await popup.click('See all 2 changes together')
  await popup.clickAndClose('Make 2 changes')
  await expect.poll(() => textOf(page)).toBe(rewritten)
  const again = await openPopup(extension, page)
  await expect.poll(() => again.text()).toContain('Nothing flagged.')
})

/** The largest of what the popup first painted, by the browser's own record. */
const firstPainted = `new Promise((done) => {
  const observer = new PerformanceObserver((list) => {
    const [largest] = list.getEntries()
    const [first] = performance.getEntriesByName('first-contentful-paint')
    if (largest.renderTime === first.startTime) done(largest.element.closest('.findings, main')?.className)
    else done('something that was painted later')
  })
  observer.observe({ type: 'largest-contentful-paint', buffered: true })
})`

test('a draft of 2,000 words shows its findings in the first picture that is painted', async () => {
  const page = await extension.page('https://mail.google.com/mail/u/7/', box)
  await page.evaluate(
    (text) => (document.querySelector<HTMLElement>('#box')!.innerText = text),
    `${'The new plan is on the shared drive and the team has read it. '.repeat(150)}${two}`,
  )
  await page.locator('#box').click()
  await expect.poll(() => underlined(page)).toHaveLength(2)
  const popup = await openPopup(extension, page)
  await until(() => popup.evaluate<boolean>('!!document.querySelector(".findings")'))
  expect(await popup.evaluate(firstPainted)).toBe('findings')
})

test('puts a message into a LinkedIn conversation, its recipient’s name filled in', async () => {
  const page = await extension.page(
    'https://www.linkedin.com/messaging/thread/1/',
    '<div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title"><a><span>Priya Nair</span></a></h2><form class="msg-form"><div id="box" role="textbox" aria-multiline="true" contenteditable="true" style="min-height: 40px"><p><br></p></div></form></div>',
  )
  await page.locator('#box').click()
  await page.keyboard.type('Hello.')
  const popup = await openPopup(extension, page)
  await popup.click('Templates')
  await popup.click('I missed a deadline')
  await expect.poll(() => popup.text()).toContain('Hi Priya,')
  await popup.click('Put into the draft')
  await expect.poll(() => textOf(page)).toMatch(/^Hello\.\n+Hi Priya,\n+I missed \[/)
  expect(await page.locator('#box p').count()).toBeGreaterThan(1)
  await page.bringToFront()
  await page.locator('#box').focus()
  await page.keyboard.press('Control+z')
  expect((await textOf(page)).trim()).toBe('Hello.')
})

test('an invitation that would not fit says by how much, and nothing is put in', async () => {
  const page = await extension.page(
    'https://www.linkedin.com/in/priya/',
    '<div data-test-modal-id="send-invite-modal"><p>Your invitation to <strong>Priya Nair</strong></p><textarea id="custom-message" name="message" maxlength="200"></textarea></div>',
  )
  await page.locator('#custom-message').click()
  await page.keyboard.type('We met in Leeds, at the fair, and I promised to write to you about it.')
  const popup = await openPopup(extension, page)
  await popup.click('Templates')
  await popup.click('I offended someone by doubting')
  await expect
    .poll(() => popup.text())
    .toMatch(/\d+ characters over: 200 fit, and the draft has 70 already\./)
  expect(
    await popup.evaluate<boolean>(
      '[...document.querySelectorAll("button")].find((each) => each.innerText === "Put into the draft").disabled',
    ),
  ).toBe(true)
})

test('a pasted draft is gone when the popup closes, unless it is pinned', async () => {
  const page = await extension.page('https://example.com/pin', '<p>Nothing to write in.</p>')
  const open = async () => {
    const popup = await openPopup(extension, page)
    const words = () =>
      popup.evaluate<string>('document.querySelector("[aria-label=\'Your draft\']")?.innerText ?? ""')
    return { popup, words }
  }
  const first = await open()
  await first.popup.type('[aria-label="Your draft"]', 'Not kept.')
  await first.popup.clickAndClose('Templates')
  const second = await open()
  await until(() => second.popup.evaluate<boolean>('!!document.querySelector("[aria-label=\'Your draft\']")'))
  expect(await second.words()).toBe('')
  await second.popup.type('[aria-label="Your draft"]', 'Kept.')
  await second.popup.click('Pin it')
  await expect.poll(() => second.popup.text()).toContain('Kept until the browser closes.')
  await second.popup.clickAndClose('Templates')
  const third = await open()
  await expect.poll(third.words).toBe('Kept.')
})

test('a template of one’s own is kept, and found again', async () => {
  const page = await extension.page('https://example.com/own', '<p>Nothing to write in.</p>')
  const popup = await openPopup(extension, page)
  await popup.click('Templates')
  await popup.click('Write your own')
  await popup.type('input[type="text"]', 'Cancel a class')
  await popup.type('textarea', 'There is no class on [day].')
  await popup.click('Keep it')
  await expect.poll(() => popup.text()).toContain('Your own')
  await popup.click('Favourite: Cancel a class')
  await expect.poll(() => popup.text()).toContain('Favourites')
  await popup.clickAndClose('Rules')
  const again = await openPopup(extension, page)
  await again.click('Templates')
  await again.click('Cancel a class')
  await expect.poll(() => again.text()).toContain('There is no class on [day].')
})
