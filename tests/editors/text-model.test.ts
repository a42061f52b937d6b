// @vitest-environment jsdom
// Reading an editable as text, and the way back from an offset to the DOM.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { cutOf } from '../../lib/editors/own-text'
import { readText, TextReader } from '../../lib/editors/text-model'

function editable(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`
  return document.body.firstElementChild as HTMLElement
}
const modelOf = (html: string) => readText(editable(html), cutOf)

const readings: [title: string, html: string, text: string][] = [
  ['a block is a line', '<div>one</div><div>two</div>', 'one\ntwo'],
  ['text before a block is a line', 'one<div>two</div>', 'one\ntwo'],
  ['nested blocks are one line', '<div><div><p>one</p></div></div><p>two</p>', 'one\ntwo'],
  ['an empty block is one empty line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['a line break is a newline', 'one<br>two', 'one\ntwo'],
  ['a line break at the end of a block makes no line', '<div>one<br></div><div>two</div>', 'one\ntwo'],
  ['two line breaks are an empty line', 'one<br><br>two', 'one\n\ntwo'],
  ['a block of a zero-width space is one empty line', '<p>one</p><p>\u200b</p><p>two</p>', 'one\n\ntwo'],
  ['a zero-width space beside a line is nothing', '<p>one\ufeff</p><p>\u200btwo</p>', 'one\ntwo'],
  ['an empty last block is an empty last line', '<p>one</p><p><br></p>', 'one\n'],
  ['an empty box is empty', '<p><br></p>', ''],
  ['inline elements part no words', 'fo<b>rg<i>o</i></b>t', 'forgot'],
  ['a no-break space is kept', 'a&nbsp;b', 'a\u00a0b'],
  ['newlines of the source are spaces', 'one\n  two', 'one   two'],
  ['white space between blocks is nothing', '<div>one</div>\n  <div>two</div>\n', 'one\ntwo'],
  ['white space between words is kept', '<b>one</b> <i>two</i>', 'one two'],
  ['preserved newlines are newlines', '<div style="white-space: pre-wrap">one\ntwo</div>', 'one\ntwo'],
  ['an emoji image is its emoji', 'Hi <img alt="😊"> there', 'Hi 😊 there'],
  ['any other image is nothing', 'Hi <img alt="holiday.png">there', 'Hi there'],
  ['a mention is read', 'Hi <span contenteditable="false">@Ann</span>, ok', 'Hi @Ann, ok'],
  [
    'what is hidden is nothing',
    'a<i hidden>b</i><i aria-hidden="true">c</i><i style="display: none">d</i>e',
    'ae',
  ],
  ["Quill's clipboard is nothing", 'a<div class="ql-clipboard">b</div>', 'a'],
  ['what TinyMCE pastes into first is nothing', 'a<div data-mce-bogus="all">%BIN%</div>', 'a'],
  ['what CKEditor pastes into first is nothing', 'a<div id="cke_pastebin">b</div>', 'a'],
  ['Outlook suggestions are nothing', 'a<textprediction>b</textprediction>', 'a'],
  ['styles and scripts are nothing', '<style>p {}</style>a<script type="x">b</script>', 'a'],
  ['a cut is an empty line', 'one<blockquote>quote</blockquote>two', 'one\n\ntwo'],
  ['a cut at an edge is nothing', '<blockquote>quote</blockquote>two<pre>code</pre>', 'two'],
]
test.each(readings)('%s', (_, html, text) => {
  expect(modelOf(html).text).toBe(text)
})

const leaf = fc.oneof(
  fc.constantFrom(
    'a',
    'bc',
    ' ',
    '\n',
    ' d ',
    '&nbsp;',
    '😀',
    '-- ',
    '<br>',
    '<img alt="☺">',
    '<img alt="x">',
  ),
  fc.constantFrom(
    '<i hidden>h</i>',
    '<i class="off">o</i>',
    '<!-- c -->',
    '<b></b>',
    '<div></div>',
    '<blockquote>q</blockquote>',
    '<div id="appendonsend"></div>',
  ),
)
const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('div', 'p', 'span', 'b', 'ul', 'li'), tie('nodes'))
      .map(([name, inner]) => (name === 'p' ? `<section>${inner}</section>` : `<${name}>${inner}</${name}>`)),
    tie('nodes').map((inner) => `<span contenteditable="false">${inner}</span>`),
  ),
})).nodes

test('an offset taken to the DOM and back is the same offset', () => {
  fc.assert(
    fc.property(tree, (html) => {
      const model = modelOf(html)
      for (let offset = 0; offset <= model.text.length; offset++)
        for (const side of ['start', 'end'] as const) {
          const position = model.positionAt(offset, side)
          if (position) expect(model.offsetOf(position.node, position.offset)).toBe(offset)
          else expect(html).toMatch(/blockquote|appendonsend/)
        }
    }),
    { numRuns: 300 },
  )
})

test('a range over a span of one line holds the words of the span', () => {
  fc.assert(
    fc.property(tree, fc.integer({ min: 1, max: 4 }), (html, length) => {
      const model = modelOf(html.replaceAll('<i hidden>h</i>', ''))
      for (let start = 0; start + length <= model.text.length; start++) {
        const words = model.text.slice(start, start + length)
        // A line's end and an image are in the text and not in a range's string.
        if (/[\n☺]/.test(words)) continue
        const range = model.rangeOf({ start, end: start + length })
        expect(range?.toString().replaceAll('\n', ' ')).toBe(words)
      }
    }),
    { numRuns: 100 },
  )
})

test('no range holds a gap', () => {
  const model = modelOf('one<blockquote>quote</blockquote>two')
  expect(model.rangeOf({ start: 0, end: 8 })).toBeNull()
  expect(model.rangeOf({ start: 3, end: 5 })).toBeNull()
  expect(model.rangeOf({ start: 5, end: 8 })!.toString()).toBe('two')
})

test('a place in what was left out has no offset', () => {
  const box = editable('one<blockquote>quote</blockquote>two')
  const model = readText(box, cutOf)
  expect(model.text).toBe('one\n\ntwo')
  expect(model.offsetOf(box.querySelector('blockquote')!.firstChild!, 2)).toBeNull()
  expect(model.offsetOf(document.body, 0)).toBeNull()
})

test('where the rest begins is told, however deep', () => {
  const model = modelOf('<div>one<p>two<i id="divRplyFwdMsg">From</i></p></div><p>theirs</p>')
  expect(model.text).toBe('one\ntwo\n\nFrom\ntheirs')
  expect(model.rest).toBe('one\ntwo'.length)
  expect(model.rangeOf({ start: 7, end: 13 })).toBeNull()
  expect(modelOf('<p>one</p>').rest).toBeNull()
})

test('a mention is not writable and the words around it are', () => {
  const model = modelOf('Hi <span contenteditable="false">@Ann</span>, ok')
  expect(model.isWritable({ start: 0, end: 3 })).toBe(true)
  expect(model.isWritable({ start: 2, end: 4 })).toBe(false)
  expect(model.isWritable({ start: 7, end: 9 })).toBe(true)
  expect(model.isWritable({ start: 5, end: 5 })).toBe(false)
})

test('an emoji image is written over whole or not at all', () => {
  const model = modelOf('Hi <img alt="😊"> there')
  expect(model.isWritable({ start: 2, end: 6 })).toBe(true)
  expect(model.isWritable({ start: 2, end: 4 })).toBe(false)
})

/** Changes that a host makes to its editable, at the element or text that a number picks. */
const change = fc.record({
  at: fc.nat(),
  deed: fc.constantFrom(
    'type',
    'add before',
    'add within',
    'remove',
    'move',
    'hide',
    'show as block',
    'make an island',
    'mark as off',
  ),
  html: tree,
})

function makeChange(box: HTMLElement, { at, deed, html }: { at: number; deed: string; html: string }) {
  const nodes = [...box.querySelectorAll('*')].flatMap((element) => [element, ...element.childNodes])
  const node = nodes[at % Math.max(nodes.length, 1)]
  if (!node) return box.insertAdjacentHTML('beforeend', html)
  const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement!
  if (deed === 'type') return node.nodeType === 3 ? ((node as Text).data += 'x y') : element.append('x')
  if (deed === 'add before') return element.insertAdjacentHTML('beforebegin', html)
  if (deed === 'add within') return element.insertAdjacentHTML('afterbegin', html)
  if (deed === 'remove') return element.remove()
  if (deed === 'move') return box.append(element)
  if (deed === 'hide') return element.toggleAttribute('hidden')
  if (deed === 'show as block') return (element.style.display = element.style.display ? '' : 'block')
  if (deed === 'make an island') return element.setAttribute('contenteditable', 'false')
  element.classList.toggle('off')
}

/** All that a model answers. */
const answersOf = (model: ReturnType<typeof readText>) => ({
  text: model.text,
  gaps: model.gaps,
  rest: model.rest,
  places: Array.from({ length: model.text.length + 1 }, (_, offset) => [
    model.positionAt(offset, 'start'),
    model.positionAt(offset, 'end'),
    model.isWritable({ start: offset, end: offset + 1 }),
  ]),
})

test('what is read again after changes is what is read afresh', () => {
  fc.assert(
    fc.property(
      tree,
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      (html, turns) => {
        const box = editable(html)
        document.body.insertAdjacentHTML('beforeend', '<style>.off ~ * { display: none }</style>')
        const reader = new TextReader(box, cutOf)
        const observer = new MutationObserver(() => {})
        observer.observe(box, { subtree: true, childList: true, characterData: true, attributes: true })
        for (const changes of turns) {
          answersOf(reader.read())
          for (const each of changes) makeChange(box, each)
          reader.changed(observer.takeRecords())
          expect(answersOf(reader.read())).toEqual(answersOf(readText(box, cutOf)))
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('a keystroke in a long message looks at its own paragraph only', () => {
  const box = editable(Array.from({ length: 200 }, (_, i) => `<p>Line <b>${i}</b></p>`).join(''))
  const reader = new TextReader(box, cutOf)
  const observer = new MutationObserver(() => {})
  observer.observe(box, { subtree: true, childList: true, characterData: true, attributes: true })
  reader.read()
  const looks = vi.spyOn(window, 'getComputedStyle')
  box.children[100]!.firstChild!.nodeValue = 'A line '
  reader.changed(observer.takeRecords())
  expect(reader.read().text).toContain('Line 99\nA line 100\nLine 101')
  expect(looks.mock.calls.length).toBeLessThan(8)
})
