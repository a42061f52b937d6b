// What a check costs: by the length of the draft, and by the number of rules. Ratios within one run count; times depend on the machine.
import { bench, describe } from 'vitest'
import { check } from '../../lib/engine/check'
import { cues } from '../../lib/engine/cues'
import { compile, type Ruleset } from '../../lib/engine/ruleset'
import { builtInRules, compileRules } from '../../lib/rules/compile'
import scales from '../../lib/rules/signs.json'
import { lists } from '../../lib/rules/lists'

const sentences = builtInRules.flatMap(({ allows }) => allows)
/** A draft of at least this many words, most of them ordinary. */
function draftOf(words: number): string {
  const chosen: string[] = []
  for (let count = 0, i = 0; count < words; i++) {
    const sentence = sentences[i % sentences.length]!
    chosen.push(sentence)
    count += sentence.split(' ').length
  }
  return chosen.join(' ')
}

const all = compileRules(builtInRules).ruleset
const quarter = compileRules(builtInRules.filter((_, i) => i % 4 === 0)).ruleset
/** The automaton builds its states as texts reach them; a page that is written on has done so. */
const warm = (draft: string, ruleset: Ruleset) => (check(draft, ruleset), () => void check(draft, ruleset))

describe('a draft of 200 words', () => {
  const draft = draftOf(200)
  bench(`by all ${builtInRules.length} rules`, warm(draft, all))
  bench('by a quarter of them', warm(draft, quarter))
})

describe('by all rules', () => {
  for (const words of [50, 200, 2000]) bench(`a draft of ${words} words`, warm(draftOf(words), all))
})

describe('before the first check', () => {
  // Phrases are known by their lists; with others, every phrase is new.
  const first = () => compile(builtInRules, { lists: { ...lists }, cues, scales }).ruleset
  bench('compiling all rules', () => void first())
  bench('compiling, and checking a draft of 200 words', () => void check(draftOf(200), first()))
  bench('compiling again, as when a rule is switched', () => void compileRules(builtInRules))
})
