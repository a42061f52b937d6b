// Compiles rules into one immutable ruleset: every phrase of every rule, guard and cue in a single automaton.
import { Automaton } from './automaton'
import type { Category, RewriteKind, Severity } from './finding'
import { type Parsed, type Pattern, type Problem, parsePattern, signsPhrase } from './pattern'
import type { Scales } from './weigh'

/** What must, or must not, stand near a match. Exactly one of `match` and `cue` is given. */
export interface Guard {
  readonly in: 'clause' | 'sentence' | 'onward' | 'neighbours' | 'draft'
  /** Only what ends before the match begins, or begins after it ends. */
  readonly side?: 'before' | 'after' | undefined
  readonly match?: readonly string[] | undefined
  readonly cue?: string | undefined
}

/** One complaint, as data; `lib/rules/schema.ts` says what each field means. */
export interface Rule {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  readonly match: readonly string[]
  readonly unless?: readonly Guard[] | undefined
  readonly needs?: readonly Guard[] | undefined
  readonly message: string
  readonly why: string
  readonly rewrites: readonly {
    readonly kind: RewriteKind
    readonly text: string
    readonly admits?: boolean | undefined
  }[]
  readonly scope: 'phrase' | 'clause' | 'sentence'
  /** True for a person's own rule: where it and a built-in one fit the same words, theirs is shown. */
  readonly own?: boolean | undefined
}

/** What the words of a rule mean: word lists and cues, each a list of phrases, and the weights of signs. */
export interface Vocabulary {
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly cues: Readonly<Record<string, readonly string[]>>
  readonly scales: Scales
}

/** Patterns that stand side by side in the ruleset; `to` is excluded. */
export interface PatternRun {
  readonly from: number
  readonly to: number
}

/** A guard whose phrases are patterns of the ruleset's automaton. */
export interface CompiledGuard {
  readonly guard: Guard
  readonly patterns: PatternRun
}

export interface CompiledRule {
  readonly rule: Rule
  readonly unless: readonly CompiledGuard[]
  readonly needs: readonly CompiledGuard[]
}

export interface Ruleset {
  readonly automaton: Automaton
  /** By the automaton's pattern index. */
  readonly patterns: readonly Pattern[]
  /** By pattern index: the rule whose complaint that pattern is, or null for a guard's or a cue's. */
  readonly complaints: readonly (CompiledRule | null)[]
  /** The rules that ask for `{signs}`. */
  readonly weighed: readonly CompiledRule[]
  readonly scales: Scales
}

/** Why a rule was set aside, and where. */
export interface RuleProblem extends Problem {
  readonly rule: string
  /** The phrase or the cue name that is at fault. */
  readonly phrase: string
}

/** The ruleset of all rules that compile; a rule with a problem is set aside and the rest still run. */
export function compile(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
): { ruleset: Ruleset; problems: readonly RuleProblem[] } {
  const patterns: Pattern[] = []
  const complaints: (CompiledRule | null)[] = []
  const weighed: CompiledRule[] = []
  const problems: RuleProblem[] = []
  const ofCues = new Map<string, PatternRun>()

  const add = (parsed: readonly Pattern[], owner: CompiledRule | null): PatternRun => {
    const from = patterns.length
    for (const pattern of parsed) {
      patterns.push(pattern)
      complaints.push(owner)
    }
    return { from, to: patterns.length }
  }

  const compileGuard = (guard: Guard, parse: (phrase: string) => Pattern): CompiledGuard => {
    if (guard.cue === undefined) return { guard, patterns: add((guard.match ?? []).map(parse), null) }
    const known = ofCues.get(guard.cue)
    if (known) return { guard, patterns: known }
    if (!Object.hasOwn(vocabulary.cues, guard.cue))
      throw new SetAside(guard.cue, {
        at: 0,
        message: `There is no cue called "${guard.cue}".`,
        hint: `Known cues: ${Object.keys(vocabulary.cues).join(', ')}.`,
      })
    const added = add(vocabulary.cues[guard.cue]!.map(parse), null)
    ofCues.set(guard.cue, added)
    return { guard, patterns: added }
  }

  for (const rule of rules) {
    const parse = (phrase: string): Pattern => {
      const parsed = parsedOnce(phrase, vocabulary.lists)
      if ('problem' in parsed) throw new SetAside(phrase, parsed.problem)
      return parsed.pattern
    }
    try {
      // All phrases of the rule are parsed before any is added as a complaint: half a rule never runs.
      const match = rule.match.filter((phrase) => phrase !== signsPhrase).map(parse)
      const guards = (list: readonly Guard[] = []) => list.map((guard) => compileGuard(guard, parse))
      const compiled = { rule, unless: guards(rule.unless), needs: guards(rule.needs) }
      add(match, compiled)
      if (rule.match.includes(signsPhrase)) weighed.push(compiled)
    } catch (error) {
      if (!(error instanceof SetAside)) throw error
      problems.push({ rule: rule.id, phrase: error.phrase, ...error.problem })
    }
  }
  const { scales } = vocabulary
  return { ruleset: { automaton: new Automaton(patterns), patterns, complaints, weighed, scales }, problems }
}

/** When a person switches a rule, the next ruleset has nearly all the phrases of the last. */
const parsedPhrases = new WeakMap<Vocabulary['lists'], Map<string, Parsed>>()
/** A bound on memory, at several times what ships: more are those that somebody tried and left. */
const parsedPhrasesMax = 30_000

function parsedOnce(phrase: string, lists: Vocabulary['lists']): Parsed {
  const before = parsedPhrases.get(lists)
  const phrases = before && before.size < parsedPhrasesMax ? before : new Map<string, Parsed>()
  if (phrases !== before) parsedPhrases.set(lists, phrases)
  const parsed = phrases.get(phrase) ?? parsePattern(phrase, lists)
  phrases.set(phrase, parsed)
  return parsed
}

class SetAside extends Error {
  constructor(
    readonly phrase: string,
    readonly problem: Problem,
  ) {
    super(problem.message)
  }
}
