// A text area of plain HTML.
import { blocksOf, textOf } from '../blocks'
import { serve } from '../serve'

serve((parent, blocks) => {
  const box = parent.ownerDocument.createElement('textarea')
  box.value = textOf(blocks)
  box.cols = 40
  box.rows = 14
  parent.append(box)
  return {
    box,
    model: () => blocksOf(box.value),
    onChange: (listener) => box.addEventListener('input', listener),
  }
})
