// The built extension asks for no more than it promises.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtInRules } from '../lib/rules/compile'

const read = (path: string) => readFileSync(`.output/${path}`)
const manifest = JSON.parse(read('chrome-mv3/manifest.json').toString())

test('the permissions are storage, scripting and the named hosts, and nothing else', () => {
  const hosts = [
    'https://mail.google.com/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://www.linkedin.com/*',
  ]
  expect(manifest.permissions).toEqual(['storage', 'scripting'])
  expect(manifest.host_permissions).toEqual(hosts)
  expect(manifest.content_scripts).toHaveLength(1)
  expect(manifest.content_scripts[0].matches.toSorted()).toEqual(hosts.toSorted())
  expect(manifest).not.toHaveProperty('optional_permissions')
  // What a person may add, one site at a time.
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
})

test('no page can reach or find the extension, and its own pages can reach nothing', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('externally_connectable')
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
})

test('the watcher is in every frame and at most 6 kB gzipped', () => {
  expect(manifest.content_scripts[0]).toMatchObject({
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
    js: ['content-scripts/watch.js'],
  })
  expect(gzipSync(read('chrome-mv3/content-scripts/watch.js')).length).toBeLessThanOrEqual(6 * 1024)
})

test('React comes with the card and not before', () => {
  const holdsReact = (path: string) => read(path).includes('react.transitional.element')
  expect(
    ['content-scripts/watch', 'compose', 'card'].filter((name) => holdsReact(`chrome-mv3/${name}.js`)),
  ).toEqual(['card'])
})

test('the script that checks drafts in a page holds no rule’s examples, which the options page shows', () => {
  const [example] = builtInRules[0]!.allows
  const holdsIt = (path: string) => read(`chrome-mv3/${path}`).includes(JSON.stringify(example).slice(1, -1))
  expect(holdsIt('compose.js')).toBe(false)
  expect(readdirSync('.output/chrome-mv3/chunks').some((name) => holdsIt(`chunks/${name}`))).toBe(true)
})

test('Firefox is told that nothing is collected', () => {
  const { gecko } = JSON.parse(read('firefox-mv3/manifest.json').toString()).browser_specific_settings
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
})
