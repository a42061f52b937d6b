// The popup's view of where drafts are watched: looks the page beneath over, and asks the browser for sites and gives them up.
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { type SiteChoice, SitePanel } from '../../components/site-panel'
import { type FrameHealth, reportOf, verdictOf } from '../../lib/editors/health'
import {
  covers,
  isAsked,
  isWatched,
  offeredSites,
  type Site,
  siteFor,
  watchedSites,
} from '../../lib/editors/sites'
import { askFor, giveUp, hostsOf } from '../../lib/site-access'
import { sitesOffItem } from '../../lib/store/items'
import type { Settings } from '../../lib/store/settings'

/** A site with its switch, as the settings have it now; `url` is an address of it. */
export function choiceOf(site: Site, url: string, settings: Settings): SiteChoice {
  const { sitesOff } = settings
  const switchAsked = (on: boolean) => (on ? askFor(site.hosts) : giveUp(site.hosts))
  const switchWatched = (on: boolean) =>
    sitesOffItem.setValue(on ? sitesOff.filter((id) => id !== site.id) : [...sitesOff, site.id])
  return {
    name: site.name,
    on: isWatched(site, url, settings),
    onSwitch: (on) => void (isAsked(site) ? switchAsked(on) : switchWatched(on)),
  }
}

export function SitesOver(props: {
  /** The tab beneath; null where the extension may not look at it. */
  readonly tabId: number | null
  readonly settings: StoreApi<Settings>
  readonly onCopy: (text: string) => void
}) {
  const settings = useStore(props.settings)
  const frames = useFrames(props.tabId)
  const page = frames && { verdict: verdictOf(frames), report: reportOf(frames, versions()) }
  return (
    <SitePanel
      page={page}
      onCopyReport={() => page && props.onCopy(page.report)}
      sites={knownSites(settings).map((site) => choiceOf(site, addressOf(site), settings))}
      onAdd={(address) => {
        const hosts = hostsOf(address)
        if (hosts) void askFor(hosts)
        return hosts !== null
      }}
    />
  )
}

/** All sites of the tables, and those that the person has added. */
function knownSites({ sitesOn }: Settings): Site[] {
  const tables = [...watchedSites, ...offeredSites]
  const inTables = (pattern: string) =>
    tables.some(({ hosts }) => hosts.some((host) => host === pattern || covers(host, originOf(pattern))))
  const added = sitesOn.filter((pattern) => !inTables(pattern)).map((pattern) => siteFor(originOf(pattern)))
  return [...tables, ...added.filter((site) => site !== null)]
}

const addressOf = ({ hosts }: Site) => originOf(hosts[0]!)
/** An address that a match pattern covers. */
const originOf = (pattern: string) => pattern.replace('*.', '').replace(/\*$/, '')

/** What the frames of a tab hold, looked at once; null until then and where nobody may look. */
function useFrames(tabId: number | null): readonly FrameHealth[] | null {
  const [frames, setFrames] = useState<readonly FrameHealth[] | null>(null)
  useEffect(() => {
    if (tabId === null) return
    browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: ['/health.js'] })
      .then((results) =>
        setFrames(results.flatMap(({ result }) => (result ? [result as unknown as FrameHealth] : []))),
      )
      // The page has gone, or is one that the browser keeps for itself.
      .catch(() => setFrames(null))
  }, [tabId])
  return frames
}

const versions = () =>
  `Second Read ${browser.runtime.getManifest().version}, ${/(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'another browser'}`
