// The check by what a person has chosen: built-in rules as they patched them, their own, and wordings never to flag.
import { check } from '../engine/check'
import type { Finding } from '../engine/finding'
import { wordingOf } from '../engine/tokens'
import { builtInRules, compileRules } from './compile'
import { merge, type Patches } from './merge'
import type { RuleData } from './schema'

export interface Choices {
  readonly patches: Patches
  readonly ownRules: readonly RuleData[]
  /** As `wordingOf` writes them. */
  readonly quiet: readonly string[]
}

/** Compiles once; what it returns checks any number of drafts. */
export function checkerOf({ patches, ownRules, quiet }: Choices): (draft: string) => Finding[] {
  const { ruleset } = compileRules(merge(builtInRules, patches, ownRules))
  const quietWordings = new Set(quiet)
  return (draft) => check(draft, ruleset).filter(({ text }) => !quietWordings.has(wordingOf(text)))
}
