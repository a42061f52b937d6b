// Makes the one list of rules in force: the built-in ones as the person patched them, and their own.
import type { Rule } from '../engine/ruleset'
import type { RuleData } from './schema'

/** A person's change to a built-in rule. */
export interface Patch {
  /** On or off against the rule's own default. */
  readonly on?: boolean | undefined
}
/** By rule id. */
export type Patches = Readonly<Record<string, Patch>>

/** True where the rule runs. */
export const isOn = (rule: RuleData, patches: Patches): boolean => patches[rule.id]?.on ?? rule.on ?? true

/** The rules that run, a person's own ones marked as such. */
export const merge = (builtIn: readonly RuleData[], patches: Patches, own: readonly RuleData[]): Rule[] => [
  ...builtIn.filter((rule) => isOn(rule, patches)),
  ...own.filter((rule) => isOn(rule, patches)).map((rule) => ({ ...rule, own: true })),
]
