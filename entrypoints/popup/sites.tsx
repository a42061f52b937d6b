// The popup's view of where drafts are watched: looks the page beneath over, and asks the browser for sites and gives them up.
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { SitePanel } from '../../components/site-panel'
import { type FrameHealth, reportOf, verdictOf } from '../../lib/editors/health'
import { askFor, hostsOf } from '../../lib/site-access'
import { siteChoices } from '../../lib/site-choices'
import type { SettingsEdits } from '../../lib/store/edits'
import type { Settings } from '../../lib/store/settings'

export function SitesOver(props: {
  /** The tab beneath; null where the extension may not look at it. */
  readonly tabId: number | null
  readonly settings: StoreApi<Settings>
  readonly edits: SettingsEdits
  readonly onCopy: (text: string) => void
}) {
  const settings = useStore(props.settings)
  const frames = useFrames(props.tabId)
  const page = frames && { verdict: verdictOf(frames), report: reportOf(frames, versions()) }
  return (
    <SitePanel
      page={page}
      onCopyReport={() => page && props.onCopy(page.report)}
      sites={siteChoices(settings, props.edits)}
      onAdd={(address) => {
        const hosts = hostsOf(address)
        if (hosts) void askFor(hosts)
        return hosts !== null
      }}
    />
  )
}

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
