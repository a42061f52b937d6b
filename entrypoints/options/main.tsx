// The options page: draws the stored settings, makes every change to what is stored, and draws again from the echo.
import '../../components/tokens.css'
import '../../components/page.css'
import '../../components/parts.css'
import '../../components/options.css'
import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { Options, type OptionsActions, type OptionsProps } from '../../components/options'
import { WordsProvider } from '../../components/words'
import { adoptSheets } from '../../lib/editors/adopt'
import { markSheet } from '../../lib/editors/mark-style'
import { check } from '../../lib/engine/check'
import type { Ruleset } from '../../lib/engine/ruleset'
import { builtInRules, compileRules } from '../../lib/rules/compile'
import { readMade, writeMade } from '../../lib/rules/file'
import type { RuleData } from '../../lib/rules/schema'
import { say } from '../../lib/say'
import { siteChoices } from '../../lib/site-choices'
import { pagesInTurn, type SettingsEdits, settingsEdits, storedMade } from '../../lib/store/edits'
import { followSettings, type Settings } from '../../lib/store/settings'

void start()

async function start() {
  adoptSheets(document, markSheet())
  const settings = await followSettings(new AbortController().signal)
  const edits = settingsEdits(pagesInTurn)
  createRoot(document.getElementById('root')!).render(
    <WordsProvider value={say}>
      <OptionsPage settings={settings} edits={edits} check={checkWithAll} actions={actionsOn(edits)} />
    </WordsProvider>,
  )
}

function actionsOn(edits: SettingsEdits): OptionsActions {
  const builtInIds = new Set(builtInRules.map(({ id }) => id))
  return {
    onSwitch: edits.switchOn,
    onKeep: (rule, base) => edits.keepRule(rule, base, builtInIds),
    onRemove: edits.removeRule,
    onFlagAgain: edits.flagAgain,
    onSendGuard: edits.switchSendGuard,
    onSaveFile: async () => download('second-read-rules.json', writeMade(await storedMade())),
    async onAddFile(file) {
      const read = readMade(await file.text())
      return 'made' in read ? { report: await edits.addMade(read.made, builtInIds) } : read
    },
  }
}

function download(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

let all: Ruleset | null = null
/** Also rules that are off are shown at work. They are compiled when the page stands already. */
const checkWithAll = (draft: string) => check(draft, (all ??= compileRules(builtInRules).ruleset))

const tryRule = (rule: RuleData, draft: string) => check(draft, compileRules([rule]).ruleset)

interface OptionsPageProps extends Pick<OptionsProps, 'check' | 'actions'> {
  readonly settings: StoreApi<Settings>
  readonly edits: SettingsEdits
}

function OptionsPage({ settings, edits, ...given }: OptionsPageProps) {
  const chosen = useStore(settings)
  const { ownRules, setAside, patches, quiet, sendGuard } = chosen
  const address = useSyncExternalStore(followAddress, () => location.hash.slice(1))
  return (
    <Options
      {...given}
      builtIn={builtInRules}
      own={ownRules}
      setAside={setAside}
      patches={patches}
      quiet={quiet}
      sites={siteChoices(chosen, edits)}
      sendGuard={sendGuard}
      address={address}
      tryRule={tryRule}
    />
  )
}

function followAddress(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
