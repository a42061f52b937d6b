// Trix: HEY and Basecamp.
import 'trix'
import type { Block, Run } from '../blocks'
import { htmlOf } from '../blocks'
import { serve } from '../serve'

interface Piece {
  toString(): string
  getAttributes(): Record<string, unknown>
}
interface TrixElement extends HTMLElement {
  editor: {
    loadHTML(html: string): void
    getDocument(): { getBlocks(): { text: { getPieces(): Piece[] } }[] }
  }
}

serve(async (parent, blocks) => {
  const box = parent.ownerDocument.createElement('trix-editor') as TrixElement
  const ready = new Promise((resolve) => box.addEventListener('trix-initialize', resolve, { once: true }))
  parent.append(box)
  await ready
  box.editor.loadHTML(htmlOf(blocks, 'div'))
  return {
    box,
    model: () =>
      box.editor
        .getDocument()
        .getBlocks()
        .flatMap(({ text }): Block[] => {
          const lines: Run[][] = [[]]
          for (const piece of text.getPieces()) {
            const { bold, href } = piece.getAttributes()
            if ('blockBreak' in piece.getAttributes()) continue
            piece
              .toString()
              .split('\n')
              .forEach((line, index) => {
                if (index > 0) lines.push([])
                if (line)
                  lines
                    .at(-1)!
                    .push({ text: line, ...(bold ? { bold: true } : {}), ...(href ? { link: true } : {}) })
              })
          }
          return lines
        }),
    onChange: (listener) => box.addEventListener('trix-change', listener),
  }
})
