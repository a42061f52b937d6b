// `npm test`: types, lint, format, both builds and every test, closing with one line that counts them all.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath, families, seeToBrowser } from './browser'

const run = (command: string, args: string[]) =>
  spawnSync(join('node_modules', '.bin', command), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0

// Before the tests, which run side by side and must not all install one.
chromiumPath()
if (!seeToBrowser(families.firefox, console.error))
  console.error('No Firefox found: its tests are skipped. Install Firefox to run them.')

const report = join(mkdtempSync(join(tmpdir(), 'second-read-')), 'tests.json')

const steps = [
  ['tsc', '--noEmit'],
  ['tsc', '-p', 'lib/engine'],
  ['eslint', '--config', '.ci/eslint.config.mjs', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  // The browser tests load what users get.
  ['wxt', 'build'],
  ['wxt', 'build', '-b', 'firefox'],
].map(([command, ...args]) => run(command!, args))
run('vitest', [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
])

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
