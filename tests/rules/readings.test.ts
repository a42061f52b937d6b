// The rules against our own messages that no rule was written on: what two readers marked, and what is found.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Judged, tally } from '../../lib/cli/score'
import { check } from '../../lib/engine/check'
import { builtIn } from '../../lib/rules/compile'

const { ruleset } = builtIn()
const unmarked = { categories: [] as const }

function read(file: string) {
  const lines = readFileSync(new URL(`../readings/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const messages = lines
    .map((line) => JSON.parse(line) as Pick<Judged, 'id' | 'pool' | 'text' | 'both' | 'one'>)
    .map((message): Judged => ({
      ...message,
      both: message.both.map((span) => ({ ...span, ...unmarked })),
      one: message.one.map((span) => ({ ...span, ...unmarked })),
      findings: check(message.text, ruleset),
    }))
  return tally(messages)
}

// Floors a little under what was measured, so that a change which makes the rules worse is seen.
describe.each([
  ['kept-aside.jsonl', { precision: 0.8, recall: 0.5 }],
  ['kept-aside-later.jsonl', { precision: 0.78, recall: 0.21 }],
])('%s', (file, floor) => {
  const { alarms, right, marked, found } = read(file)

  test('of the findings enough touch words that a reader marked', () => {
    expect(right / alarms).toBeGreaterThan(floor.precision)
  })

  test('of what both readers marked enough is found', () => {
    expect(found / marked).toBeGreaterThan(floor.recall)
  })
})
