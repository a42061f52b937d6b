// Every editor that people write messages in, the real one from npm, is held to the facts of the README's table and to random changes.
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { chromiumTabs } from './chromium-tabs'
import { fuzz, type Outcome } from './fuzz'
import { eachOf, measure, type Trial } from './measure'
import { failuresOf, knownInChromium, tableOf } from './table'
import { type Vendor, vendors } from './vendors'

/** Some four minutes on two cores that do nothing else; many times that where the machine is slow. */
const maxMs = 1_800_000
let trials: readonly Trial[] = []
/** A little of `npm run fuzz`, the same each time. */
const turns = 12
const outcomes = new Map<Vendor, Outcome>()

beforeAll(async () => {
  const tabs = await chromiumTabs()
  trials = await measure(tabs)
  await eachOf(vendors, async (vendor) => outcomes.set(vendor, await fuzz(tabs, vendor, turns, 1)), 6)
  await tabs.close()
  console.log(`\n${tableOf(trials)}\n`)
}, maxMs)

test.each(vendors)('$name: read, found, changed, taken back, made again, sent and typed on in', (vendor) => {
  const its = trials.filter((trial) => trial.vendor === vendor)
  expect(its.length).toBeGreaterThan(15)
  expect(failuresOf(its, knownInChromium)).toEqual([])
})

test.each(vendors)('$name: holds what random changes were to make of it', (vendor) => {
  const { done, differences } = outcomes.get(vendor)!
  expect(differences).toEqual([])
  expect(done).toBeGreaterThan(turns / 2)
})

test('the README shows what was measured', () => {
  // The formatter pads the columns.
  const unpadded = (markdown: string) => markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')
  expect(unpadded(readFileSync('README.md', 'utf8'))).toContain(unpadded(tableOf(trials)))
})
