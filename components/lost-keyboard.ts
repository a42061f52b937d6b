// Gives the keyboard a place where what had it has gone from the screen.
import { type RefObject, useEffect } from 'react'

export function useLostKeyboard(place: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  })
}
