// Learning: signs that readers' marks speak for weigh more, whatever the order of the rows.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { fit, type Row } from '../../lib/cli/logistic'

const row = (features: number[], yes: boolean, weight = 1): Row => ({
  features: Int32Array.from(features),
  values: Float64Array.from(features, () => 1),
  yes,
  weight,
})

describe('a logistic regression', () => {
  const rows = [
    ...Array.from({ length: 30 }, () => row([0, 2], true)),
    ...Array.from({ length: 10 }, () => row([0, 2], false)),
    ...Array.from({ length: 10 }, () => row([1, 2], true)),
    ...Array.from({ length: 30 }, () => row([1, 2], false)),
  ]

  test('finds the odds that the rows show, where hardly anything holds it back', () => {
    const { offset, weights } = fit(rows, 3, 1e-6)
    const odds = (feature: number) => offset + weights[feature]! + weights[2]!
    expect(odds(0)).toBeCloseTo(Math.log(3), 2)
    expect(odds(1)).toBeCloseTo(-Math.log(3), 2)
  })

  test('says less about a feature the more it is held back', () => {
    const strict = fit(rows, 3, 100).weights[0]!
    expect(strict).toBeGreaterThan(0)
    expect(strict).toBeLessThan(fit(rows, 3, 1).weights[0]!)
  })

  test('lets a row that counts twice say as much as two', () => {
    const once = fit([row([0], true), row([0], true), row([0], false), row([], false)], 1, 1)
    const twice = fit([row([0], true, 2), row([0], false), row([], false)], 1, 1)
    expect(twice.weights[0]).toBeCloseTo(once.weights[0]!, 6)
  })
})

test('without a file, and with one it cannot read, it says what it needs and writes nothing', () => {
  const run = (...args: string[]) =>
    spawnSync('node_modules/.bin/tsx', ['lib/cli/weigh.ts', ...args], { encoding: 'utf8' })
  const without = run()
  expect(without.status).toBe(2)
  expect(without.stderr).toContain('Usage: npm run -s weigh -- FILE…')
  const apologies = run('tests/engine/apologies.jsonl')
  expect(apologies.status).toBe(2)
  expect(apologies.stderr).toContain('the first line has none of "both", "domain" and "quartile"')
})
