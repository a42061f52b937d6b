import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (input: string, ...args: string[]) =>
  spawnSync('node_modules/.bin/tsx', ['lib/cli/check.ts', ...args], { input, encoding: 'utf8' })

const text = 'Hi Ann.\nI typically know the people I meet with.'

test('a person is told the place, the words and what to write instead', () => {
  const { stdout, status } = run(text, '-')
  expect(stdout).toMatch(/^2:1 {2}suspicion {2}“I typically know the people I meet with”/)
  expect(stdout).toMatch(/→ .*\?/)
  expect(status).toBe(0)
})

test('where words can be left out, it is the words that are named, not what the next letter becomes', () => {
  const { stdout } = run('Per my last email, the report was due on Monday.', '-')
  expect(stdout).toContain('→ (leave out “Per my last email”)')
})

test('lines of JSON are answered in their order, and bad ones are named after the rest were done', () => {
  const lines = [
    JSON.stringify({ id: 1, text }),
    '{"id": 2}',
    'no json',
    JSON.stringify({ id: 'b', text: 'Hi.' }),
  ]
  const { stdout, stderr, status } = run(lines.join('\n'), '--jsonl')
  const answers = stdout
    .trim()
    .split('\n')
    .map((answer) => JSON.parse(answer))
  expect(answers.map(({ id }) => id)).toEqual([1, 'b'])
  const [finding] = answers[0].findings
  expect(text.slice(finding.start, finding.end)).toBe(finding.text)
  expect(finding).toMatchObject({ category: 'suspicion', severity: 'strong' })
  expect(finding.rewrites.length).toBeGreaterThan(1)
  expect(stderr).toMatch(/^Line 2: "text" is wrong.*\nLine 3: not JSON/)
  expect(status).toBe(2)
})

test('a file that is not there is named', () => {
  const { stderr, status } = run('', 'no-such-draft.txt')
  expect(stderr).toContain('no-such-draft.txt')
  expect(status).toBe(2)
})
