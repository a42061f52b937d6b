// Words of a draft with the flagged ones underlined as they are in the page.
import { Fragment } from 'react'
import type { Finding } from '../lib/engine/finding'
import type { Span } from '../lib/engine/span'

export interface MarkedTextProps {
  readonly draft: string
  /** What to show of the draft. */
  readonly span: Span
  /** By place; those outside the span are not shown. */
  readonly findings: readonly Pick<Finding, 'span' | 'category' | 'severity'>[]
}

export function MarkedText({ draft, span, findings }: MarkedTextProps) {
  const within = findings.filter((f) => f.span.start >= span.start && f.span.end <= span.end)
  return (
    <span className="words">
      {within.map(({ span: marked, category, severity }, index) => (
        <Fragment key={index}>
          {draft.slice(within[index - 1]?.span.end ?? span.start, marked.start)}
          <span data-mark={category} data-severity={severity}>
            {draft.slice(marked.start, marked.end)}
          </span>
        </Fragment>
      ))}
      {draft.slice(within.at(-1)?.span.end ?? span.start, span.end)}
    </span>
  )
}
