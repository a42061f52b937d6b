// The popup over the tab beneath: shows its drafts, asks the page for every change, and checks a pasted draft itself.
import '../../components/tokens.css'
import '../../components/page.css'
import '../../components/parts.css'
import '../../components/popup.css'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { DraftActions } from '../../components/draft-panel'
import { Popup } from '../../components/popup'
import { WordsProvider } from '../../components/words'
import { browserClock } from '../../lib/browser-clock'
import { adoptSheets } from '../../lib/editors/adopt'
import { editorFor, painterFor } from '../../lib/editors/compose-box'
import { markSheet } from '../../lib/editors/mark-style'
import { siteFor } from '../../lib/editors/sites'
import { readApology } from '../../lib/engine/apology'
import type { Finding } from '../../lib/engine/finding'
import { insertionAt } from '../../lib/engine/insertion'
import { applyEdit } from '../../lib/engine/span'
import { linkToPage, type PageLink, type WishResult } from '../../lib/messages'
import { checkerOf } from '../../lib/rules/checker'
import { say } from '../../lib/say'
import { choiceOf } from '../../lib/site-choices'
import { Session } from '../../lib/session/session'
import { pagesInTurn, type SettingsEdits, settingsEdits } from '../../lib/store/edits'
import { pinnedItem } from '../../lib/store/pinned'
import { followSettings, type Settings } from '../../lib/store/settings'
import {
  type KeptTemplates,
  followTemplates,
  keepTemplate,
  markFavourite,
  removeTemplate,
} from '../../lib/store/templates'
import { library } from '../../lib/templates/library'
import { starters } from '../../lib/templates/starters'
import { SitesOver } from './sites'
import { copy, currentDraft, pasteId, type PopupState, popupStore, showAllResult, showResult } from './state'

void start()

async function start() {
  adoptSheets(document, markSheet())
  const life = new AbortController()
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const page = linkToPage(tab?.id ?? -1, (drafts) => popupStore.setState({ drafts }))
  const [settings, templates, pinned] = await Promise.all([
    followSettings(life.signal),
    followTemplates(life.signal),
    pinnedItem.getValue(),
    draftsAreKnown(),
  ])
  const here = hereOf(tab)
  popupStore.setState(({ paste }) => ({
    here,
    tab: here ? 'draft' : 'paste',
    paste: { ...paste, text: pinned ?? '' },
    pinned: pinned !== null,
  }))
  // Once the person has let a site be watched, its address is told.
  settings.subscribe(async () => {
    if (tab?.id !== undefined) popupStore.setState({ here: hereOf(await browser.tabs.get(tab.id)) })
  })
  const paste = new PasteBox(settings)
  createRoot(document.getElementById('root')!).render(
    <WordsProvider value={say}>
      <PopupOver
        {...{ page, paste, settings, templates }}
        edits={settingsEdits(pagesInTurn)}
        tabId={tab?.id ?? null}
      />
    </WordsProvider>,
  )
}

/** What is first seen holds the findings already, unless the page keeps the popup waiting for longer than this. */
const firstSeenMaxMs = 500

/** Ends once the page beneath has told its drafts, or is too slow to be waited for. */
const draftsAreKnown = () =>
  new Promise<void>((known) => {
    const stop = popupStore.subscribe(({ drafts }) => drafts && end())
    const stopClock = browserClock.after(firstSeenMaxMs, () => end())
    const end = () => {
      stop()
      stopClock()
      known()
    }
  })

/** Null where the browser does not tell the address, or it is none of a site. */
function hereOf(tab: { url?: string } | undefined): PopupState['here'] {
  const { url } = tab ?? {}
  const site = url === undefined ? null : siteFor(url)
  return site && { site, url: url! }
}

