import { expect, test } from 'vitest'
import { browserVariable, findBrowser } from '../../lib/cli/browser'

const machine = (files: string[], env: Record<string, string> = {}) => ({
  env: { PATH: '/bin', ...env },
  exists: (path: string) => files.includes(path),
})

test('the browser that the variable names comes first', () => {
  expect(findBrowser(machine(['/bin/chromium', '/my/browser'], { [browserVariable]: '/my/browser' }))).toBe(
    '/my/browser',
  )
})

test('a variable that points nowhere is an error that names it', () => {
  expect(() => findBrowser(machine([], { [browserVariable]: '/gone' }))).toThrow(
    /SECOND_READ_BROWSER.*\/gone/,
  )
})

test('Chromium comes before branded browsers, and none is null', () => {
  expect(findBrowser(machine(['/bin/google-chrome', '/bin/chromium']))).toBe('/bin/chromium')
  expect(findBrowser(machine([]))).toBeNull()
})
