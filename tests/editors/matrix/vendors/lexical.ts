// Lexical: Meta's editors.
import { registerHistory, createEmptyHistoryState } from '@lexical/history'
import { $createLinkNode, $isLinkNode, LinkNode } from '@lexical/link'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
  type ElementNode,
} from 'lexical'
import { address, type Block, type Run } from '../blocks'
import { serve } from '../serve'

serve((parent, blocks) => {
  const box = parent.ownerDocument.createElement('div')
  box.contentEditable = 'true'
  box.role = 'textbox'
  box.style.whiteSpace = 'pre-wrap'
  parent.append(box)
  const editor = createEditor({
    namespace: 'matrix',
    nodes: [LinkNode],
    onError: (error) => {
      throw error
    },
  })
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 1000)
  editor.setRootElement(box)
  editor.update(
    () => {
      for (const runs of blocks) {
        const paragraph = $createParagraphNode()
        for (const { text, bold, link } of runs) {
          const node = $createTextNode(text)
          if (bold) node.toggleFormat('bold')
          paragraph.append(link ? $createLinkNode(address).append(node) : node)
        }
        $getRoot().append(paragraph)
      }
    },
    { discrete: true },
  )
  const runsOf = (element: ElementNode, link: boolean): Run[] =>
    element.getChildren().flatMap((node) => {
      if ($isElementNode(node)) return runsOf(node, link || $isLinkNode(node))
      if (!$isTextNode(node)) throw new Error(`an unforeseen ${node.getType()}`)
      return [
        {
          text: node.getTextContent(),
          ...(node.hasFormat('bold') && { bold: true }),
          ...(link && { link }),
        },
      ]
    })
  return {
    box,
    model: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((child): Block => runsOf(child as ElementNode, false)),
      ),
    onChange: (listener) =>
      void editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size + dirtyLeaves.size > 0) listener()
      }),
  }
})
