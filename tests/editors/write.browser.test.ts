// Every kind of box, in a real browser: what is read, where it stands, what a write does, what undo takes back.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browserPages } from './browser'
import { editables, everyHost, plain, quill, textArea, type Host } from './hosts'

const open = browserPages()
const lines = ['Hi Ann,', '', 'You clearly forgot to send it. 😀 Anyway.', 'Best']
const draft = lines.join('\n')

async function boxOf(host: Host, its = lines): Promise<Page> {
  const page = await open('<button>elsewhere</button>')
  await host.open(page, its)
  return page
}

/** What `window.box` holds, as it would be sent. */
const contentOf = (page: Page) =>
  page.evaluate(() => ('value' in window.box ? String(window.box.value) : window.box.innerHTML))
const read = (page: Page) => page.evaluate(() => window.editors.editorFor(window.box).read())
const reveal = (page: Page, offset: number) =>
  page.evaluate((at) => window.editors.editorFor(window.box).reveal(at), offset)
const caret = (page: Page) => page.evaluate(() => window.editors.editorFor(window.box).caret())

/** Writes over the first place where `words` stand. */
const write = (page: Page, words: string, insert: string) =>
  page.evaluate(
    ([words, insert]) => {
      const editor = window.editors.editorFor(window.box)
      const start = editor.read().indexOf(words!)
      return editor.write({ span: { start, end: start + words!.length }, insert: insert! })
    },
    [words, insert],
  )

