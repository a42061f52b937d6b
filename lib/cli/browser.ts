// Finds a Chromium-family browser on this machine, and sees to one where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Names a browser to use before any other. */
export const browserVariable = 'SECOND_READ_BROWSER'

/** Chromium first: branded Chrome and Edge ignore the switch that loads an extension. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** What is known of the machine; passed in so that the search can be tested. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
}
const thisMachine: Machine = { env: process.env, exists: existsSync }

/** The path of a browser, or null where none is found. Throws where the variable names one that is not there. */
export function findBrowser({ env, exists }: Machine = thisMachine): string | null {
  const named = env[browserVariable]
  if (named && !exists(named))
    throw new Error(`${browserVariable} names "${named}", where there is no file. Correct it or unset it.`)
  const onPath = commands.flatMap((command) =>
    (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command)),
  )
  return named || ([...onPath, ...places].find(exists) ?? null)
}

/** The path of a browser; one is installed where none is there and that is possible, else the error says how to get one. */
export function browserPath(say: (line: string) => void = console.error): string {
  const found = findBrowser()
  if (found) return found
  const debian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  if (debian && process.getuid?.() === 0) {
    say('No Chromium found: installing the package "chromium" of this Linux distribution.')
    const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    `No Chromium, Chrome or Edge found. Install Chromium (Debian and Ubuntu: "sudo apt install chromium", ` +
      `macOS: "brew install --cask chromium"), or name a browser in ${browserVariable}.`,
  )
}
