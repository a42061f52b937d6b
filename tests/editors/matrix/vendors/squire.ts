// Squire: Fastmail.
import Squire from 'squire-rte'
import { blocksOfHtml, htmlOf } from '../blocks'
import { serve } from '../serve'

serve((parent, blocks) => {
  const box = parent.ownerDocument.createElement('div')
  box.className = 'v-RichText-input'
  parent.append(box)
  const squire = new Squire(box, {
    sanitizeToDOMFragment: (html: string) => box.ownerDocument.createRange().createContextualFragment(html),
  })
  squire.setHTML(htmlOf(blocks, 'div'))
  return {
    box,
    model: () => blocksOfHtml(squire.getHTML()),
    onChange: (listener) => void squire.addEventListener('input', listener),
  }
})