describe.each(everyHost)('in $name', (host) => {
  test('the draft is read', async () => {
    expect(await read(await boxOf(host))).toBe(draft)
  })

  test('a point on a word is an offset of the word', async () => {
    const page = await boxOf(host)
    const start = draft.indexOf('forgot')
    const offsets = await page.evaluate((start) => {
      const editor = window.editors.editorFor(window.box)
      return editor.rectsOf({ start, end: start + 6 }).map((rect) => ({
        middle: editor.offsetAt((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2),
        isFlat: rect.height < 40 && rect.width > 20,
      }))
    }, start)
    expect(offsets).toHaveLength(1)
    expect(offsets[0]!.isFlat).toBe(true)
    expect(offsets[0]!.middle).toBeGreaterThanOrEqual(start + 2)
    expect(offsets[0]!.middle).toBeLessThanOrEqual(start + 4)
  })

  test('a write changes the words and nothing else, and one undo takes it back', async () => {
    const page = await boxOf(host)
    const before = await contentOf(page)
    expect(await write(page, 'clearly forgot to send', 'may not have sent')).toBe('done')
    expect(await read(page)).toBe(draft.replace('clearly forgot to send', 'may not have sent'))
    expect(await contentOf(page)).toBe(before.replace('clearly forgot to send', 'may not have sent'))
    await page.keyboard.press('Control+z')
    expect(await contentOf(page)).toBe(before)
  })

  test('the caret stays where it was in the text, and typing goes on there', async () => {
    const page = await boxOf(host)
    const end = draft.indexOf(' Anyway')
    await reveal(page, end)
    expect(await caret(page)).toBe(end)
    await write(page, 'clearly forgot', 'did not remember')
    expect(await caret(page)).toBe(end + 2)
    await page.keyboard.type(' So.')
    expect(await read(page)).toContain('did not remember to send it. 😀 So. Anyway.')
  })

  test('a caret in the words that change goes behind the new ones', async () => {
    const page = await boxOf(host)
    const start = draft.indexOf('clearly')
    await reveal(page, start + 3)
    await write(page, 'clearly', 'maybe')
    expect(await caret(page)).toBe(start + 5)
  })

  test('words can be taken away', async () => {
    const page = await boxOf(host)
    expect(await write(page, ' clearly', '')).toBe('done')
    expect(await read(page)).toBe(draft.replace(' clearly', ''))
    await page.keyboard.press('Control+z')
    expect(await read(page)).toBe(draft)
  })

  test('a space for a no-break space is no change', async () => {
    const page = await boxOf(host, ['You\u00a0know', 'it'])
    const before = await contentOf(page)
    const words = (await read(page)).split('\n')[0]!
    expect(await write(page, words, 'You know')).toBe('done')
    expect(await contentOf(page)).toBe(before)
  })

  test('several lines are one change for undo', async () => {
    const page = await boxOf(host)
    const before = await contentOf(page)
    expect(await write(page, 'Best', 'Thank you.\n\nBest,\nBob')).toBe('done')
    expect(await read(page)).toBe(draft.replace('Best', 'Thank you.\n\nBest,\nBob'))
    await page.keyboard.press('Control+z')
    expect(await contentOf(page)).toBe(before)
  })

  test('words are put into an empty box', async () => {
    const page = await boxOf(host, [''])
    expect(await write(page, '', 'Hello Ann')).toBe('done')
    expect(await read(page)).toBe('Hello Ann')
  })

  test('of two equal phrases the second is changed', async () => {
    const page = await boxOf(host, ['You forgot. You forgot.'])
    await page.evaluate(() =>
      window.editors.editorFor(window.box).write({ span: { start: 12, end: 22 }, insert: 'I forgot' }),
    )
    expect(await read(page)).toBe('You forgot. I forgot.')
  })

  test('a stale span is refused', async () => {
    const page = await boxOf(host)
    const result = await page.evaluate(() =>
      window.editors.editorFor(window.box).write({ span: { start: 500, end: 510 }, insert: 'x' }),
    )
    expect(result).toBe('refused')
    expect(await read(page)).toBe(draft)
  })

  test('a box that is no longer on the page refuses', async () => {
    const page = await boxOf(host)
    const result = await page.evaluate(async () => {
      const editor = window.editors.editorFor(window.box)
      const { ownerDocument } = window.box
      const view = ownerDocument.defaultView
      window.box.remove()
      return view && editor.write({ span: { start: 0, end: 2 }, insert: 'x' })
    })
    expect(result).toBe('refused')
  })

  test('each change is told once, whoever makes it, until the signal ends', async () => {
    const page = await boxOf(host)
    await page.evaluate(() => {
      const editor = window.editors.editorFor(window.box)
      const life = new AbortController()
      Object.assign(window, { told: [] as string[], life })
      editor.onChange(
        () => (window as unknown as { told: string[] }).told.push(editor.read().slice(-6)),
        life.signal,
      )
    })
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told)
    await reveal(page, draft.length)
    await page.keyboard.type('!?')
    await expect.poll(told).toEqual(['\nBest!', 'Best!?'])
    await page.evaluate(() => {
      if (window.box instanceof HTMLTextAreaElement) window.box.value += ' Bob'
      else window.box.lastElementChild!.append(' Bob')
    })
    await expect.poll(told).toEqual(['\nBest!', 'Best!?', '!? Bob'])
    await page.evaluate(() => (window as unknown as { life: AbortController }).life.abort())
    await page.keyboard.type('x')
    await expect.poll(() => read(page)).toContain('x')
    expect(await told()).toHaveLength(3)
  })

  test('a composition is told once, when it is over', async () => {
    const page = await boxOf(host)
    await page.evaluate(() => {
      const editor = window.editors.editorFor(window.box)
      Object.assign(window, { told: [] as string[] })
      editor.onChange(
        () => (window as unknown as { told: string[] }).told.push(editor.read().slice(-2)),
        new AbortController().signal,
      )
    })
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told)
    await reveal(page, draft.length)
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
    await keyboard.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
    await expect.poll(() => read(page)).toContain('にほ')
    expect(await told()).toEqual([])
    await keyboard.send('Input.insertText', { text: '日本' })
    await expect.poll(told).toEqual(['日本'])
  })
})

