// A person's own rule as the fields of a form, and back. What the form has no field for is carried along untouched.
import {
  type Category,
  categories,
  type Finding,
  type RewriteKind,
  rewriteKinds,
  type Severity,
} from '../engine/finding'
import { applyEdit } from '../engine/span'
import { findingIn } from './examples'
import type { GuardData, RuleData } from './schema'

export interface RewriteFields {
  readonly kind: RewriteKind
  readonly text: string
  readonly admits: boolean
}

export interface RuleFields {
  readonly category: Category
  readonly severity: Severity
  /** One a line. */
  readonly phrases: string
  /** Phrases, one a line: the rule stands down where the sentence has one of them. */
  readonly exceptions: string
  readonly message: string
  readonly why: string
  readonly rewrites: readonly RewriteFields[]
  readonly scope: RuleData['scope']
  /** A sentence that the rule is tried on; where it flags it, its first example. */
  readonly example: string
  /** Everything else of the rule that the fields were made from; empty for a new one. */
  readonly others: Readonly<Record<string, unknown>>
}

export const emptyFields: RuleFields = {
  category: 'accusation',
  severity: 'strong',
  phrases: '',
  exceptions: '',
  message: '',
  why: '',
  rewrites: [{ kind: 'ask', text: '', admits: false }],
  scope: 'phrase',
  example: '',
  others: {},
}

/** The fields of a rule, also of one that is broken: what can be read is filled in. */
export function fieldsOf(data: unknown): RuleFields {
  const { category, severity, match, message, why, rewrites, scope, unless, becomes, ...others } = (data ??
    {}) as Partial<RuleData>
  const guards = listOf<GuardData>(unless)
  const simple = guards.find(isException)
  return {
    category: categories.find((known) => known === category) ?? emptyFields.category,
    severity: severity === 'mild' ? 'mild' : 'strong',
    phrases: listOf(match).map(textOf).join('\n'),
    exceptions: listOf(simple?.match).map(textOf).join('\n'),
    message: textOf(message),
    why: textOf(why),
    rewrites: listOf<Partial<RewriteFields> | null>(rewrites).map((rewrite) => ({
      kind: rewriteKinds.find((known) => known === rewrite?.kind) ?? 'plain',
      text: textOf(rewrite?.text),
      admits: rewrite?.admits === true,
    })),
    scope: scope === 'clause' || scope === 'sentence' ? scope : 'phrase',
    example: textOf(listOf<Partial<RuleData['becomes'][number]> | null>(becomes)[0]?.[0]),
    others: { ...others, unless: guards.filter((guard) => guard !== simple), becomes: listOf(becomes) },
  }
}

/** The rule that the fields describe, for `parseRule` to judge. */
export function ruleOf(fields: RuleFields, id: string): unknown {
  const { unless, ...others } = fields.others
  const exceptions = linesOf(fields.exceptions)
  const guards = [
    ...(exceptions.length > 0 ? [{ in: 'sentence', match: exceptions }] : []),
    ...listOf<GuardData>(unless),
  ]
  return {
    allows: [],
    becomes: [],
    source: 'Your own',
    ...others,
    id,
    category: fields.category,
    severity: fields.severity,
    match: linesOf(fields.phrases),
    ...(guards.length > 0 && { unless: guards }),
    message: fields.message,
    why: fields.why,
    rewrites: fields.rewrites
      .filter(isWritten)
      .map(({ admits, ...rewrite }) => (admits ? { ...rewrite, admits } : rewrite)),
    scope: fields.scope,
  }
}

/** A row that offers something; leaving the words out needs none. */
export const isWritten = ({ kind, text }: RewriteFields): boolean => kind === 'drop' || text.trim() !== ''

/** The rule with the tried sentence as its first example, where it flags it and has something to offer. */
export function withExample(
  rule: RuleData,
  example: string,
  check: (draft: string) => readonly Finding[],
): RuleData {
  const results = findingIn(rule, example, check)?.rewrites.map(({ edit }) => applyEdit(example, edit)) ?? []
  const replaced = rule.becomes[0]?.[0]
  const named = rule.becomes.filter(([before, after]) => before === example && results.includes(after))
  const first =
    named.length > 0 ? named : results.slice(0, 1).map((after) => [example, after] as [string, string])
  const others = rule.becomes.filter(([before]) => before !== example && before !== replaced)
  return { ...rule, becomes: [...first, ...others] }
}

/** The id of a new rule, told by the words of its first phrase. */
export const idFor = ({ phrases }: Pick<RuleFields, 'phrases'>): string =>
  ['own', ...(phrases.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, 4)].join('-')

/** The lines that hold anything, trimmed. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const isException = (guard: Partial<GuardData> | null) =>
  guard?.in === 'sentence' && guard.side === undefined && guard.match !== undefined

const listOf = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
