// RoosterJS 8, as Proton and an older Outlook have it.
import { CompatiblePluginEventType as Told, createEditor, type EditorPlugin } from 'roosterjs-8'
import { blocksOfHtml, htmlOf } from '../blocks'
import { serve } from '../serve'

serve((parent, blocks) => {
  const box = parent.ownerDocument.createElement('div')
  box.id = 'rooster-editor'
  parent.append(box)
  const listeners: (() => void)[] = []
  const tell: EditorPlugin = {
    getName: () => 'Tell',
    initialize: () => {},
    dispose: () => {},
    onPluginEvent: ({ eventType }) => {
      if ([Told.ContentChanged, Told.Input].includes(Number(eventType)))
        listeners.forEach((listener) => listener())
    },
  }
  const editor = createEditor(box, [tell], htmlOf(blocks, 'div'))
  return {
    box,
    model: () => blocksOfHtml(editor.getContent()),
    onChange: (listener) => void listeners.push(listener),
  }
})
