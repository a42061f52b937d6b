// Finds a browser on this machine, and sees to one where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Family {
  /** What its members are called. */
  readonly name: string
  /** Environment variable that names a browser to use before any other. */
  readonly variable: string
  /** Looked for on the path, best first. */
  readonly commands: readonly string[]
  readonly places: readonly string[]
  /** The package of Debian. */
  readonly debianPackage: string
}

export const families = {
  chromium: {
    name: 'Chromium, Chrome or Edge',
    variable: 'SECOND_READ_BROWSER',
    // Chromium first: branded Chrome and Edge ignore the switch that loads an extension.
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'SECOND_READ_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
} as const satisfies Record<string, Family>

/** What is known of the machine; passed in so that the search can be tested. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
}
const thisMachine: Machine = { env: process.env, exists: existsSync }

/** The path of a browser, or null where none is found. Throws where the variable names one that is not there. */
export function findBrowser(
  { variable, commands, places }: Family,
  { env, exists }: Machine = thisMachine,
): string | null {
  const named = env[variable]
  if (named && !exists(named))
    throw new Error(`${variable} names "${named}", where there is no file. Correct it or unset it.`)
  const onPath = commands.flatMap((command) =>
    (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command)),
  )
  return named || ([...onPath, ...places].find(exists) ?? null)
}

/** The path of a browser, installed where none is there and this is Debian or Ubuntu with root; null where none can be had. */
export function seeToBrowser(family: Family, say: (line: string) => void): string | null {
  const found = findBrowser(family)
  if (found) return found
  const debian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  if (!debian || process.getuid?.() !== 0) return null
  say(`No ${family.name} found: installing the package "${family.debianPackage}" of this Linux distribution.`)
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] })
  apt('update')
  apt('install', '-y', '--no-install-recommends', family.debianPackage)
  return findBrowser(family)
}

/** The path of a Chromium; one is installed where that is possible, else the error says how to get one. */
export function chromiumPath(say: (line: string) => void = console.error): string {
  const { name, variable } = families.chromium
  const path = seeToBrowser(families.chromium, say)
  if (path) return path
  throw new Error(
    `No ${name} found. Install Chromium (Debian and Ubuntu: "sudo apt install chromium", ` +
      `macOS: "brew install --cask chromium"), or name a browser in ${variable}.`,
  )
}