/** Ways of the browser itself to change words, other than keys. */
const otherWays: readonly [string, (page: Page) => Promise<unknown>, string][] = [
  [
    'a suggestion of the spelling check',
    (page) => page.evaluate(() => window.box.ownerDocument.execCommand('insertText', false, 'forgotten')),
    'You forgotten it.',
  ],
  [
    'dictation',
    async (page) => {
      const keyboard = await page.context().newCDPSession(page)
      await keyboard.send('Input.insertText', { text: 'may have missed' })
    },
    'You may have missed it.',
  ],
  ['cutting', (page) => page.keyboard.press('Control+x'), 'You  it.'],
]

describe.each([plain, quill, textArea])('in $name', (host) => {
  test.each(otherWays)('words that %s changes are told, read and written over', async (_, change, wanted) => {
    const page = await boxOf(host, ['You forgot it.'])
    await page.evaluate(() => {
      const editor = (window.editor = window.editors.editorFor(window.box))
      Object.assign(window, { told: [] as string[] })
      editor.onChange(
        () => (window as unknown as { told: string[] }).told.push(editor.read()),
        new AbortController().signal,
      )
    })
    await reveal(page, 'You '.length)
    await page.keyboard.press('Control+Shift+ArrowRight')
    await change(page)
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told)
    await expect.poll(async () => (await told()).at(-1)?.replaceAll('\u00a0', ' ')).toBe(wanted)
    await page.evaluate(() => window.editor.write({ span: { start: 0, end: 3 }, insert: 'We' }))
    expect((await read(page)).replaceAll('\u00a0', ' ')).toBe(wanted.replace('You', 'We'))
  })
})

test.each([plain, textArea])('words dragged within $name stand where they were dropped', async (host) => {
  const page = await boxOf(host, ['One two three four'])
  await page.evaluate(() => (window.editor = window.editors.editorFor(window.box)))
  const middleOf = (start: number, end: number) =>
    page.evaluate(
      ([start, end]) => {
        const [{ left, right, top, bottom }] = window.editor.rectsOf({ start: start!, end: end! }) as [
          DOMRect,
        ]
        return { x: (left + right) / 2, y: (top + bottom) / 2, right }
      },
      [start, end],
    )
  const from = await middleOf(4, 7)
  await page.mouse.dblclick(from.x, from.y)
  const to = await middleOf(14, 18)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.right + 30, to.y, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => (await read(page)).replaceAll(/\s/g, '')).toBe('Onethreefourtwo')
  await page.evaluate(() => window.editor.write({ span: { start: 0, end: 3 }, insert: 'Then' }))
  expect(await read(page)).toMatch(/^Then/)
})

describe.each(editables)('in $name', (host) => {
  test('a phrase that formatting parts is one change', async () => {
    const page = await boxOf(host, ['You <strong>clearly</strong> forgot.'])
    expect(await write(page, 'You clearly forgot', 'It has not come')).toBe('done')
    expect(await read(page)).toBe('It has not come.')
    await page.keyboard.press('Control+z')
    expect(await read(page)).toBe('You clearly forgot.')
  })
})

describe.each(editables)('in $name', (host) => {
  test('the space between the first words and bold ones stays', async () => {
    const page = await boxOf(host, ['Fine, <strong>bold</strong> it.'])
    expect(await write(page, 'Fine,', 'I see')).toBe('done')
    expect((await read(page)).replaceAll('\u00a0', ' ')).toBe('I see bold it.')
    expect(await contentOf(page)).toContain('<strong>bold</strong>')
    await page.keyboard.press('Control+z')
    expect(await read(page)).toBe('Fine, bold it.')
  })
})

test('undo takes back the change and not what was typed before it', async () => {
  for (const host of everyHost.filter((host) => host !== quill)) {
    const page = await boxOf(host)
    await reveal(page, draft.length)
    await page.keyboard.type(' wishes')
    await write(page, 'wishes', 'regards')
    expect(await read(page)).toBe(`${draft} regards`)
    await page.keyboard.press('Control+z')
    expect(await read(page)).toBe(`${draft} wishes`)
  }
})

