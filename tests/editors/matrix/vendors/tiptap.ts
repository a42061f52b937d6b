// Tiptap: LinkedIn's newer front end.
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { htmlOf } from '../blocks'
import { blocksOfDocument } from './prosemirror-document'
import { serve } from '../serve'

serve((parent, blocks) => {
  const editor = new Editor({
    element: parent,
    extensions: [StarterKit],
    content: htmlOf(blocks, 'p', ''),
    parseOptions: { preserveWhitespace: true },
  })
  return {
    box: editor.view.dom,
    model: () => blocksOfDocument(editor.state.doc),
    onChange: (listener) => void editor.on('update', listener),
  }
})
