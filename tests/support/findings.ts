// Findings by the rules as they ship, for what shows them.
import { check } from '../../lib/engine/check'
import type { Finding } from '../../lib/engine/finding'
import type { Ruleset } from '../../lib/engine/ruleset'
import { builtIn } from '../../lib/rules/compile'

let ruleset: Ruleset | null = null

export function findingsOf(draft: string): Finding[] {
  // Hundreds of rules take a while to compile, and are the same for every draft.
  ruleset ??= builtIn().ruleset
  return check(draft, ruleset)
}

/** The first one; fails where there is none. */
export function findingOf(draft: string): Finding {
  const [first] = findingsOf(draft)
  if (!first) throw new Error(`Nothing is flagged in: ${draft}`)
  return first
}
