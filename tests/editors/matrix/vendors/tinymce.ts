// TinyMCE, in the frame it makes for itself.
import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/plugins/link'
import 'tinymce/themes/silver'
import { blocksOfHtml, htmlOf } from '../blocks'
import { serve } from '../serve'

serve(async (parent, blocks) => {
  const source = parent.appendChild(parent.ownerDocument.createElement('textarea'))
  source.value = htmlOf(blocks, 'p')
  const [editor] = await tinymce.init({
    target: source,
    license_key: 'gpl',
    skin_url: '/node_modules/tinymce/skins/ui/oxide',
    content_css: '/node_modules/tinymce/skins/content/default/content.css',
    height: 700,
    menubar: false,
    plugins: 'link',
    toolbar: 'bold link undo',
  })
  return {
    box: editor!.getBody(),
    // It hands out an empty paragraph as a no-break space.
    model: () => blocksOfHtml(editor!.getContent().replaceAll('<p>&nbsp;</p>', '<p><br></p>')),
    onChange: (listener) => void editor!.on('input change', listener),
  }
})
