// `npm run editors`: measures the editors and prints the README's table; after `--`, names of files in `vendors` choose some.
import { launchBrowser } from '../browser'
import { measure } from './measure'
import { failuresOf, tableOf } from './table'

const browser = await launchBrowser()
const trials = await measure(browser, process.argv.slice(2))
await browser.close()
console.log(tableOf(trials))
const failures = failuresOf(trials)
for (const failure of failures) console.error(failure)
if (failures.length > 0) process.exit(1)
