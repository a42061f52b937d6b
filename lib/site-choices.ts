// Every site with its switch: those watched from the start, those on offer, and those that the person has added.
import { covers, isAsked, isWatched, offeredSites, type Site, siteFor, watchedSites } from './editors/sites'
import { askFor, giveUp } from './site-access'
import type { SettingsEdits } from './store/edits'
import type { Settings } from './store/settings'

export interface SiteChoice {
  readonly name: string
  readonly on: boolean
  /** Ends once it is stored, or the person has answered the browser; to be called in a click's own turn. */
  readonly onSwitch: (on: boolean) => Promise<unknown>
}

type SwitchSite = Pick<SettingsEdits, 'switchSite'>

/** All sites, as the settings have them now. */
export const siteChoices = (settings: Settings, edits: SwitchSite): SiteChoice[] =>
  knownSites(settings).map((site) => choiceOf(site, addressOf(site), settings, edits))

/** One site, as the settings have it now; `url` is an address of it. */
export const choiceOf = (site: Site, url: string, settings: Settings, edits: SwitchSite): SiteChoice => ({
  name: site.name,
  on: isWatched(site, url, settings),
  onSwitch: (on) => {
    if (isAsked(site)) return on ? askFor(site.hosts) : giveUp(site.hosts)
    return edits.switchSite(site.id, on)
  },
})

function knownSites({ sitesOn }: Settings): Site[] {
  const tables = [...watchedSites, ...offeredSites]
  const inTables = (pattern: string) =>
    tables.some(({ hosts }) => hosts.some((host) => host === pattern || covers(host, originOf(pattern))))
  const added = sitesOn.filter((pattern) => !inTables(pattern)).map((pattern) => siteFor(originOf(pattern)))
  return [...tables, ...added.filter((site) => site !== null)]
}

/** An address of the site. */
export const addressOf = ({ hosts }: Site): string => originOf(hosts[0]!)
/** An address that a match pattern covers. */
const originOf = (pattern: string) => pattern.replace('*.', '').replace(/\*$/, '')
