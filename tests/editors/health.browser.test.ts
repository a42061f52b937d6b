// What a page is said to hold, and that no word of anybody's is in it.
import { expect, test } from 'vitest'
import type { FrameHealth } from '../../lib/editors/health'
import { reportOf, verdictOf } from '../../lib/editors/health'
import { savedPage } from '../support/sites'
import { browserPages } from './browser'

const open = browserPages()

async function health(html: string, url = 'https://mail.google.com/'): Promise<FrameHealth> {
  const page = await open(html)
  return page.evaluate((url) => window.editors.frameHealth(document, window.editors.siteFor(url)!), url)
}

test('a box that can be changed is told with its kind, in a shadow root too', async () => {
  const gmail = await health(savedPage('gmail-new').html)
  expect(gmail.fields).toMatchObject([{ kind: 'email', writable: true }])
  expect(verdictOf([gmail])).toBe('ready')
  const linkedin = await health(savedPage('linkedin-interop-bubble').html, 'https://www.linkedin.com/')
  expect(linkedin.fields).toMatchObject([{ kind: 'message', writable: true }])
})

test('a box that nobody can change is told as such', async () => {
  const frame = await health(
    '<div role="textbox" aria-multiline="true" aria-readonly="true" style="height: 90px">a</div>',
  )
  expect(verdictOf([frame])).toBe('read-only')
})

test('a field that the site’s row no longer describes is told as unknown', async () => {
  const frame = await health(
    '<div class="new-design"><div contenteditable="true" style="height: 90px">a</div></div>',
  )
  expect(frame.fields).toMatchObject([
    { kind: null, path: expect.stringContaining('div[contenteditable style]') },
  ])
  expect(verdictOf([frame])).toBe('unknown')
})

test('one-line fields and hidden ones do not count', async () => {
  const frame = await health(
    '<input><div contenteditable="true" style="height: 20px">a</div><textarea style="display: none"></textarea>',
  )
  expect(frame.fields).toEqual([])
  expect(verdictOf([frame])).toBe('none')
})

test('one healthy frame is enough', () => {
  const field = { kind: 'email', writable: true, path: 'body' } as const
  expect(
    verdictOf([
      { site: 'gmail', fields: [] },
      { site: 'gmail', fields: [field] },
    ]),
  ).toBe('ready')
})

test('the report names elements and holds no text, no value and no number of theirs', async () => {
  const secret = 'Rosebud'
  const frame = await health(
    `<section id="${secret}" data-${secret}-123="x"><form title="${secret}" class="${secret}"><textarea style="height: 90px" name="${secret}" placeholder="${secret}">${secret}</textarea></form></section>`,
  )
  const report = reportOf([frame], 'Second Read 0.1.0')
  expect(report).not.toMatch(new RegExp(secret, 'i'))
  expect(report).toBe(
    'Second Read 0.1.0\ngmail: 1 field\n  unknown: textarea[name placeholder style] < form[class title] < section[id] < body < html',
  )
})
