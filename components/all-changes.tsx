// The whole draft as it would be with the first rewrite of every finding, before anything is changed.
import type { Rewrite } from '../lib/engine/finding'
import { applyAll } from '../lib/engine/plan'
import { DraftDiff } from './draft-diff'
import { once } from './once'
import { ViewHeading } from './view-heading'
import { useWords } from './words'

export interface AllChangesProps {
  readonly draft: string
  /** At least one; none overlaps another. */
  readonly rewrites: readonly Rewrite[]
  readonly onBack: () => void
  readonly onApply: () => void
}

export function AllChanges({ draft, rewrites, onBack, onApply }: AllChangesProps) {
  const say = useWords()
  const admitting = rewrites.filter(({ admits }) => admits).length
  const open = rewrites.filter(({ edit }) => /\[[^\]\n]+\]/.test(edit.insert)).length
  return (
    <div className="all-changes">
      <button type="button" className="quiet back" onClick={onBack}>
        ← {say('popupAllBack')}
      </button>
      <ViewHeading>{say('popupAllTitle')}</ViewHeading>
      <p className="diff words">
        <DraftDiff before={draft} after={applyAll(draft, rewrites)} />
      </p>
      {admitting > 0 && <p className="note">{say('popupAllAdmits', `${admitting}`)}</p>}
      {open > 0 && <p className="note">{say('popupAllOpen', `${open}`)}</p>}
      <footer className="foot">
        <p>{say('popupAllUndo')}</p>
        <button type="button" className="primary" onClick={once(onApply)}>
          {say('popupAllApply', `${rewrites.length}`)}
        </button>
      </footer>
    </div>
  )
}
