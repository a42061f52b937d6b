// The heading of a view that has taken another's place: it gets the keyboard, and its beginning into sight.
import { type ReactNode, useEffect, useRef } from 'react'

export function ViewHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} className="view-heading" tabIndex={-1}>
      {children}
    </h2>
  )
}
