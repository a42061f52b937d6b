// A message as every editor can hold it: paragraphs of runs. The matrix fills editors with it and compares what they say.

/** Text of one format. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly link?: true
}

/** One paragraph. */
export type Block = readonly Run[]

export const address = 'https://example.com/'

/** Notation: `You *clearly* forgot [the file]`: stars for bold, brackets for a link; a newline ends a paragraph. */
export const blocksOf = (marked: string): Block[] => marked.split('\n').map(runsOf)

const runsOf = (line: string): Run[] =>
  [...line.matchAll(/\*([^*]+)\*|\[([^\]]+)\]|[^*[]+/g)].map(([text, bold, link]) =>
    bold ? { text: bold, bold: true } : link ? { text: link, link: true } : { text },
  )

/** Blocks in the notation; equal messages are equal strings, however their runs were cut. */
export const markedOf = (blocks: readonly Block[]): string => notationOf(charactersOf(blocks))

/** Every UTF-16 unit of the blocks with its format, newlines between blocks included. */
export const charactersOf = (blocks: readonly Block[]): Run[] =>
  blocks.flatMap((runs, i) => [
    ...(i > 0 ? [{ text: '\n' }] : []),
    ...runs.flatMap((run) => run.text.split('').map((text) => ({ ...run, text }))),
  ])

export const notationOf = (characters: readonly Run[]): string =>
  characters
    .map(({ text, bold, link }, i) => {
      const before = characters[i - 1]
      const after = characters[i + 1]
      const opening = (link && !before?.link ? '[' : '') + (bold && !before?.bold ? '*' : '')
      const closing = (bold && !after?.bold ? '*' : '') + (link && !after?.link ? ']' : '')
      return opening + text + closing
    })
    .join('')

export const textOf = (blocks: readonly Block[]): string =>
  blocks.map((runs) => runs.map(({ text }) => text).join('')).join('\n')

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;')

/** The blocks as HTML, each in an element of this name. */
export const htmlOf = (blocks: readonly Block[], name: 'div' | 'p', empty = '<br>'): string =>
  blocks
    .map((runs) => {
      const inner = runs.map(({ text, bold, link }) => {
        const strong = bold ? `<strong>${escape(text)}</strong>` : escape(text)
        return link ? `<a href="${address}">${strong}</a>` : strong
      })
      return `<${name}>${inner.join('') || empty}</${name}>`
    })
    .join('')

/** The blocks of the HTML an editor hands out: every `div` and `p` begins one, and so does what follows a `br`. */
export function blocksOfHtml(html: string): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const blocks: Run[][] = []
  let isOpen = false
  const walk = (parent: Element, format: Omit<Run, 'text'>) => {
    for (const node of parent.childNodes) {
      // New lines between blocks are the source's.
      if (node instanceof Text && !isOpen && /^\s*\n\s*$/.test(node.data)) continue
      if (node instanceof Text) {
        if (!isOpen) blocks.push([])
        blocks.at(-1)!.push({ ...format, text: node.data })
        isOpen = true
      } else if (node instanceof Element && node.matches('div,p')) {
        isOpen = false
        walk(node, format)
        isOpen = false
      } else if (node instanceof Element && node.matches('br')) {
        if (!isOpen) blocks.push([])
        isOpen = false
      } else if (node instanceof HTMLElement) {
        const isBold = node.matches('b,strong') || /^(?:bold|[6-9]00)$/.test(node.style.fontWeight)
        walk(node, { ...format, ...(isBold && { bold: true }), ...(node.matches('a') && { link: true }) })
      }
    }
  }
  walk(body, {})
  return blocks
}
