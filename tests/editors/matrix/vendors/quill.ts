// Quill of either age: its document is a list of inserts.
import type Quill from 'quill'
import { address, type Block, type Run } from '../blocks'
import { serve } from '../serve'

interface Delta {
  readonly ops: readonly {
    readonly insert?: unknown
    readonly attributes?: { readonly bold?: unknown; readonly link?: unknown }
  }[]
}

function blocksOfDelta({ ops }: Delta): Block[] {
  const blocks: Run[][] = [[]]
  for (const { insert, attributes } of ops)
    String(insert)
      .split('\n')
      .forEach((text, line) => {
        if (line > 0) blocks.push([])
        if (text === '') return
        blocks.at(-1)!.push({
          text,
          ...(attributes?.bold ? { bold: true } : {}),
          ...(attributes?.link ? { link: true } : {}),
        })
      })
  // Quill's document ends with a newline that is no line.
  return blocks.slice(0, -1)
}

const deltaOf = (blocks: readonly Block[]) =>
  blocks.flatMap((runs) => [
    ...runs.map(({ text, bold, link }) => ({
      insert: text,
      attributes: { ...(bold && { bold }), ...(link && { link: address }) },
    })),
    { insert: '\n' },
  ])

/** Makes the page's door to this make of Quill. */
export const serveQuill = (Make: typeof Quill) =>
  serve((parent, blocks) => {
    const quill = new Make(parent)
    quill.setContents(deltaOf(blocks))
    quill.history.clear()
    return {
      box: quill.root,
      model: () => blocksOfDelta(quill.getContents()),
      onChange: (listener) => void quill.on('text-change', listener),
    }
  })
