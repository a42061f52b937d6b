// Every editor that people write messages in, the real one from npm, is held to the facts of the README's table.
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser'
import { measure, type Trial } from './measure'
import { failuresOf, tableOf } from './table'
import { vendors } from './vendors'

const maxMs = 240_000
let trials: readonly Trial[] = []

beforeAll(async () => {
  const browser = await launchBrowser()
  trials = await measure(browser)
  await browser.close()
  console.log(`\n${tableOf(trials)}\n`)
}, maxMs)

test.each(vendors)('$name: read, found, changed, taken back, made again, sent and typed on in', (vendor) => {
  const its = trials.filter((trial) => trial.vendor === vendor)
  expect(its.length).toBeGreaterThan(15)
  expect(failuresOf(its)).toEqual([])
})

test('the README shows what was measured', () => {
  // The formatter pads the columns.
  const unpadded = (markdown: string) => markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')
  expect(unpadded(readFileSync('README.md', 'utf8'))).toContain(unpadded(tableOf(trials)))
})
