// Which site an address belongs to.
import { expect, test } from 'vitest'
import { hostPatterns, siteFor } from '../../lib/editors/sites'

test.each([
  ['https://mail.google.com/mail/u/0/#inbox?compose=new', 'gmail'],
  ['https://outlook.live.com/mail/0/', 'outlook'],
  ['https://outlook.office.com/mail/', 'outlook'],
  ['https://outlook.office365.com/owa/', 'outlook'],
  ['https://outlook.cloud.microsoft/mail/', 'outlook'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://www.linkedin.com', 'linkedin'],
  ['chrome-extension://abcdef/welcome.html', 'playground'],
  ['moz-extension://1234-abcd/welcome.html', 'playground'],
])('%s is %s', (url, id) => {
  expect(siteFor(url)?.id).toBe(id)
})

test.each([
  'https://example.com/',
  'https://mail.google.com.example.com/',
  'https://example.com/https://mail.google.com/',
  'http://mail.google.com/',
  'https://www.google.com/',
  'about:blank',
  'null',
])('%s is no site', (url) => {
  expect(siteFor(url)).toBeNull()
})

test('the manifest asks for the watched hosts only', () => {
  expect(hostPatterns).toHaveLength(6)
  expect(hostPatterns.every((pattern) => /^https:\/\/[a-z0-9.]+\/\*$/.test(pattern))).toBe(true)
})
