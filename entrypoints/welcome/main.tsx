// The first-run page: runs the very scripts that run on a mail page over two drafts of its own.
import '../../components/tokens.css'
import '../../components/page.css'
import '../../components/parts.css'
import '../../components/welcome.css'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { browser } from 'wxt/browser'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { Welcome } from '../../components/welcome'
import { WordsProvider } from '../../components/words'
import { adoptSheets } from '../../lib/editors/adopt'
import { markSheet } from '../../lib/editors/mark-style'
import { watchedSites } from '../../lib/editors/sites'
import { isCategoryOn } from '../../lib/rules/merge'
import { say } from '../../lib/say'
import { addressOf, choiceOf } from '../../lib/site-choices'
import { pagesInTurn, type SettingsEdits, settingsEdits } from '../../lib/store/edits'
import { followSettings, type Settings } from '../../lib/store/settings'

void start()

async function start() {
  adoptSheets(document, markSheet())
  const settings = await followSettings(new AbortController().signal)
  const root = createRoot(document.getElementById('root')!)
  flushSync(() =>
    root.render(
      <WordsProvider value={say}>
        <WelcomePage settings={settings} edits={settingsEdits(pagesInTurn)} />
      </WordsProvider>,
    ),
  )
  // On a page of the extension's own nothing can be injected from outside.
  for (const file of ['/compose.js', '/card.js']) {
    const script = document.createElement('script')
    script.src = file
    // In this order: the loop of a page drops the card of an earlier one.
    script.async = false
    document.head.append(script)
  }
}

function WelcomePage({ settings, edits }: { settings: StoreApi<Settings>; edits: SettingsEdits }) {
  const chosen = useStore(settings)
  return (
    <Welcome
      sites={watchedSites.map((site) => choiceOf(site, addressOf(site), chosen, edits))}
      isOn={(category) => isCategoryOn(category, chosen.patches)}
      onCategory={(category, on) => edits.switchOn(category, on, true)}
      onRules={() => void browser.runtime.openOptionsPage()}
    />
  )
}
