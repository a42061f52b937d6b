// Which sites are watched beyond the named ones: asked for one by one, and given up again. The browser keeps the grants.
import { browser } from 'wxt/browser'
import { covers, hostPatterns, offeredSites, patternOf } from './editors/sites'
import { sitesOnItem } from './store/items'

/** Asks the person, by the browser's own question, to let the extension see these sites. Works only in a click's own turn. */
export const askFor = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...hosts] })

/** Gives the sites up. Pages of them that are open stop checking at once. */
export const giveUp = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...hosts] })

/** The match patterns to ask for where a person types a site's address, or null where it is none. */
export function hostsOf(typed: string): readonly string[] | null {
  const address = typed.trim()
  const url = /^https?:\/\//i.test(address) ? address : `https://${address}`
  const pattern = patternOf(url)
  // A name without a dot is a word and no address, but for the machine itself.
  if (!pattern || !/^https?:\/\/(?:(?:[\w-]+\.)+[\w-]+|localhost)\/\*$/.test(pattern)) return null
  if (hostPatterns.some((host) => covers(host, url))) return null
  const offered = offeredSites.find(({ hosts }) => hosts.some((host) => covers(host, url)))
  return offered?.hosts ?? [pattern]
}

/** The background's part: the watcher runs on exactly what is granted, in open pages too, and every context knows. */
export function followGrants() {
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void register().then(() => watchTabs(origins)),
  )
  browser.permissions.onRemoved.addListener(() => void register())
  // An update drops what was registered, and open pages have the watcher of the version before.
  browser.runtime.onInstalled.addListener(() => void register().then(watchTabs))
}

/** Registers the watcher for what is granted beyond the named sites; answers with all that is granted. One at a time, as each reads what the one before wrote. */
const register = () =>
  navigator.locks.request('grants', async () => {
    const { origins = [] } = await browser.permissions.getAll()
    const added = origins.filter((origin) => !hostPatterns.includes(origin))
    const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
    const gone = registered.filter((id) => !added.includes(id))
    const missing = added.filter((origin) => !registered.includes(origin))
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
    if (missing.length > 0)
      await browser.scripting.registerContentScripts(
        missing.map((origin) => ({
          id: origin,
          matches: [origin],
          js: [watcher],
          allFrames: true,
          matchOriginAsFallback: true,
          runAt: 'document_idle',
        })),
      )
    await sitesOnItem.setValue(added)
    return origins
  })

async function watchTabs(patterns: readonly string[]) {
  if (patterns.length === 0) return
  for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
    if (id === undefined) continue
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [watcher] })
      // A tab that is discarded, or shows an error page, has nothing to watch.
      .catch(() => {})
  }
}

const watcher = '/content-scripts/watch.js'
