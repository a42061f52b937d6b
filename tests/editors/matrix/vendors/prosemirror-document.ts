// Reads a ProseMirror document as blocks; Tiptap's is one, too.
import type { Node } from 'prosemirror-model'
import type { Block, Run } from '../blocks'

export function blocksOfDocument(document: Node): Block[] {
  const blocks: Block[] = []
  document.forEach((block) => {
    const runs: Run[] = []
    block.forEach((node) => {
      const has = (...names: string[]) => node.marks.some(({ type }) => names.includes(type.name))
      runs.push({
        // What is no text is a line break within a paragraph.
        text: node.text ?? '\u2028',
        ...(has('strong', 'bold') && { bold: true }),
        ...(has('link') && { link: true }),
      })
    })
    blocks.push(runs)
  })
  return blocks
}
