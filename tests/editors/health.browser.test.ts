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
  const field = { kind: 'email', writable: true, refusal: null, path: 'body' } as const
  expect(
    verdictOf([
      { site: 'gmail', fields: [] },
      { site: 'gmail', fields: [field] },
    ]),
  ).toBe('ready')
})

test('a change that was refused is told with the reason, until one is made', async () => {
  const page = await open(
    '<div g_editable="true" role="textbox" contenteditable="true" style="height: 90px">Hi Ann</div>',
  )
  const after = (span: { start: number; end: number }, meddles: boolean) =>
    page.evaluate(
      async ({ span, meddles }) => {
        const box = document.querySelector<HTMLElement>('[g_editable]')!
        const html = box.innerHTML
        if (meddles) box.addEventListener('input', () => (box.innerHTML = html), { once: true })
        await window.editors.editorFor(box).write({ span, insert: 'Dear' })
        return window.editors.frameHealth(document, window.editors.siteFor('https://mail.google.com/')!)
      },
      { span, meddles },
    )
  const stale = await after({ start: 50, end: 52 }, false)
  expect(verdictOf([stale])).toBe('moved')
  const ignored = await after({ start: 0, end: 2 }, true)
  expect(verdictOf([ignored])).toBe('ignored')
  expect(reportOf([ignored], '')).toContain('email, last change ignored: div[')
  expect(verdictOf([await after({ start: 0, end: 2 }, false)])).toBe('ready')
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
