// `npm run fuzz`: 10,000 random changes in every editor. After `--`, another number, and names of files in `vendors` choose some,
// in this order; with `firefox` before all that, in Firefox.
import { families, findBrowser } from '../../../lib/cli/browser'
import { chromiumTabs } from './chromium-tabs'
import { firefoxTabs } from './firefox-tabs'
import { fuzz, type Outcome } from './fuzz'
import { eachOf } from './measure'
import { vendors } from './vendors'

/** An editor that must be waited for costs nothing meanwhile. */
const pagesAtOnce = 12
const turnsAPage = 250

const inFirefox = process.argv[2] === 'firefox'
const [turns = '10000', ...files] = process.argv.slice(inFirefox ? 3 : 2)
const seed = Date.now() % 2 ** 31
const chosen = files.length === 0 ? vendors : files.map((name) => vendors.find(({ file }) => file === name)!)
const outcomes = new Map(chosen.map((vendor) => [vendor, [] as Outcome[]]))
const parts = Array.from({ length: Math.ceil(Number(turns) / turnsAPage) }, (_, part) => part)
const tabs = await (inFirefox ? firefoxTabs(findBrowser(families.firefox)!) : chromiumTabs())
await eachOf(
  chosen.flatMap((vendor) => parts.map((part) => ({ vendor, part }))),
  async ({ vendor, part }) => {
    const its = outcomes.get(vendor)!
    const turnsHere = Math.min(turnsAPage, Number(turns) - part * turnsAPage)
    const outcome = await fuzz(tabs, vendor, turnsHere, seed + part)
    its.push(outcome)
    console.error(`${vendor.name}: ${its.length} of ${parts.length} parts`)
    for (const each of outcome.differences) console.error(`  ${each}`)
    if (its.length < parts.length) return
    const differences = its.flatMap((outcome) => outcome.differences)
    const sum = (count: 'done' | 'refused') => its.reduce((total, outcome) => total + outcome[count], 0)
    console.log(
      `${vendor.name}: ${sum('done')} done, ${sum('refused')} refused, ${differences.length} differences`,
    )
    if (differences.length > 0) process.exitCode = 1
  },
  inFirefox ? tabs.atOnce : pagesAtOnce,
)
await tabs.close()
