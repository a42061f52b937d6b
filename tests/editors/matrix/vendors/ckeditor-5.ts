// CKEditor 5.
import { Bold } from '@ckeditor/ckeditor5-basic-styles'
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic'
import type { ModelElement, ModelText } from '@ckeditor/ckeditor5-engine'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Link } from '@ckeditor/ckeditor5-link'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import { type Block, htmlOf, type Run } from '../blocks'
import { serve } from '../serve'

serve(async (parent, blocks) => {
  const source = parent.appendChild(parent.ownerDocument.createElement('div'))
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link],
    initialData: htmlOf(blocks, 'p'),
  })
  return {
    box: editor.editing.view.getDomRoot()!,
    model: () =>
      [...editor.model.document.getRoot()!.getChildren()].map((paragraph): Block =>
        [...(paragraph as ModelElement).getChildren()].map((node): Run => {
          const text = node as ModelText
          return {
            text: text.data,
            ...(text.hasAttribute('bold') && { bold: true }),
            ...(text.hasAttribute('linkHref') && { link: true }),
          }
        }),
      ),
    onChange: (listener) => void editor.model.document.on('change:data', listener),
  }
})
