// Findings by the rules as they ship, for what shows them.
import { check } from '../../lib/engine/check'
import type { Finding } from '../../lib/engine/finding'
import { builtIn } from '../../lib/rules/compile'

export const findingsOf = (draft: string): Finding[] => check(draft, builtIn().ruleset)

/** The first one; fails where there is none. */
export function findingOf(draft: string): Finding {
  const [first] = findingsOf(draft)
  if (!first) throw new Error(`Nothing is flagged in: ${draft}`)
  return first
}