test('of equal words side by side those that are meant are changed', async () => {
  const page = await boxOf(plain, ['so <strong>so</strong> so'])
  await page.evaluate(() =>
    window.editors.editorFor(window.box).write({ span: { start: 2, end: 5 }, insert: '' }),
  )
  expect(await contentOf(page)).not.toContain('strong')
})

test('a change in a frame that is all editable brings the keyboard there', async () => {
  const page = await open('<button>elsewhere</button><iframe></iframe>')
  await page.evaluate(() => {
    window.box = document.querySelector('iframe')!.contentDocument!.body
    window.box.contentEditable = 'true'
    window.box.innerHTML = '<div>Hi Ann</div>'
  })
  await page.click('button')
  expect(await write(page, 'Hi', 'Dear')).toBe('done')
  await page.keyboard.press('Control+z')
  expect(await read(page)).toBe('Hi Ann')
})

test.each(['div', 'textarea'])(
  'a %s whose frame is gone reads, tells and refuses without a fault',
  async (name) => {
    const page = await open('')
    const answers = await page.evaluate(async (name) => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const box = frame.contentDocument!.body.appendChild(frame.contentDocument!.createElement(name))
      box.contentEditable = 'true'
      box.append('Hello')
      const editor = window.editors.editorFor(box)
      frame.remove()
      editor.read()
      return [
        await editor.write({ span: { start: 0, end: 0 }, insert: 'x' }),
        editor.caret(),
        editor.rectsOf({ start: 0, end: 0 }),
        editor.rangeOf({ start: 0, end: 2 }),
      ]
    }, name)
    expect(answers).toEqual(['refused', null, [], null])
  },
)

test('what scrolls stays where it was', async () => {
  const many = Array.from({ length: 60 }, (_, i) => `Line ${i}`)
  for (const host of [plain, textArea]) {
    const page = await boxOf(host, many)
    await page.evaluate(() => {
      window.box.style.height = '100px'
      window.box.style.overflow = 'auto'
    })
    await reveal(page, many.join('\n').length)
    const scrolled = () => page.evaluate(() => window.box.scrollTop)
    const before = await scrolled()
    expect(before).toBeGreaterThan(500)
    await write(page, 'Line 1', 'The first line')
    expect(await scrolled()).toBe(before)
    const rects = await page.evaluate(() =>
      window.editors.editorFor(window.box).rectsOf({ start: 0, end: 4 }),
    )
    expect(rects).toEqual([])
  }
})

test('a mention is not written over', async () => {
  const page = await boxOf(plain, ['Hi <span contenteditable="false">@Ann Lee</span>, hello'])
  const before = await contentOf(page)
  expect(await read(page)).toBe('Hi @Ann Lee, hello')
  expect(await write(page, 'Hi @Ann', 'Dear Ann')).toBe('refused')
  expect(await write(page, 'hello', 'good day')).toBe('done')
  expect(await contentOf(page)).toBe(before.replace('hello', 'good day'))
})

test('a quote is not written over', async () => {
  const page = await boxOf(plain, ['Mine', '<blockquote>Theirs</blockquote>', 'More'])
  expect(await read(page)).toBe('Mine\n\nMore')
  const result = await page.evaluate(() =>
    window.editors.editorFor(window.box).write({ span: { start: 0, end: 10 }, insert: 'All' }),
  )
  expect(result).toBe('refused')
  expect(await contentOf(page)).toContain('Theirs')
})

