// Reads a rule from wherever it comes: typed in a form, imported from a file, stored by another version. Says what is wrong and where.
import * as v from 'valibot'
import { cues } from '../engine/cues'
import { type Node, type Pattern, parsePattern, type Problem, signsPhrase } from '../engine/pattern'
import { lists } from './lists'
import { type GuardData, type RuleData, ruleSchema } from './schema'

export interface FieldProblem {
  /** The way to the field, such as `['match', 0]` or `['rewrites', 1, 'text']`; empty where the whole is no rule. */
  readonly path: readonly (string | number)[]
  readonly message: string
  /** What to do about it; null where the message says all. */
  readonly hint: string | null
  /** UTF-16 offset into the field's text; null where the whole field is meant. */
  readonly at: number | null
}

export type ParsedRule = { readonly rule: RuleData } | { readonly problems: readonly FieldProblem[] }

export function parseRule(input: unknown): ParsedRule {
  const { success, output: rule, issues } = v.safeParse(ruleSchema, input)
  // Also in a rule that is wrong in other ways: one look shows all there is to mend.
  const inPhrases = phraseProblems(input)
  const inWords = inPhrases.length > 0 ? inPhrases : captureProblems(input)
  if (!success) return { problems: [...issues.map(problemOf), ...inWords] }
  const problems = [...inWords, ...cueProblems(rule)]
  return problems.length > 0 ? { problems } : { rule }
}

/** A phrase in the notation, with the word lists that every rule may name. */
export const parsePhrase = (phrase: string) => parsePattern(phrase, lists)

/** A stored rule that cannot run here, kept as it was found. */
export interface SetAside {
  readonly data: unknown
  readonly problems: readonly FieldProblem[]
}

/** Parts what is stored into the rules that can run and those that are shown but set aside. */
export function readOwnRules(stored: readonly unknown[]): {
  ownRules: readonly RuleData[]
  setAside: readonly SetAside[]
} {
  const ownRules: RuleData[] = []
  const setAside: SetAside[] = []
  for (const data of stored) {
    const parsed = parseRule(data)
    if ('rule' in parsed) ownRules.push(parsed.rule)
    else setAside.push({ data, problems: parsed.problems })
  }
  return { ownRules, setAside }
}

function problemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const message =
    issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never'
      ? 'is not a field of a rule'
      : issue.kind === 'schema' && issue.input === undefined
        ? 'is missing'
        : issue.message
  return { path, message, hint: null, at: null }
}

function phraseProblems(input: unknown): FieldProblem[] {
  const { match, unless, needs } = (input ?? {}) as Record<string, unknown>
  const guards = { unless, needs }
  return [
    ...ofPhrases(match, ['match']),
    ...Object.entries(guards).flatMap(([name, list]) =>
      asList(list).flatMap((guard, index) =>
        ofPhrases((guard as Partial<GuardData> | null)?.match, [name, index, 'match']),
      ),
    ),
  ]
}

function ofPhrases(phrases: unknown, path: FieldProblem['path']): FieldProblem[] {
  return asList(phrases).flatMap((phrase, index) => {
    if (typeof phrase !== 'string' || phrase.trim() === '') return []
    if (phrase === signsPhrase && path[0] === 'match') return []
    const parsed = parsePhrase(phrase)
    return 'problem' in parsed ? [{ path: [...path, index], ...parsed.problem }] : []
  })
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function cueProblems({ unless = [], needs = [] }: RuleData): FieldProblem[] {
  return Object.entries({ unless, needs }).flatMap(([name, guards]) =>
    guards.flatMap(({ cue }, index) =>
      cue === undefined || Object.hasOwn(cues, cue)
        ? []
        : [
            {
              path: [name, index, 'cue'],
              message: `There is no cue called "${cue}".`,
              hint: `Known cues: ${Object.keys(cues).join(', ')}.`,
              at: null,
            },
          ],
    ),
  )
}

/** A rewrite may only insert what some phrase of its rule has named. */
function captureProblems(input: unknown): FieldProblem[] {
  const { match, rewrites } = (input ?? {}) as Record<string, unknown>
  const named = new Set(
    asList(match).flatMap((phrase) => {
      const parsed = typeof phrase === 'string' ? parsePhrase(phrase) : null
      return parsed && 'pattern' in parsed ? namesIn(parsed.pattern) : []
    }),
  )
  return asList(rewrites).flatMap((rewrite, index) => {
    const { text } = (rewrite ?? {}) as { text?: unknown }
    const problem = typeof text === 'string' ? captureProblem(text, named) : null
    return problem ? [{ path: ['rewrites', index, 'text'], ...problem }] : []
  })
}

function captureProblem(text: string, named: ReadonlySet<string>): Problem | null {
  for (const { 0: braces, 1: name, index: at } of text.matchAll(
    /\{([a-z][a-z0-9-]*)(?:\|(?:base|ing))?\}|[{}]/g,
  )) {
    if (name === undefined)
      return { at, message: `"${braces}" belongs to no name.`, hint: 'Write {name}, or leave it out.' }
    if (!named.has(name))
      return {
        at,
        message: `No phrase names {${name}}.`,
        hint:
          name === 'rest' ? 'Write {rest} at the end of a phrase.' : `Write {${name}: words} in a phrase.`,
      }
  }
  return null
}

function namesIn({ body, rest }: Pattern): string[] {
  const within = (node: Node): string[] => {
    switch (node.kind) {
      case 'sequence':
        return node.parts.flatMap(within)
      case 'choice':
        return node.options.flatMap(within)
      case 'optional':
        return within(node.part)
      case 'capture':
        return [node.name, ...within(node.part)]
      default:
        return []
    }
  }
  return [...within(body), ...(rest ? ['rest'] : [])]
}
