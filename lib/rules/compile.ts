// The built-in rules, and the ruleset that a list of rules compiles to.
import { cues } from '../engine/cues'
import { compile, type Rule, type RuleProblem, type Ruleset } from '../engine/ruleset'
import accusation from './data/accusation.json'
import emptyReassurance from './data/empty-reassurance.json'
import excuse from './data/excuse.json'
import nonApology from './data/non-apology.json'
import officeCliches from './data/office-cliches.json'
import passiveAggression from './data/passive-aggression.json'
import pressure from './data/pressure.json'
import selfDoubt from './data/self-doubt.json'
import suspicion from './data/suspicion.json'
import { lists } from './lists'
import { merge } from './merge'
import type { RuleData } from './schema'
import scales from './signs.json'

/** Every rule that ships, on or off, by category. The tests hold each against the schema. */
export const builtInRules = [
  ...accusation,
  ...suspicion,
  ...excuse,
  ...nonApology,
  ...emptyReassurance,
  ...passiveAggression,
  ...pressure,
  ...selfDoubt,
  ...officeCliches,
] as RuleData[]

/** The ruleset of these rules with the shipped word lists and cues; rules with a problem are set aside and named. */
export const compileRules = (
  rules: readonly Rule[],
): { ruleset: Ruleset; problems: readonly RuleProblem[] } => compile(rules, { lists, cues, scales })

/** The ruleset as it ships, nothing switched by anybody. */
export const builtIn = () => compileRules(merge(builtInRules, {}, []))
