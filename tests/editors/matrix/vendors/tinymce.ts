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
    // Otherwise it hands out an empty paragraph as a no-break space, and one of a no-break space likewise. An empty one may
    // hold the bold that is typed on in.
    model: () =>
      blocksOfHtml(
        editor!.getContent({ format: 'raw' }).replaceAll(/<p>(?:<(?!\/p>)[^>]*>)*<\/p>/g, '<p><br></p>'),
      ),
    onChange: (listener) => void editor!.on('input change', listener),
  }
})