function PopupOver({
  page,
  paste,
  settings,
  edits,
  templates,
  tabId,
}: {
  page: PageLink
  paste: PasteBox
  settings: StoreApi<Settings>
  edits: SettingsEdits
  templates: StoreApi<KeptTemplates>
  tabId: number | null
}) {
  const state = useStore(popupStore)
  const chosen = useStore(settings)
  const kept = useStore(templates)
  const { here, changed } = state
  const current = currentDraft(state)

  const seen = current?.text ?? ''
  const actions: DraftActions = {
    async onApply(draft, finding, rewrite) {
      const words = current?.findings[finding]?.rewrites[rewrite]?.edit.insert
      const result = await page.ask({ kind: 'apply', draft, seen, finding, rewrite })
      await showResult(result, 'popupDone', draft, words ?? null)
    },
    async onApplyFirsts(draft) {
      const result = await page.ask({ kind: 'apply-firsts', draft, seen })
      await showAllResult(result, draft)
    },
    onLeave: (draft, finding) => void page.ask({ kind: 'leave', draft, seen, finding }),
    onReveal: (draft, finding) =>
      void page.ask({ kind: 'reveal', draft, seen, finding }).then(() => window.close()),
  }
  const insert = async (text: string) => {
    const result = current ? await page.ask({ kind: 'insert', draft: current.id, text }) : paste.insert(text)
    await showResult(result, 'popupInserted', current?.id ?? null, text)
  }
  const takeBack = async (draft: string) =>
    showResult(
      await (draft === pasteId ? paste.takeBack() : page.ask({ kind: 'take-back', draft })),
      'popupTakenBack',
      null,
    )

  return (
    <Popup
      tab={state.tab}
      onTab={(tab) => popupStore.setState({ tab })}
      site={here && choiceOf(here.site, here.url, chosen, edits)}
      sites={
        state.showsSites ? (
          <SitesOver
            tabId={here && tabId}
            settings={settings}
            edits={edits}
            onCopy={(text) => void copy(text)}
          />
        ) : null
      }
      onSites={() => popupStore.setState({ showsSites: !state.showsSites })}
      drafts={state.drafts}
      current={current?.id ?? null}
      onCurrent={(chosen) => popupStore.setState({ chosen })}
      actions={actions}
      paste={{
        draft: state.paste,
        onBox: paste.show,
        pinned: state.pinned,
        onPin: paste.pin,
        onCopy: () => void copy(state.paste.text),
        actions: paste.actions,
      }}
      readApology={readApology}
      starters={starters}
      templates={{
        builtIn: library,
        ...kept,
        onFavourite: (id, on) => void markFavourite(id, on),
        onKeep: ({ id, ...written }) => void keepTemplate({ id: id ?? crypto.randomUUID(), ...written }),
        onRemove: (id) => void removeTemplate(id),
      }}
      onInsert={(text) => void insert(text)}
      onCopy={(text) => void copy(text)}
      notice={state.notice}
      onTakeBack={changed === null ? null : () => void takeBack(changed)}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  )
}

/** The pasted draft: the same session as on a page, in a box of the popup's own. Unless pinned, gone once the popup closes. */
class PasteBox {
  private session: Session | null = null
  private life: AbortController | null = null

  private checkNow

  constructor(settings: StoreApi<Settings>) {
    this.checkNow = checkerOf(settings.getState())
    settings.subscribe((state) => {
      this.checkNow = checkerOf(state)
      this.session?.recheck()
    })
  }

  /** The box on the screen now; its text outlives it. */
  readonly show = (box: HTMLElement | null) => {
    this.life?.abort()
    this.session = null
    if (!box) return
    const { text } = popupStore.getState().paste
    box.textContent = text
    // Whoever comes back to it writes on behind what is there. A selection takes the keyboard along, which the tabs may have.
    if (document.activeElement === document.body) {
      getSelection()!.selectAllChildren(box)
      getSelection()!.collapseToEnd()
    }
    const editor = editorFor(box)
    this.life = new AbortController()
    this.session = new Session(
      {
        editor,
        painter: painterFor(editor),
        clock: browserClock,
        check: (draft) => this.checkNow(draft),
        announce: () => queueMicrotask(() => this.tell()),
      },
      this.life.signal,
    )
  }

  readonly actions: DraftActions = {
    onApply: async (_, finding, rewrite) =>
      showResult((await this.session?.apply(finding, rewrite)) ?? 'changed', 'popupDone', pasteId),
    onApplyFirsts: async () =>
      showAllResult(
        (await this.session?.applyFirsts(popupStore.getState().paste.text)) ?? 'changed',
        pasteId,
      ),
    onLeave: (_, finding) => this.session?.leave(finding),
    onReveal: (_, index) => {
      const finding = this.session?.findings[index]
      if (finding) this.session!.editor.reveal(finding.span.end)
    },
  }

  readonly pin = (pinned: boolean) => {
    popupStore.setState({ pinned })
    void pinnedItem.setValue(pinned ? popupStore.getState().paste.text : null)
  }

  takeBack = async () => (await this.session?.takeBack()) ?? 'changed'

  /** Puts text in behind what is pasted, while the box is not on the screen. */
  insert(text: string): WishResult {
    const { paste } = popupStore.getState()
    const draft = applyEdit(paste.text, insertionAt(paste.text, null, text))
    this.keep(draft, this.checkNow(draft))
    return 'done'
  }

  private tell() {
    const { session } = this
    if (session) this.keep(session.text, session.findings)
  }

  private keep(text: string, findings: readonly Finding[]) {
    popupStore.setState(({ paste }) => ({ paste: { ...paste, text, findings } }))
    if (popupStore.getState().pinned) void pinnedItem.setValue(text)
  }
}
