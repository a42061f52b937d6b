// One draft's findings in order: the sentence, how it may land, and what it could become.
import { useState } from 'react'
import { sentenceAround } from '../lib/engine/check'
import type { Finding } from '../lib/engine/finding'
import type { BoxKind } from '../lib/editors/sites'
import { Chip } from './chip'
import { MarkedText } from './marked-text'
import { RewriteRow } from './rewrite-row'
import { useWords } from './words'

export interface ShownDraft {
  readonly id: string
  readonly kind: BoxKind | null
  /** The first name of the one person it goes to, where the page tells. */
  readonly recipient: string | null
  readonly text: string
  readonly findings: readonly Finding[]
}

/** What can be done about a finding, by its place in its draft. */
export interface DraftActions {
  readonly onApply: (draft: string, finding: number, rewrite: number) => void
  readonly onLeave: (draft: string, finding: number) => void
  readonly onReveal: (draft: string, finding: number) => void
}

export interface DraftPanelProps {
  /** Null while they are not known yet. */
  readonly drafts: readonly ShownDraft[] | null
  readonly current: ShownDraft | null
  readonly watched: boolean
  readonly onCurrent: (id: string) => void
  readonly onPaste: () => void
  readonly actions: DraftActions
}

export function DraftPanel({ drafts, current, watched, onCurrent, onPaste, actions }: DraftPanelProps) {
  const say = useWords()
  if (!drafts) return null
  if (!current)
    return (
      <div className="empty">
        <p className="words">{say(watched ? 'popupNoDraft' : 'popupNotWatched')}</p>
        <button type="button" className="primary" onClick={onPaste}>
          {say('popupGoPaste')}
        </button>
      </div>
    )
  return (
    <>
      {drafts.length > 1 && (
        <label className="which">
          <span>{say('popupWhichDraft')}</span>
          <select value={current.id} onChange={(event) => onCurrent(event.target.value)}>
            {drafts.map((draft) => (
              <option key={draft.id} value={draft.id}>
                {draft.text.trim().slice(0, 60) || say('popupEmptyDraft')}
              </option>
            ))}
          </select>
        </label>
      )}
      <FindingList key={current.id} draft={current} actions={actions} />
    </>
  )
}

/** All findings of a draft, one of them open. */
export function FindingList({ draft, actions }: { draft: ShownDraft; actions: DraftActions }) {
  const say = useWords()
  const [open, setOpen] = useState<number | null>(0)
  if (draft.findings.length === 0)
    return (
      <div className="empty">
        <p className="words">{say(draft.text.trim() ? 'popupNothing' : 'popupEmptyText')}</p>
      </div>
    )
  return (
    <ol className="findings">
      {draft.findings.map((finding, index) => (
        <li key={`${finding.rule} ${finding.span.start}`} aria-label={finding.message}>
          <button
            type="button"
            className="sentence"
            aria-expanded={index === open}
            onClick={() => setOpen(index === open ? null : index)}
          >
            <Chip category={finding.category} />
            <MarkedText
              draft={draft.text}
              span={sentenceAround(draft.text, finding.span)}
              findings={[finding]}
            />
          </button>
          {index === open && (
            <div className="about">
              <p className="message">{finding.message}</p>
              <p className="why">{finding.why}</p>
              <ul>
                {finding.rewrites.map((rewrite, number) => (
                  <li key={number}>
                    <RewriteRow
                      draft={draft.text}
                      rewrite={rewrite}
                      onApply={() => actions.onApply(draft.id, index, number)}
                    />
                  </li>
                ))}
              </ul>
              <div className="actions">
                <button type="button" className="quiet" onClick={() => actions.onReveal(draft.id, index)}>
                  {say('popupReveal')}
                </button>
                <button type="button" className="quiet" onClick={() => actions.onLeave(draft.id, index)}>
                  {say('cardLeave')}
                </button>
              </div>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
