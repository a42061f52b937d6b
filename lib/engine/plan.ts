// Takes the first rewrite of every finding together: what is changed, and what the draft becomes.
import type { Finding, Rewrite } from './finding'
import { applyEdit } from './span'

/**
 * The first rewrite of each finding that offers one, by place. Where two would change the same words, the later one is
 * left out: it was offered for words that are then no longer there.
 */
export function firstRewrites(findings: readonly Pick<Finding, 'rewrites'>[]): readonly Rewrite[] {
  const firsts = findings
    .flatMap(({ rewrites }) => rewrites.slice(0, 1))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end)
  const chosen: Rewrite[] = []
  for (const rewrite of firsts) {
    const last = chosen.at(-1)?.edit.span
    if (!last || rewrite.edit.span.start > last.end) chosen.push(rewrite)
  }
  return chosen
}

/** The draft after rewrites that do not overlap. */
export const applyAll = (draft: string, rewrites: readonly Pick<Rewrite, 'edit'>[]): string =>
  [...rewrites]
    .sort((a, b) => b.edit.span.start - a.edit.span.start)
    .reduce((text, { edit }) => applyEdit(text, edit), draft)
