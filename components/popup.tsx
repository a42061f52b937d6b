// The popup: this draft's findings, what an apology lacks, words for hard moments, and a place to paste a draft.
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import type { ApologyReading } from '../lib/engine/apology'
import type { SiteChoice } from '../lib/site-choices'
import type { Starters } from '../lib/templates/starters'
import { ApologyPanel } from './apology-panel'
import { type DraftActions, DraftPanel, type ShownDraft } from './draft-panel'
import { PastePanel, type PastePanelProps } from './paste-panel'
import { Switch } from './switch'
import { TemplatesPanel, type TemplatesPanelProps } from './templates-panel'
import { type MessageKey, useWords } from './words'

export const popupTabs = ['draft', 'apology', 'templates', 'paste'] as const
export type PopupTab = (typeof popupTabs)[number]

export interface PopupProps {
  readonly tab: PopupTab
  readonly onTab: (tab: PopupTab) => void
  /** The site of the tab beneath, or null where drafts are not watched. */
  readonly site: SiteChoice | null
  /** Where drafts are watched, in place of the tabs; null while it is not asked for. */
  readonly sites: ReactNode
  readonly onSites: () => void
  /** The drafts of the tab beneath; null while they are not known yet. */
  readonly drafts: readonly ShownDraft[] | null
  /** Id of the draft that the panels show, among `drafts`. */
  readonly current: string | null
  readonly onCurrent: (id: string) => void
  readonly actions: DraftActions
  readonly paste: PastePanelProps
  /** `meant` where the person says that the draft is to apologise. */
  readonly readApology: (draft: string, meant: boolean) => ApologyReading
  readonly starters: Starters
  readonly templates: Omit<TemplatesPanelProps, 'box' | 'onInsert' | 'onCopy'>
  /** Puts text into the current draft, and where there is none into the pasted one. */
  readonly onInsert: (text: string) => void
  readonly onCopy: (text: string) => void
  /** What became of the last action, for everyone to read or hear. */
  readonly notice: MessageKey | null
  /** Takes the last rewrite back; null where there is nothing to take back. */
  readonly onTakeBack: (() => void) | null
  readonly onOptions: () => void
}

const tabNames: Readonly<Record<PopupTab, MessageKey>> = {
  draft: 'popupTabDraft',
  apology: 'popupTabApology',
  templates: 'popupTabTemplates',
  paste: 'popupTabPaste',
}

export function Popup(props: PopupProps) {
  const say = useWords()
  const id = useId()
  const { tab, drafts, site } = props
  const current = drafts?.find((draft) => draft.id === props.current) ?? null
  const panels = (
    <>
      <Tabs id={id} tab={tab} onTab={props.onTab} count={current?.findings.length ?? 0} />
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tab}`}
        // It scrolls, and may hold nothing that takes the keyboard.
        tabIndex={0}
        className="panel"
        key={tab}
      >
        {tab === 'draft' && (
          <DraftPanel
            drafts={drafts}
            current={current}
            site={site}
            onCurrent={props.onCurrent}
            onPaste={() => props.onTab('paste')}
            onTemplates={() => props.onTab('templates')}
            actions={props.actions}
          />
        )}
        {tab === 'apology' && (
          <ApologyPanel
            draft={current ?? props.paste.draft}
            read={props.readApology}
            starters={props.starters}
            onInsert={props.onInsert}
          />
        )}
        {tab === 'templates' && (
          <TemplatesPanel
            {...props.templates}
            box={{
              channel: channelOf(current),
              recipient: current?.recipient ?? null,
              limit: current?.limit ?? null,
              draft: current?.text ?? '',
              caret: current?.caret ?? null,
            }}
            onInsert={current && props.onInsert}
            onCopy={props.onCopy}
          />
        )}
        {tab === 'paste' && <PastePanel {...props.paste} />}
      </div>
    </>
  )
  return (
    <main className="popup">
      <h1 className="visually-hidden">{say('extensionName')}</h1>
      <header>
        <img src="/icon/icon.svg" alt="" width="18" height="18" />
        <button type="button" className="where" aria-expanded={props.sites !== null} onClick={props.onSites}>
          {site ? say(site.on ? 'popupWatching' : 'popupOff', site.name) : say('popupElsewhere')}
        </button>
        {site && <Switch label={say('popupSwitch', site.name)} on={site.on} onSwitch={site.onSwitch} />}
        <button type="button" className="quiet" onClick={props.onOptions}>
          {say('popupOptions')}
        </button>
      </header>
      {props.sites === null ? panels : <div className="panel">{props.sites}</div>}
      <footer className="bar">
        <p role="status">{props.notice && say(props.notice)}</p>
        {props.notice === null && <p>{say('popupPrivate')}</p>}
        {props.onTakeBack && (
          <button type="button" className="quiet" onClick={props.onTakeBack}>
            {say('cardUndo')}
          </button>
        )}
      </footer>
    </main>
  )
}

/** Tabs as the ARIA practices have them: arrows, Home and End move, and the tab shown is the only tab stop. */
function Tabs(props: { id: string; tab: PopupTab; count: number; onTab: (tab: PopupTab) => void }) {
  const say = useWords()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = popupTabs.indexOf(props.tab)
    const last = popupTabs.length - 1
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    props.onTab(popupTabs[next]!)
    ;(list.current?.children[next] as HTMLElement).focus()
  }
  return (
    <div role="tablist" ref={list} onKeyDown={onKeyDown} aria-label={say('extensionName')}>
      {popupTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${props.id}-${tab}`}
          aria-selected={tab === props.tab}
          aria-controls={tab === props.tab ? `${props.id}-panel` : undefined}
          tabIndex={tab === props.tab ? 0 : -1}
          onClick={() => props.onTab(tab)}
        >
          {say(tabNames[tab])}
          {tab === 'draft' && props.count > 0 && <span className="count">{props.count}</span>}
        </button>
      ))}
    </div>
  )
}

/** Where a template's message would go. */
function channelOf(draft: ShownDraft | null): 'mail' | 'linkedin' | 'note' {
  if (draft?.kind === 'note') return 'note'
  return draft && draft.kind !== 'email' && draft.kind !== null ? 'linkedin' : 'mail'
}
