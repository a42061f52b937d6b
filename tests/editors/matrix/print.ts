// `npm run editors`: measures the editors and prints the README's table, and the line below it where a Firefox is found; after
// `--`, names of files in `vendors` choose some.
import { families, findBrowser } from '../../../lib/cli/browser'
import { chromiumTabs } from './chromium-tabs'
import { firefoxTabs } from './firefox-tabs'
import { measure } from './measure'
import { failuresOf, firefoxLineOf, knownInChromium, knownInFirefox, tableOf } from './table'
import type { Tabs } from './tab'

async function measureIn(tabs: Tabs) {
  const trials = await measure(tabs, process.argv.slice(2))
  await tabs.close()
  return trials
}

const inChromium = await measureIn(await chromiumTabs())
console.log(tableOf(inChromium))
const firefox = findBrowser(families.firefox)
const inFirefox = firefox === null ? [] : await measureIn(await firefoxTabs(firefox))
console.log(firefox === null ? 'No Firefox found.' : firefoxLineOf(inFirefox))
const failures = [...failuresOf(inChromium, knownInChromium), ...failuresOf(inFirefox, knownInFirefox)]
for (const failure of failures) console.error(failure)
if (failures.length > 0) process.exit(1)
