// The draft beneath: which one it is, its findings, and why there may be none to show.
import type { DraftView } from '../lib/messages'
import type { SiteChoice } from '../lib/site-choices'
import { FindingList } from './finding-list'
import { useWords } from './words'

export type ShownDraft = Omit<DraftView, 'usedAtMs'>

/** What can be done about a finding, by its place in its draft. */
export interface DraftActions {
  readonly onApply: (draft: string, finding: number, rewrite: number) => void
  /** The first rewrite of every finding. */
  readonly onApplyFirsts: (draft: string) => void
  readonly onLeave: (draft: string, finding: number) => void
  readonly onReveal: (draft: string, finding: number) => void
}

export interface DraftPanelProps {
  /** Null while they are not known yet. */
  readonly drafts: readonly ShownDraft[] | null
  readonly current: ShownDraft | null
  /** Null where drafts are never watched. */
  readonly site: SiteChoice | null
  readonly onCurrent: (id: string) => void
  readonly onPaste: () => void
  readonly onTemplates: () => void
  readonly actions: DraftActions
}

export function DraftPanel({
  drafts,
  current,
  site,
  onCurrent,
  onPaste,
  onTemplates,
  actions,
}: DraftPanelProps) {
  const say = useWords()
  if (site && !site.on)
    return (
      <div className="empty">
        <p className="words">{say('popupSiteOff', site.name)}</p>
        <div className="row">
          <button type="button" className="primary" onClick={() => site.onSwitch(true)}>
            {say('popupSwitchOn')}
          </button>
          <button type="button" className="plain" onClick={onPaste}>
            {say('popupGoPaste')}
          </button>
        </div>
      </div>
    )
  if (site && !drafts)
    return (
      <div className="empty">
        <p className="words">{say('popupLooking')}</p>
      </div>
    )
  if (!current)
    return (
      <div className="empty">
        <p className="words">{say(site ? 'popupNoDraft' : 'popupNotWatched')}</p>
        <button type="button" className="primary" onClick={onPaste}>
          {say('popupGoPaste')}
        </button>
      </div>
    )
  return (
    <>
      {drafts && drafts.length > 1 && (
        <label className="which">
          <span>{say('popupWhichDraft')}</span>
          <select value={current.id} onChange={(event) => onCurrent(event.target.value)}>
            {drafts.map((draft) => (
              <option key={draft.id} value={draft.id}>
                {[draft.recipient, draft.text.trim().slice(0, 60) || say('popupEmptyDraft')]
                  .filter(Boolean)
                  .join(' · ')}
              </option>
            ))}
          </select>
        </label>
      )}
      {current.text.trim() === '' ? (
        <div className="empty">
          <p className="words">{say('popupEmptyText')}</p>
          <button type="button" className="plain" onClick={onTemplates}>
            {say('popupGoTemplates')}
          </button>
        </div>
      ) : (
        <FindingList key={current.id} draft={current} actions={actions} />
      )}
    </>
  )
}
