import { expect, test } from 'vitest'
import { families, findBrowser } from '../../lib/cli/browser'

const machine = (files: string[], env: Record<string, string> = {}) => ({
  env: { PATH: '/bin', ...env },
  exists: (path: string) => files.includes(path),
})

const { chromium, firefox } = families

test('the browser that the variable names comes first', () => {
  const named = { SECOND_READ_BROWSER: '/my/browser' }
  expect(findBrowser(chromium, machine(['/bin/chromium', '/my/browser'], named))).toBe('/my/browser')
})

test('a variable that points nowhere is an error that names it', () => {
  expect(() => findBrowser(chromium, machine([], { SECOND_READ_BROWSER: '/gone' }))).toThrow(
    /SECOND_READ_BROWSER.*\/gone/,
  )
})

test('Chromium comes before branded browsers, and none is null', () => {
  expect(findBrowser(chromium, machine(['/bin/google-chrome', '/bin/chromium']))).toBe('/bin/chromium')
  expect(findBrowser(chromium, machine([]))).toBeNull()
})

test('each family is looked for by its own names', () => {
  expect(findBrowser(firefox, machine(['/bin/chromium', '/bin/firefox-esr']))).toBe('/bin/firefox-esr')
})
