// A click that changes a draft counts once: what the second click of a double-click meets is no longer what was meant.
import type { MouseEvent } from 'react'

export const once = (act: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) act()
}
