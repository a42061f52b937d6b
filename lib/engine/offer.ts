// Makes a rule's rewrites for one match: fills in what was captured and fits the words into the draft.
import { withoutEndMarks } from './automaton'
import { capturesOf } from './captures'
import type { Rewrite } from './finding'
import type { Node } from './pattern'
import { fit } from './rewrite'
import type { Rule } from './ruleset'
import { linkingWords, type Run, type Sentence } from './sentences'
import type { Edit, Span } from './span'
import type { Token } from './tokens'
import { baseOf, gerundOf } from './verbs'

/** One match of a rule, and where it stands. */
export interface Match {
  readonly draft: string
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly body: Node
  readonly hit: Run
  /** What `{rest}` took, or null where the phrase has none. */
  readonly rest: Run | null
}

/**
 * The rewrites that can be offered here. One that needs a capture which did not match, or a form of a verb nobody knows,
 * is left out, so that none ever reads as broken; so is one that would leave the draft as it is.
 */
export function rewritesOf(rule: Rule, match: Match): Rewrite[] {
  const { draft } = match
  const captures = capturesOf(match.body, match.tokens, match.hit)
  const rewrites = rule.rewrites.flatMap(({ kind, text, admits = false }): Rewrite[] => {
    const place = placeOf(rule.scope, match, text === '')
    const words = fill(text, (name) => textOf(match, name === 'rest' ? match.rest : captures.get(name)))
    if (words === null || place === null || losesItsMark(match, place.span.end, words)) return []
    const ended = rule.scope === 'sentence' ? withOwnEnd(draft, place.span.end, words) : words
    const written = place.before + midSentence(match, place.span.end, ended) + place.after
    const edit = fit(draft, place.span, words === '' ? '' : written)
    const before = draft.slice(edit.span.start, edit.span.end)
    return before === edit.insert ? [] : [{ kind, edit, before, admits }]
  })
  // What the sentence holds may make two of them the same.
  return rewrites.filter(({ edit }, i) => rewrites.findIndex((other) => isSameEdit(other.edit, edit)) === i)
}

const isSameEdit = (a: Edit, b: Edit) =>
  a.insert === b.insert && a.span.start === b.span.start && a.span.end === b.span.end

const shapes: Readonly<Record<string, (words: string) => string | null>> = {
  base: (verb) => withParticles(verb, baseOf),
  ing: (verb) => withParticles(verb, gerundOf),
}

/**
 * `{name}` is the captured words, `{name|base}` and `{name|ing}` that verb in another form; null where one is missing.
 */
function fill(text: string, valueOf: (name: string) => string | null): string | null {
  let whole = true
  const filled = text.replace(
    /\{([a-z][a-z0-9-]*)(?:\|([a-z]+))?\}/g,
    (_, name: string, shape: string | undefined, at: number) => {
      const value = valueOf(name)
      const shaped = value === null || !shape ? value : (shapes[shape]?.(value) ?? null)
      if (shaped === null) whole = false
      return at > 0 ? withinSentence(shaped ?? '') : (shaped ?? '')
    },
  )
  return whole ? filled : null
}

/** A verb in another form; of "got back" only the first word is the verb. */
function withParticles(words: string, form: (verb: string) => string | null): string | null {
  const [verb = '', ...particles] = words.split(' ')
  const formed = form(verb.toLowerCase())
  return formed === null ? null : [formed, ...particles].join(' ')
}

const smallWords =
  /^(?:the|an?|my|your|our|his|her|its|their|this|that|these|those|it|you|he|she|we|they|there|here|(?:some|any|every|no)(?:one|body|thing)|no|every|all|some|any|do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|what|who|which|when|where|how)(?![\p{L}\p{N}-])/iu

/** Words from the start of a sentence lose its capital letter where others come to stand before them; a name keeps its own. */
const withinSentence = (words: string) =>
  smallWords.test(words) && !/^.\p{Lu}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/** A comma that a gap took along says nothing. */
function textOf({ draft, tokens }: Match, run: Run | null | undefined): string | null {
  if (!run) return null
  let { from, to } = run
  while (from < to && tokens[from]!.kind === 'mark') from++
  while (from < to && tokens[to - 1]!.kind === 'mark') to--
  return from < to ? draft.slice(tokens[from]!.start, tokens[to - 1]!.end) : null
}

/** A statement in the place of a whole question does not keep its question mark. */
const withOwnEnd = (draft: string, end: number, words: string) =>
  words !== '' && !/[.?!…]$/.test(words) && /^[^\S\n]*[!…]*\?/.test(draft.slice(end)) ? `${words}.` : words

/** True for a question that the rest of its clause, or a reason or purpose behind it, would make end in a full stop. */
function losesItsMark({ tokens, sentence }: Match, end: number, words: string): boolean {
  if (!words.endsWith('?') || tokens[sentence.to - 1]!.forms[0]!.includes('?')) return false
  const behind = tokens.findIndex((t, i) => i < sentence.to && t.start >= end && t.kind !== 'mark')
  if (behind < 0) return false
  const opensClause = sentence.clauses.some(({ from }) => from === behind)
  const first = tokens[behind]!.forms[0]!
  return !opensClause || (linkingWords.has(first) && first !== 'but')
}

/** An end mark in the middle of a sentence would cut it in two. */
function midSentence({ tokens, sentence }: Match, end: number, words: string): string {
  const next = tokens.slice(sentence.from, sentence.to).find((t) => t.start >= end)
  return next && !/^[.!?…]/.test(next.forms[0]!) ? words.replace(/[.?!]+$/, '') : words
}

interface Place {
  readonly span: Span
  /** Words of a contraction that was cut open, written out again. */
  readonly before: string
  readonly after: string
}

/**
 * What the rewrite replaces, or null where a cut contraction could stand for two things. A clause keeps the word that links
 * it to the one before, unless it is left out.
 */
function placeOf(scope: Rule['scope'], match: Match, leftOut: boolean): Place | null {
  const { tokens, sentence, hit, rest } = match
  const end = rest?.to ?? withoutEndMarks(tokens, hit).to
  if (scope === 'phrase') return openContractions(tokens, { from: hit.from, to: end })
  const clauses = sentence.clauses.filter((c) => c.from < end && hit.from < c.to)
  const run = scope === 'clause' ? { from: clauses[0]!.from, to: clauses.at(-1)!.to } : sentence
  let to = run.to
  while (to > run.from && /^[.!?…]+$/.test(tokens[to - 1]!.forms[0]!)) to--
  let from = run.from
  while (from < hit.from && tokens[from]!.kind === 'mark') from++
  if (scope === 'clause' && !leftOut && from < hit.from && linkingWords.has(tokens[from]!.forms[0]!)) from++
  return { span: { start: tokens[from]!.start, end: tokens[to - 1]!.end }, before: '', after: '' }
}

function openContractions(tokens: readonly Token[], run: Run): Place | null {
  let { from, to } = run
  while (tokens[from]!.glued) from--
  while (tokens[to]?.glued) to++
  const cut = [...tokens.slice(from, run.from), ...tokens.slice(run.to, to)]
  if (cut.some(({ forms }) => forms.length > 1)) return null
  const written = (part: readonly Token[]) => part.map(({ forms }) => forms[0]).join(' ')
  const before = written(tokens.slice(from, run.from))
  const after = written(tokens.slice(run.to, to))
  return {
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    before: before && `${before} `,
    after: after && ` ${after}`,
  }
}
