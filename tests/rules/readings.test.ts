// The rules against our own messages that no rule was written on: what two readers marked, and what is found.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Judged, tally } from '../../lib/cli/score'
import { check } from '../../lib/engine/check'
import { builtIn } from '../../lib/rules/compile'

const { ruleset } = builtIn()
const unmarked = { categories: [] as const }
const keptAside = readFileSync(new URL('../readings/kept-aside.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pick<Judged, 'id' | 'pool' | 'text' | 'both' | 'one'>)
  .map((message): Judged => ({
    ...message,
    both: message.both.map((span) => ({ ...span, ...unmarked })),
    one: message.one.map((span) => ({ ...span, ...unmarked })),
    findings: check(message.text, ruleset),
  }))
const { alarms, right, marked, found } = tally(keptAside)

// Floors a little under what was measured, so that a change which makes the rules worse is seen.
test('four of five findings touch words that a reader marked', () => {
  expect(right / alarms).toBeGreaterThan(0.8)
})

test('a third of what both readers marked is found', () => {
  expect(found / marked).toBeGreaterThan(1 / 3)
})