test('what is typed between the lines of an answered message that nothing wraps is own', async () => {
  const page = await boxOf(plain, [
    'Hi',
    '<div id="divRplyFwdMsg">From: Ann</div>',
    'You promised an answer.',
    'When?',
  ])
  const typedAfter = async (line: number, keys: readonly string[]) => {
    await page.evaluate((line) => {
      window.editor ??= window.editors.editorFor(window.box)
      window.editor.read()
      getSelection()!.selectAllChildren(window.box.children[line]!)
      getSelection()!.collapseToEnd()
    }, line)
    for (const key of keys) await (key === 'Enter' ? page.keyboard.press(key) : page.keyboard.type(key))
    return page.evaluate(() => window.editor.read())
  }
  await page.focus('[role=textbox]')
  expect(await typedAfter(2, ['Enter', 'I never did.'])).toBe('Hi\nI never did.\n')
  expect(await typedAfter(4, [' Now!'])).toBe('Hi\nI never did.\n')
  const result = await page.evaluate(() =>
    window.editor.write({ span: { start: 3, end: 15 }, insert: 'Sorry.' }),
  )
  expect(result).toBe('done')
  expect(await page.evaluate(() => window.editor.read())).toBe('Hi\nSorry.\n')
  expect(await page.evaluate(() => window.box.innerText)).toContain('You promised an answer.')
})

test('a host that takes the change back is a refusal, and nothing is written twice', async () => {
  const page = await boxOf(plain)
  const before = await contentOf(page)
  const inputs = await page.evaluate(async () => {
    const { box } = window
    const html = box.innerHTML
    let inputs = 0
    box.addEventListener('input', () => {
      inputs++
      queueMicrotask(() => (box.innerHTML = html))
    })
    const result = await window.editors.editorFor(box).write({ span: { start: 0, end: 2 }, insert: 'Hello' })
    return { result, inputs }
  })
  expect(inputs).toEqual({ result: 'refused', inputs: 1 })
  expect(await contentOf(page)).toBe(before)
})

test('a host that takes the change up only some frames later has taken it', async () => {
  const page = await boxOf(plain, ['Hi Ann'])
  const result = await page.evaluate(() => {
    const { box } = window
    // What Slate is on a slow machine: the model has changed, and is drawn when there is time.
    box.setAttribute('data-slate-editor', 'true')
    box.addEventListener('beforeinput', (event) => {
      event.preventDefault()
      const words = event.dataTransfer!.getData('text/plain')
      setTimeout(() => (box.textContent = `${words} Ann`), 150)
    })
    return window.editors.editorFor(box).write({ span: { start: 0, end: 2 }, insert: 'Dear' })
  })
  expect(result).toBe('done')
  expect(await read(page)).toBe('Dear Ann')
})

test('a host that makes something else of the change is a refusal, and it is undone', async () => {
  const page = await boxOf(textArea)
  const result = await page.evaluate(() => {
    const { box } = window
    const meddle = () => queueMicrotask(() => document.execCommand('insertText', false, '!'))
    box.addEventListener('input', meddle, { once: true })
    return window.editors.editorFor(box).write({ span: { start: 0, end: 2 }, insert: 'Hello' })
  })
  expect(result).toBe('refused')
  expect(await read(page)).toBe(draft)
})

test('a text area refuses what is longer than it holds, and when it is only read', async () => {
  const page = await boxOf(textArea, ['Hi'])
  await page.evaluate(() => ((window.box as HTMLTextAreaElement).maxLength = 4))
  expect(await write(page, 'Hi', 'Hello')).toBe('refused')
  expect(await write(page, 'Hi', 'Dear')).toBe('done')
  await page.evaluate(() => ((window.box as HTMLTextAreaElement).readOnly = true))
  expect(await write(page, 'Dear', 'Hi')).toBe('refused')
  expect(await read(page)).toBe('Dear')
})

test('a selection elsewhere is no caret', async () => {
  const page = await boxOf(plain)
  await page.locator('button').focus()
  expect(await caret(page)).toBeNull()
})

test('a point beside the text is no offset', async () => {
  for (const host of [plain, textArea]) {
    const page = await boxOf(host, ['Hi'])
    const offset = await page.evaluate(() => {
      const rect = window.box.getBoundingClientRect()
      return window.editors.editorFor(window.box).offsetAt(rect.right - 8, rect.top + 14)
    })
    expect(offset).toBeNull()
  }
})
