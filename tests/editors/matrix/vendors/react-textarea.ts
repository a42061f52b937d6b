// A text area whose value React holds: what is not told to its `onChange` is put back.
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { blocksOf, textOf } from '../blocks'
import { serve } from '../serve'

serve((parent, blocks) => {
  let held = textOf(blocks)
  const listeners: (() => void)[] = []
  function Controlled() {
    const [value, setValue] = useState(held)
    return createElement('textarea', {
      cols: 40,
      rows: 14,
      value,
      onChange: (event: { target: { value: string } }) => {
        held = event.target.value
        setValue(held)
        listeners.forEach((listener) => listener())
      },
    })
  }
  flushSync(() => createRoot(parent).render(createElement(Controlled)))
  return {
    box: parent.querySelector('textarea')!,
    model: () => blocksOf(held),
    onChange: (listener) => void listeners.push(listener),
  }
})
