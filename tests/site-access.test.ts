// Asking for sites one by one, and keeping the watcher on exactly what is granted.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { hostPatterns } from '../lib/editors/sites'

/** The browser's part: what is granted, what is registered, which tabs are open. */
const fake = vi.hoisted(() => {
  const added = new Set<(granted: { origins: string[] }) => void>()
  const removed = new Set<(granted: { origins: string[] }) => void>()
  const installed = new Set<() => void>()
  const state = {
    granted: [] as string[],
    registered: [] as { id: string; matches: string[] }[],
    injected: [] as number[],
    sitesOn: [] as string[],
  }
  const tabs: Record<string, number> = { 'https://mail.proton.me/*': 7, 'https://mail.google.com/*': 8 }
  const event = <T>(listeners: Set<T>) => ({ addListener: (listener: T) => listeners.add(listener) })
  return {
    state,
    install: () => installed.forEach((listener) => listener()),
    browser: {
      permissions: {
        request: vi.fn(({ origins }: { origins: string[] }) => {
          state.granted.push(...origins)
          added.forEach((listener) => listener({ origins }))
          return Promise.resolve(true)
        }),
        remove: vi.fn(({ origins }: { origins: string[] }) => {
          state.granted = state.granted.filter((origin) => !origins.includes(origin))
          removed.forEach((listener) => listener({ origins }))
          return Promise.resolve(true)
        }),
        getAll: () => Promise.resolve({ origins: [...state.granted] }),
        onAdded: event(added),
        onRemoved: event(removed),
      },
      runtime: { onInstalled: event(installed) },
      scripting: {
        getRegisteredContentScripts: () => Promise.resolve([...state.registered]),
        registerContentScripts(scripts: { id: string; matches: string[] }[]) {
          if (scripts.some(({ id }) => state.registered.some((known) => known.id === id)))
            return Promise.reject(new Error('Duplicate script ID'))
          state.registered.push(...scripts)
          return Promise.resolve()
        },
        unregisterContentScripts({ ids }: { ids: string[] }) {
          state.registered = state.registered.filter(({ id }) => !ids.includes(id))
          return Promise.resolve()
        },
        executeScript({ target }: { target: { tabId: number } }) {
          state.injected.push(target.tabId)
          return Promise.resolve([])
        },
      },
      tabs: {
        query: ({ url }: { url: string[] }) =>
          Promise.resolve(url.flatMap((pattern) => (pattern in tabs ? [{ id: tabs[pattern] }] : []))),
      },
    },
  }
})
vi.mock('wxt/browser', () => ({ browser: fake.browser }))
vi.mock('../lib/store/items', () => ({
  sitesOnItem: {
    setValue(value: string[]) {
      fake.state.sitesOn = value
      return Promise.resolve()
    },
  },
}))
// Node has no Web Locks; a chain of promises is one.
let chain: Promise<unknown> = Promise.resolve()
vi.stubGlobal('navigator', {
  locks: { request: (_: string, run: () => Promise<unknown>) => (chain = chain.then(run)) },
})

const { askFor, followGrants, giveUp, hostsOf } = await import('../lib/site-access')
followGrants()

beforeEach(() => {
  Object.assign(fake.state, { granted: [...hostPatterns], registered: [], injected: [], sitesOn: [] })
})

describe('a typed address', () => {
  test.each([
    ['mail.example.com', ['https://mail.example.com/*']],
    [' https://mail.example.com/inbox?x#y ', ['https://mail.example.com/*']],
    ['HTTP://Intranet.Example.com:8080', ['http://intranet.example.com/*']],
    ['localhost:3000', ['https://localhost/*']],
    ['mail.proton.me', ['https://mail.proton.me/*']],
    ['www.icloud.com/mail', ['https://www.icloud.com/*', 'https://www-mail.icloud-sandbox.com/*']],
  ])('%j is asked for as %j', (typed, hosts) => {
    expect(hostsOf(typed)).toEqual(hosts)
  })

  test.each([
    '',
    'nonsense',
    'two words',
    'ftp://example.com',
    'javascript:alert(1)',
    '*.com',
    'mail.google.com',
  ])('%j is not asked for', (typed) => {
    expect(hostsOf(typed)).toBeNull()
  })
})

test('a site is asked for alone', async () => {
  await askFor(['https://mail.proton.me/*'])
  expect(fake.browser.permissions.request).toHaveBeenLastCalledWith({ origins: ['https://mail.proton.me/*'] })
})

test('what is granted is watched, in open pages too, and no longer once it is given up', async () => {
  await askFor(['https://mail.proton.me/*'])
  await expect.poll(() => fake.state.injected).toEqual([7])
  expect(fake.state.registered).toMatchObject([
    {
      id: 'https://mail.proton.me/*',
      matches: ['https://mail.proton.me/*'],
      js: ['/content-scripts/watch.js'],
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ])
  expect(fake.state.sitesOn).toEqual(['https://mail.proton.me/*'])
  await giveUp(['https://mail.proton.me/*'])
  await expect.poll(() => fake.state.sitesOn).toEqual([])
  expect(fake.state.registered).toEqual([])
})

test('grants in quick succession are registered once each', async () => {
  await Promise.all([askFor(['https://a.example/*']), askFor(['https://b.example/*'])])
  await expect.poll(() => fake.state.sitesOn).toEqual(['https://a.example/*', 'https://b.example/*'])
  expect(fake.state.registered.map(({ id }) => id)).toEqual(['https://a.example/*', 'https://b.example/*'])
})

test('an update registers again what it dropped and reaches the pages that are open', async () => {
  fake.state.granted.push('https://mail.proton.me/*')
  fake.install()
  await expect.poll(() => fake.state.injected).toEqual([8, 7])
  expect(fake.state.registered.map(({ id }) => id)).toEqual(['https://mail.proton.me/*'])
})
