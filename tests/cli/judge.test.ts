// The judge as a person runs it: what it prints for each kind of file, and what it says where a file is wrong.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apologyElements } from '../../lib/engine/apology'

const folder = mkdtempSync(join(tmpdir(), 'second-read-judge-'))
const run = (...args: string[]) =>
  spawnSync('node_modules/.bin/tsx', ['lib/cli/judge.ts', ...args], { encoding: 'utf8' })
function file(name: string, lines: readonly (object | string)[]): string {
  const path = join(folder, name)
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(path, written.join('\n'))
  return path
}

const flagged = 'I typically know the people I meet with.'
const gold = file('gold.jsonl', [
  {
    id: 'a',
    pool: 'net',
    text: flagged,
    both: [{ start: 0, end: flagged.length, labels: ['SUS'] }],
    one: [],
  },
  { id: 'b', pool: 'elicited', text: `Hello. ${flagged}`, both: [], one: [] },
  {
    id: 'c',
    pool: 'elicited',
    text: 'The tea is cold.',
    both: [{ start: 4, end: 7, labels: ['PAG'] }],
    one: [],
  },
])

test('marked messages: natural and elicited text are measured apart, and each rule is counted', () => {
  const { stdout, status } = run(gold)
  expect(status).toBe(0)
  expect(stdout).toMatch(/natural messages \| 1 \| 8 \| 1 \| 100\.0 % .*\| 1\/1 = 100\.0 %/)
  expect(stdout).toMatch(/elicited messages \| 2 \| 13 \| 1 \| 0\.0 % .*\| 0\/1 = 0\.0 %/)
  expect(stdout).toMatch(/suspicion-usually-know-whom-i-meet \| 2 \| 1 \| 1 \|/)
  expect(stdout).not.toContain('The [[tea]]')
})

test('--examples shows wrong alarms and missed spans in their context', () => {
  const { stdout } = run('--examples', gold)
  expect(stdout).toMatch(/Wrong alarms\nb {2}suspicion-.*\n {2}Hello\. \[\[I typically/)
  expect(stdout).toMatch(/Missed spans\nc {2}passive-aggression\n {2}The \[\[tea\]\] is cold\./)
})

test('neutral mail: alarms by words and by mails; requests: the share flagged by quartile', () => {
  const neutral = file('neutral.jsonl', [
    { id: 1, domain: 'office', text: flagged },
    { id: 2, domain: 'office', text: 'See you at noon.' },
  ])
  const requests = file('requests.jsonl', [
    { id: 1, quartile: 'bottom', text: flagged },
    { id: 2, quartile: 'top', text: 'Thank you.' },
    { id: 3, quartile: 'top', text: flagged },
  ])
  const { stdout } = run(neutral, requests)
  expect(stdout).toContain('| office | 2 | 12 | 1 | 83.33 | 50.0 % |')
  expect(stdout).toContain('bottom : top = 2.0 : 1')
})

test('without a file, the project’s own labelled apologies are measured, element by element', () => {
  const { stdout, status } = run()
  expect(status).toBe(0)
  expect(stdout).toMatch(/^## apologies\.jsonl: \d+ apologies/m)
  const rows = stdout.matchAll(/^\| (\w+) \| \d+ \| \d+ \| \d+ \| \d+\.\d % \|$/gm)
  expect([...rows].map(([, element]) => element)).toEqual([...apologyElements])
})

test.each([
  ['no-such.jsonl', /no-such\.jsonl/],
  [file('bad.jsonl', [{ id: 1, pool: 'net', text: 'Hi', both: [], one: [] }, '{"id"']), /line 2 is not JSON/],
  [
    file('part.jsonl', [
      { id: 1, domain: 'a', text: 'Hi' },
      { id: 2, domain: 'a' },
    ]),
    /line 2: "text"/,
  ],
  [file('other.jsonl', [{ id: 1 }]), /none of "both", "quartile", "domain" and "elements"/],
])('%s is refused with its reason', (path, reason) => {
  const { stderr, status } = run(path)
  expect(stderr).toMatch(reason)
  expect(status).toBe(2)
})
