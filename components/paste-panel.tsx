// A box to paste a draft into: checked as it is typed, with the same underlines and rewrites as on a page.
import type { DraftActions, ShownDraft } from './draft-panel'
import { FindingList } from './finding-list'
import { useWords } from './words'

export interface PastePanelProps {
  readonly draft: ShownDraft
  readonly onBox: (box: HTMLElement | null) => void
  readonly onCopy: () => void
  readonly actions: DraftActions
}

export function PastePanel({ draft, onBox, onCopy, actions }: PastePanelProps) {
  const say = useWords()
  return (
    <div className="paste">
      <div
        ref={onBox}
        className="field-box words"
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={say('popupPasteLabel')}
        data-empty={draft.text === ''}
        data-hint={say('popupPasteHint')}
      />
      <div className="actions">
        <p>{say('popupPastePrivate')}</p>
        <button type="button" className="plain" disabled={draft.text === ''} onClick={onCopy}>
          {say('popupCopyText')}
        </button>
      </div>
      {draft.text !== '' && <FindingList draft={draft} actions={actions} />}
    </div>
  )
}
