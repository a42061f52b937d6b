// Decides whether a rule speaks about a match: its guards, asked of the same pass's hits.
import type { Hit } from './automaton'
import type { CompiledGuard, CompiledRule, Guard } from './ruleset'
import type { Run, Sentence } from './sentences'

/** True where all that the rule needs is near the match and nothing it stands down before is. */
export function speaks(
  rule: CompiledRule,
  match: Run,
  hits: readonly Hit[],
  sentences: readonly Sentence[],
): boolean {
  const met = (guard: CompiledGuard) => isMet(guard, match, hits, sentences)
  return rule.needs.every(met) && !rule.unless.some(met)
}

function isMet(
  { guard, patterns }: CompiledGuard,
  match: Run,
  hits: readonly Hit[],
  sentences: readonly Sentence[],
): boolean {
  const window = windowOf(guard.in, match, sentences)
  for (let i = firstFrom(hits, window.from); i < hits.length && hits[i]!.from < window.to; i++) {
    const hit = hits[i]!
    if (
      hit.pattern >= patterns.from &&
      hit.pattern < patterns.to &&
      hit.to <= window.to &&
      (guard.side !== 'before' || hit.to <= match.from) &&
      (guard.side !== 'after' || hit.from >= match.to)
    )
      return true
  }
  return false
}

/** The index of the first hit that begins there or later. They lie by their start, and a long draft has thousands. */
function firstFrom(hits: readonly Hit[], from: number): number {
  let [low, high] = [0, hits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.from < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens a guard looks at. */
function windowOf(window: Guard['in'], match: Run, sentences: readonly Sentence[]): Run {
  const at = sentences.findIndex((s) => s.from <= match.from && match.from < s.to)
  const sentence = sentences[at]!
  switch (window) {
    case 'clause': {
      // A phrase with a comma in it spans clauses: the window is all of those it touches.
      const touched = sentence.clauses.filter((c) => c.from < match.to && match.from < c.to)
      return { from: touched.at(0)?.from ?? match.from, to: touched.at(-1)?.to ?? match.to }
    }
    case 'sentence':
      return sentence
    case 'onward':
      return { from: sentence.from, to: (sentences[at + 1] ?? sentence).to }
    case 'neighbours':
      return { from: (sentences[at - 1] ?? sentence).from, to: (sentences[at + 1] ?? sentence).to }
    case 'draft':
      return { from: 0, to: sentences.at(-1)!.to }
  }
}
