// `npm test`: types, lint, format, both builds and every test, closing with one line that counts them all.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { constants, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath, families, seeToBrowser } from './browser'

interface Step {
  readonly ok: boolean
  readonly output: string
}

/** Runs a command of the project's own; `shown` as it goes, or else its output is kept. */
function run([command, ...args]: readonly string[], shown = false): Promise<Step> {
  const child = spawn(join('node_modules', '.bin', command!), args, {
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
  })
  // The tests wait for browsers most of the time, and a browser must not wait for the linter.
  if (!shown && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += String(part)))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: String(error) }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

async function inTurn(commands: readonly (readonly string[])[]): Promise<Step[]> {
  const steps: Step[] = []
  for (const command of commands) steps.push(await run(command))
  return steps
}

// Before the tests, which run side by side and must not all install one.
chromiumPath()
if (!seeToBrowser(families.firefox, console.error))
  console.error('No Firefox found: its tests are skipped. Install Firefox to run them.')

const report = join(mkdtempSync(join(tmpdir(), 'second-read-')), 'tests.json')

// The browser tests load what users get.
const builds = await Promise.all([run(['wxt', 'build'], true), run(['wxt', 'build', '-b', 'firefox'], true)])
const [checks] = await Promise.all([
  inTurn([
    ['tsc', '--noEmit'],
    ['tsc', '-p', 'lib/engine'],
    ['eslint', '--config', '.ci/eslint.config.mjs', '.'],
    ['prettier', '--check', '--log-level', 'warn', '.'],
  ]),
  run(
    [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    true,
  ),
])
for (const { output } of checks) if (output.trim()) console.log(output.trim())
const steps = [...builds, ...checks].map(({ ok }) => ok)

const tests = JSON.parse(readFileSync(report, 'utf8')) as {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
}
const passed = steps.filter(Boolean).length + tests.numPassedTests
const failed = steps.filter((ok) => !ok).length + tests.numFailedTests
console.log(`${passed} passed, ${failed} failed, ${tests.numPendingTests} skipped`)
if (failed > 0 || !tests.success) process.exit(1)
