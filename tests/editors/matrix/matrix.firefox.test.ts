// The same editors in Firefox, with our code in a content script: some of the trials, as its tabs have to be measured in one by one.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { families, findBrowser } from '../../../lib/cli/browser'
import { firefoxTabs } from './firefox-tabs'
import { measure, type Trial } from './measure'
import { failuresOf, firefoxLineOf, knownInFirefox } from './table'
import { vendors } from './vendors'

/** A minute on two cores that do nothing else; many times that where the machine is slow. */
const maxMs = 1_800_000
const executablePath = findBrowser(families.firefox)

describe.skipIf(executablePath === null)('in Firefox', () => {
  let trials: readonly Trial[] = []

  beforeAll(async () => {
    const tabs = await firefoxTabs(executablePath!)
    trials = await measure(tabs, [], 'some')
    await tabs.close()
  }, maxMs)

  test.each(vendors)(
    '$name: read, found, changed, taken back, made again, sent and typed on in',
    (vendor) => {
      const its = trials.filter((trial) => trial.vendor === vendor)
      expect(its.length).toBeGreaterThan(8)
      expect(failuresOf(its, knownInFirefox)).toEqual([])
    },
  )

  test('the README says where it differs from Chromium', () =>
    expect(readFileSync('README.md', 'utf8')).toContain(firefoxLineOf(trials)))
})
