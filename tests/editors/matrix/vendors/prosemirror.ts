// ProseMirror with its basic schema.
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMParser } from 'prosemirror-model'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { htmlOf } from '../blocks'
import { blocksOfDocument } from './prosemirror-document'
import { serve } from '../serve'

serve((parent, blocks) => {
  const source = document.createElement('div')
  source.innerHTML = htmlOf(blocks, 'p', '')
  const listeners: (() => void)[] = []
  const view = new EditorView(parent, {
    state: EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(source, { preserveWhitespace: true }),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
    }),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      if (transaction.docChanged) listeners.forEach((listener) => listener())
    },
  })
  return {
    box: view.dom,
    model: () => blocksOfDocument(view.state.doc),
    onChange: (listener) => void listeners.push(listener),
  }
})
