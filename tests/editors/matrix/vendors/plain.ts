// Gmail's markup: an editable element and no editor behind it.
import { blocksOfHtml, htmlOf } from '../blocks'
import { serve } from '../serve'

serve((parent, blocks) => {
  const box = parent.ownerDocument.createElement('div')
  box.className = 'Am aiL Al editable LW-avf tS-tW'
  for (const [name, value] of Object.entries({
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    g_editable: 'true',
    spellcheck: 'false',
    tabindex: '1',
  }))
    box.setAttribute(name, value)
  box.innerHTML = htmlOf(blocks, 'div')
  parent.append(box)
  return {
    box,
    model: () => blocksOfHtml(box.innerHTML),
    onChange: (listener) => box.addEventListener('input', listener),
  }
})
