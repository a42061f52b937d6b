// The engine's one entry: a draft and a ruleset in, findings out.
import { restOf, withoutEndMarks } from './automaton'
import { speaks } from './context'
import { categories, type Finding } from './finding'
import { rewritesOf } from './offer'
import type { Pattern } from './pattern'
import type { CompiledRule, Ruleset } from './ruleset'
import { type Run, type Sentence, segment } from './sentences'
import { silentSpans } from './silent'
import { type Span, overlaps } from './span'
import { type Token, tokenise } from './tokens'
import { weigh } from './weigh'

/** A shorter sentence has too few signs to be flagged by them alone. */
const weighedMinTokens = 6

/** The findings of a draft, by place; no two overlap. Never throws, whatever the draft holds. */
export function check(draft: string, ruleset: Ruleset): Finding[] {
  const tokens = tokenise(draft)
  const sentences = segment(draft, tokens)
  const hits = ruleset.automaton.scan(tokens, sentences)
  const silent = silentSpans(draft)
  const complain = (rule: CompiledRule, sentence: Sentence, hit: Run, pattern: Pattern): Complaint[] => {
    const span = wholeWords(tokens, withoutEndMarks(tokens, hit))
    if (silent.some((s) => s.start <= span.start && span.end <= s.end)) return []
    return speaks(rule, hit, hits, sentences) ? [{ rule, sentence, hit, pattern, span }] : []
  }
  const worded = settle(
    hits.flatMap((hit) => {
      const rule = ruleset.complaints[hit.pattern]
      if (!rule) return []
      const sentence = sentences.find((s) => s.from <= hit.from && hit.from < s.to)!
      return complain(rule, sentence, hit, ruleset.patterns[hit.pattern]!)
    }),
  )
  // A phrase says what is wrong with a sentence better than the sum of its signs.
  const weighed = weigh(tokens, sentences, ruleset.scales)
    .filter(({ sentence, sum }) => sum > 0 && sentence.to - sentence.from >= weighedMinTokens)
    .filter(({ sentence }) => !worded.some((complaint) => complaint.sentence === sentence))
    .flatMap(({ sentence, run, category }) =>
      ruleset.weighed
        .filter(({ rule }) => rule.category === category)
        .flatMap((rule) => complain(rule, sentence, run, wholeSentence)),
    )
  return settle([...worded, ...weighed]).map((complaint) => findingOf(draft, tokens, complaint))
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
  readonly sentence: Sentence
  readonly hit: Run
  readonly pattern: Pattern
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

/** What the signs of a sentence stand for: nothing of it is captured. */
const wholeSentence: Pattern = {
  body: { kind: 'sequence', parts: [] },
  atStart: false,
  atEnd: false,
  rest: false,
}

function findingOf(
  draft: string,
  tokens: readonly Token[],
  { rule: { rule }, sentence, hit, pattern, span }: Complaint,
): Finding {
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
