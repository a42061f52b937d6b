// Marks in a real browser: that they are seen, where they are, and that the box itself never changes.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Mark, Painter } from '../../lib/editors/painter'
import { browserPages } from './browser'
import { editables, everyHost, plain, textArea, type Host } from './hosts'

declare global {
  interface Window {
    painter: Painter
  }
}

const open = browserPages()
const line = 'You clearly forgot to send it.'
const marks: Mark[] = [
  { id: 'a', span: { start: 4, end: 18 }, category: 'accusation', severity: 'strong' },
  { id: 'b', span: { start: 22, end: 26 }, category: 'excuse', severity: 'mild' },
]

async function painted(
  host: Host,
  its: readonly Mark[] = marks,
  activeId: string | null = null,
): Promise<Page> {
  const page = await open('')
  await host.open(page, [line])
  await page.evaluate(() => {
    window.painter = window.editors.painterFor(window.editors.editorFor(window.box))
  })
  await paint(page, its, activeId)
  return page
}
const paint = (page: Page, its: readonly Mark[], activeId: string | null = null) =>
  page.evaluate(([its, activeId]) => window.painter.paint(its, activeId), [its, activeId] as const)
const contentOf = (page: Page) =>
  page.evaluate(() => ('value' in window.box ? String(window.box.value) : window.box.outerHTML))
const seen = async (page: Page) => (await page.screenshot({ caret: 'hide' })).toString('base64')

describe.each(everyHost)('in $name', (host) => {
  test('marks are seen, thicker when active, and gone when taken away', async () => {
    const page = await painted(host, [])
    const bare = await seen(page)
    await paint(page, marks)
    const marked = await seen(page)
    expect(marked).not.toBe(bare)
    await paint(page, marks, 'a')
    expect(await seen(page)).not.toBe(marked)
    await page.evaluate(() => window.painter.dispose())
    expect(await seen(page)).toBe(bare)
  })

  test('the box stays as it was, byte for byte', async () => {
    const page = await painted(host, [])
    const before = await contentOf(page)
    await paint(page, marks, 'b')
    expect(await contentOf(page)).toBe(before)
  })

  test('a point on a mark is its id, and beside it is none', async () => {
    const page = await painted(host)
    const hit = (start: number, end: number) =>
      page.evaluate(
        (span) => {
          const [rect] = window.editors.editorFor(window.box).rectsOf(span)
          return window.painter.hitTest((rect!.left + rect!.right) / 2, (rect!.top + rect!.bottom) / 2)
        },
        { start, end },
      )
    expect(await hit(4, 18)).toBe('a')
    expect(await hit(22, 26)).toBe('b')
    expect(await hit(18, 21)).toBeNull()
  })
})

describe.each(editables)('in $name', (host) => {
  test('nothing is left on the page when the painter goes', async () => {
    const page = await painted(host)
    const left = () =>
      page.evaluate(() => {
        const root = window.box.getRootNode() as Document | ShadowRoot
        const { CSS } = window.box.ownerDocument.defaultView as Window & typeof globalThis
        return { highlights: CSS.highlights.size, sheets: root.adoptedStyleSheets.length }
      })
    expect(await left()).toEqual({ highlights: 2, sheets: 1 })
    await page.evaluate(() => window.painter.dispose())
    expect(await left()).toEqual({ highlights: 0, sheets: 0 })
  })

  test('no highlight says where it comes from', async () => {
    const page = await painted(host)
    const names = await page.evaluate(() => {
      const { CSS } = window.box.ownerDocument.defaultView as Window & typeof globalThis
      return [...CSS.highlights.keys()]
    })
    expect(names).toHaveLength(2)
    expect(names.every((name) => /^line-\d-(?:strong|mild|active)-(?:light|dark)$/.test(name))).toBe(true)
  })
})

test('nothing is left of the marks of a box that the host has thrown away', async () => {
  const page = await painted(plain)
  const left = await page.evaluate(() => {
    window.box.remove()
    window.painter.dispose()
    return CSS.highlights.size + document.adoptedStyleSheets.length
  })
  expect(left).toBe(0)
})

test('two boxes of a page keep their own marks', async () => {
  const page = await painted(plain)
  await page.evaluate(
    ([html, marks]) => {
      document.body.insertAdjacentHTML('beforeend', `<div contenteditable="true">${html}</div>`)
      const second = window.editors.painterFor(
        window.editors.editorFor(document.body.lastElementChild as HTMLElement),
      )
      second.paint(marks, null)
      second.dispose()
    },
    [line, marks] as const,
  )
  const left = await page.evaluate(() => ({
    ranges: [...CSS.highlights.values()].map(({ size }) => size),
    sheets: document.adoptedStyleSheets.length,
  }))
  expect(left).toEqual({ ranges: [1, 1], sheets: 1 })
})

test('marks on light text are those for a dark ground', async () => {
  const page = await painted(plain, [])
  await page.evaluate(() => (window.box.style.color = '#eee'))
  await paint(page, marks)
  const names = await page.evaluate(() => [...CSS.highlights.keys()])
  expect(names.length).toBe(2)
  expect(names.every((name) => name.endsWith('-dark'))).toBe(true)
})

describe('over a text area', () => {
  /** Where the painted words are and where the text area says they are, in whole pixels. */
  const places = (page: Page) =>
    page.evaluate((span) => {
      const host = window.box.parentElement!.querySelector(':scope > [aria-hidden]')!
      const round = ({ left, top, width }: DOMRect) => [left, top, width].map(Math.round)
      return {
        painted: [...host.shadowRoot!.querySelector('span')!.getClientRects()].map(round),
        measured: window.editors.editorFor(window.box).rectsOf(span).map(round),
      }
    }, marks[0]!.span)

  /** A span of its own is kerned apart from its neighbours, so a pixel is no difference. */
  const coincide = ({ painted: on, measured }: Awaited<ReturnType<typeof places>>) =>
    measured.length > 0 &&
    measured.every((rect, line) => rect.every((px, i) => Math.abs(px - (on[line]?.[i] ?? NaN)) <= 1))

  test('the marks lie on the words', async () => {
    expect(await places(await painted(textArea))).toSatisfy(coincide)
  })

  test('the marks follow when the text, the page or the box moves', async () => {
    const page = await painted(textArea)
    const before = (await places(page)).painted
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px'
      const area = window.box as HTMLTextAreaElement
      area.style.height = '20px'
      area.style.width = '120px'
      area.scrollTop = 12
      window.scrollTo(0, 5)
    })
    await expect.poll(async () => (await places(page)).painted).not.toEqual(before)
    await expect.poll(() => places(page)).toSatisfy(coincide)
  })

  test('the marks of a box in a modal dialog are in the dialog', async () => {
    const page = await painted(textArea)
    await page.evaluate((marks) => {
      const dialog = document.body.appendChild(document.createElement('dialog'))
      dialog.append(window.box)
      dialog.showModal()
      window.painter.paint(marks, null)
    }, marks)
    expect(await places(page)).toSatisfy(coincide)
    await page.evaluate(() => window.painter.dispose())
    expect(await page.locator('[aria-hidden]').count()).toBe(0)
  })
})
