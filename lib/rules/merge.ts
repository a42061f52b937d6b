// Makes the one list of rules in force: the built-in ones as the person patched them, and their own.
import { type Category, isOptIn } from '../engine/finding'
import type { Rule } from '../engine/ruleset'
import type { RuleData } from './schema'

/** A person's change to a rule or a category. */
export interface Patch {
  /** On or off against the default. */
  readonly on?: boolean | undefined
}
/** By rule id, and by category where all of its rules were switched at once. */
export type Patches = Readonly<Record<string, Patch>>

/**
 * Whether a whole category runs; each rule's own switch is kept for when it comes back. A person's own rules wait for
 * no opt-in: they run until the category is switched off.
 */
export const isCategoryOn = (category: Category, patches: Patches, own = false): boolean =>
  patches[category]?.on ?? (own || !isOptIn(category))

/** How the rule's own switch stands, whatever its category's does. */
export const isSwitchedOn = (rule: RuleData, patches: Patches): boolean =>
  patches[rule.id]?.on ?? rule.on ?? true

const isOn = (rule: RuleData, patches: Patches, own = false): boolean =>
  isCategoryOn(rule.category, patches, own) && isSwitchedOn(rule, patches)

/** The rules that run, a person's own ones marked as such. */
export const merge = (builtIn: readonly RuleData[], patches: Patches, own: readonly RuleData[]): Rule[] => [
  ...builtIn.filter((rule) => isOn(rule, patches)),
  ...own.filter((rule) => isOn(rule, patches, true)).map((rule) => ({ ...rule, own: true })),
]
