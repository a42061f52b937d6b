// The engine's one entry: a draft and a ruleset in, findings out.
import type { Hit } from './automaton'
import { restOf, withoutEndMarks } from './automaton'
import { speaks } from './context'
import { categories, type Finding } from './finding'
import { rewritesOf } from './offer'
import type { CompiledRule, Ruleset } from './ruleset'
import { type Run, type Sentence, segment } from './sentences'
import { silentSpans } from './silent'
import { type Span, overlaps } from './span'
import { type Token, tokenise } from './tokens'

/** The findings of a draft, by place; no two overlap. Never throws, whatever the draft holds. */
export function check(draft: string, ruleset: Ruleset): Finding[] {
  const tokens = tokenise(draft)
  const sentences = segment(draft, tokens)
  const hits = ruleset.automaton.scan(tokens, sentences)
  const silent = silentSpans(draft)
  const complaints = hits.flatMap((hit): Complaint[] => {
    const rule = ruleset.complaints[hit.pattern]
    if (!rule) return []
    const span = wholeWords(tokens, withoutEndMarks(tokens, hit))
    if (silent.some((s) => s.start <= span.start && span.end <= s.end)) return []
    return speaks(rule, hit, hits, sentences) ? [{ rule, hit, span }] : []
  })
  return settle(complaints).map((complaint) => findingOf(draft, ruleset, tokens, sentences, complaint))
}

/** The sentence around a span with its end mark; the span itself where no word stands in it. */
export function sentenceAround(draft: string, span: Span): Span {
  const tokens = tokenise(draft)
  const own = segment(draft, tokens)
    .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }))
    .filter((sentence) => overlaps(sentence, span))
  return { start: own.at(0)?.start ?? span.start, end: own.at(-1)?.end ?? span.end }
}

interface Complaint {
  readonly rule: CompiledRule
  readonly hit: Hit
  /** Whole words, without what `{rest}` took. */
  readonly span: Span
}

/** A match may begin or end inside a contraction; what is underlined never does. */
function wholeWords(tokens: readonly Token[], { from, to }: Run): Span {
  while (tokens[from]!.glued) from--
  while (tokens[to]?.glued) to++
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/**
 * Where complaints overlap, one stays: a person's own rule before a built-in one, then strong before mild, then the longer,
 * then the earlier category, then the earlier place, then the rule's id. So the order of the rules never matters.
 */
function settle(complaints: readonly Complaint[]): Complaint[] {
  const kept: Complaint[] = []
  for (const complaint of [...complaints].sort(byWeight))
    if (!kept.some((k) => overlaps(k.span, complaint.span))) kept.push(complaint)
  return kept.sort((a, b) => a.span.start - b.span.start)
}

function byWeight(a: Complaint, b: Complaint): number {
  const [x, y] = [a.rule.rule, b.rule.rule]
  return (
    Number(y.own ?? false) - Number(x.own ?? false) ||
    Number(y.severity === 'strong') - Number(x.severity === 'strong') ||
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    categories.indexOf(x.category) - categories.indexOf(y.category) ||
    a.span.start - b.span.start ||
    (x.id < y.id ? -1 : x.id > y.id ? 1 : 0)
  )
}

function findingOf(
  draft: string,
  ruleset: Ruleset,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { rule: { rule }, hit, span }: Complaint,
): Finding {
  const sentence = sentences.find((s) => s.from <= hit.from && hit.from < s.to)!
  const pattern = ruleset.patterns[hit.pattern]!
  const rest = pattern.rest ? restOf(tokens, sentence, hit.to) : null
  return {
    rule: rule.id,
    category: rule.category,
    severity: rule.severity,
    span,
    text: draft.slice(span.start, span.end),
    message: rule.message,
    why: rule.why,
    rewrites: rewritesOf(rule, { draft, tokens, sentence, body: pattern.body, hit, rest }),
  }
}
