// RoosterJS: Outlook on the web.
import { createEditor, createModelFromHtml, ShortcutPlugin } from 'roosterjs'
import { type Block, htmlOf, type Run } from '../blocks'
import { serve } from '../serve'

serve((parent, blocks) => {
  const box = parent.ownerDocument.createElement('div')
  parent.id = 'editorParent_1'
  box.role = 'textbox'
  parent.append(box)
  const listeners: (() => void)[] = []
  const tell = {
    getName: () => 'Tell',
    initialize: () => {},
    dispose: () => {},
    onPluginEvent: ({ eventType }: { eventType: string }) => {
      if (eventType === 'input' || eventType === 'contentChanged') listeners.forEach((listener) => listener())
    },
  }
  const editor = createEditor(box, [new ShortcutPlugin(), tell], createModelFromHtml(htmlOf(blocks, 'div')))
  return {
    box,
    model: () =>
      editor.getContentModelCopy('disconnected').blocks.flatMap((block): Block[] => {
        // A caret beside the paragraphs is modelled as a paragraph of its own.
        if (
          block.blockType === 'Paragraph' &&
          block.isImplicit &&
          block.segments.every(({ segmentType }) => segmentType === 'SelectionMarker')
        )
          return []
        if (block.blockType !== 'Paragraph') throw new Error(`an unforeseen ${block.blockType}`)
        return [
          block.segments.flatMap((segment): Run[] =>
            segment.segmentType === 'Text'
              ? [
                  {
                    // Spaces that its page shows as one are several until it reads its page anew.
                    text: segment.text.replaceAll(/ +/g, ' '),
                    ...(segment.format.fontWeight === 'bold' && { bold: true }),
                    ...(segment.link && { link: true }),
                  },
                ]
              : [],
          ),
        ]
      }),
    onChange: (listener) => void listeners.push(listener),
  }
})
