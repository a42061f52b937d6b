// Shows a rule at work: its own example sentences with what it finds in them and what they become.
import type { Finding, Rewrite } from '../engine/finding'
import { applyEdit } from '../engine/span'
import type { RuleData } from './schema'

export interface Example {
  readonly draft: string
  /** Null where the rule stays silent about its own example. */
  readonly finding: Finding | null
  /** The first example shows all that is offered, the others what the rule names for them. */
  readonly rewrites: readonly Rewrite[]
}

/** `check` is asked about each example sentence; what other rules find there is left out. */
export function examplesOf(rule: RuleData, check: (draft: string) => readonly Finding[]): Example[] {
  const drafts = [...new Set(rule.becomes.map(([before]) => before))]
  return drafts.map((draft, index) => {
    const finding = findingIn(rule, draft, check)
    const named = ({ edit }: Rewrite) =>
      rule.becomes.some(([before, after]) => before === draft && applyEdit(draft, edit) === after)
    return { draft, finding, rewrites: finding?.rewrites.filter((r) => index === 0 || named(r)) ?? [] }
  })
}

/** What the rule finds first in a draft, or null. */
export const findingIn = (
  { id }: RuleData,
  draft: string,
  check: (draft: string) => readonly Finding[],
): Finding | null => check(draft).find(({ rule }) => rule === id) ?? null
