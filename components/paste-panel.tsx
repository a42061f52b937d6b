// A box to paste a draft into: checked as it is typed, with the same underlines and rewrites as on a page.
import { useCallback, useRef } from 'react'
import type { DraftActions, ShownDraft } from './draft-panel'
import { FindingList } from './finding-list'
import { useLostKeyboard } from './lost-keyboard'
import { useWords } from './words'

export interface PastePanelProps {
  readonly draft: ShownDraft
  /** Gets the element that the draft is written in. */
  readonly onBox: (box: HTMLElement | null) => void
  /** True where the draft is kept until the browser closes. */
  readonly pinned: boolean
  readonly onPin: (on: boolean) => void
  readonly onCopy: () => void
  readonly actions: DraftActions
}

export function PastePanel({ draft, onBox, pinned, onPin, onCopy, actions }: PastePanelProps) {
  const say = useWords()
  const box = useRef<HTMLElement>(null)
  const onElement = useCallback(
    (element: HTMLElement | null) => {
      box.current = element
      onBox(element)
    },
    [onBox],
  )
  useLostKeyboard(box)
  return (
    <div className="paste">
      <div
        ref={onElement}
        className="field-box words"
        contentEditable="plaintext-only"
        // Editable is reachable, but not every tool that checks it knows this kind.
        tabIndex={0}
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={say('popupPasteLabel')}
        data-empty={draft.text === ''}
        data-hint={say('popupPasteHint')}
      />
      <div className="actions">
        <label className="pin">
          <input type="checkbox" checked={pinned} onChange={(event) => onPin(event.target.checked)} />
          {say('popupPin')}
        </label>
        <p role="status">{say(pinned ? 'popupPinned' : 'popupPastePrivate')}</p>
        <button type="button" className="plain" disabled={draft.text === ''} onClick={onCopy}>
          {say('popupCopyText')}
        </button>
      </div>
      {draft.text.trim() !== '' && <FindingList draft={draft} actions={actions} />}
    </div>
  )
}
