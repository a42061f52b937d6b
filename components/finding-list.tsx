// One draft's findings by paragraph, one of them open: the sentence, how it may land, and what it could become.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { sentenceAround } from '../lib/engine/check'
import { firstRewrites } from '../lib/engine/plan'
import { AllChanges } from './all-changes'
import { Chip } from './chip'
import type { DraftActions, ShownDraft } from './draft-panel'
import { MarkedText } from './marked-text'
import { byParagraph } from './paragraphs'
import { RewriteRow } from './rewrite-row'
import { useWords } from './words'

export function FindingList({ draft, actions }: { draft: ShownDraft; actions: DraftActions }) {
  const say = useWords()
  const [open, setOpen] = useState<number | null>(0)
  const [previewing, setPreviewing] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  // What a person acted on is gone from the screen; the keyboard goes on with what stands in its place.
  const acted = useRef(false)
  useEffect(() => {
    if (!acted.current) return
    acted.current = false
    const around = place.current
    const next = around?.querySelector<HTMLElement>('[aria-expanded="true"]') ?? around
    if (!around?.contains(document.activeElement)) next?.focus()
  }, [draft.findings, previewing])
  const acting = (act: () => void) => () => {
    acted.current = true
    act()
  }

  if (draft.findings.length === 0)
    return (
      <div className="empty" ref={place} tabIndex={-1}>
        <p className="words">{say('popupNothing')}</p>
      </div>
    )
  const rewrites = firstRewrites(draft.findings)
  if (previewing)
    return (
      <AllChanges
        draft={draft.text}
        rewrites={rewrites}
        onBack={acting(() => setPreviewing(false))}
        onApply={acting(() => {
          setPreviewing(false)
          actions.onApplyFirsts(draft.id)
        })}
      />
    )
  const groups = byParagraph(
    draft.text,
    draft.findings.map((finding, index) => ({ finding, index })),
    ({ finding }) => finding.span.start,
  )
  return (
    <div className="findings" ref={place} tabIndex={-1} onKeyDown={moveAmongButtons}>
      {groups.map(({ paragraph, items }) => (
        <section key={paragraph}>
          {groups.length > 1 && <h2>{say('popupParagraph', `${paragraph + 1}`)}</h2>}
          <ol>
            {items.map(({ finding, index }) => (
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
                            onApply={acting(() => actions.onApply(draft.id, index, number))}
                          />
                        </li>
                      ))}
                    </ul>
                    <div className="actions">
                      <button
                        type="button"
                        className="quiet"
                        onClick={() => actions.onReveal(draft.id, index)}
                      >
                        {say('popupReveal')}
                      </button>
                      <button
                        type="button"
                        className="quiet"
                        onClick={acting(() => actions.onLeave(draft.id, index))}
                      >
                        {say('cardLeave')}
                      </button>
                    </div>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {rewrites.length > 1 && (
        <footer className="foot">
          <button type="button" className="plain" onClick={acting(() => setPreviewing(true))}>
            {say('popupPreviewAll', `${rewrites.length}`)}
          </button>
        </footer>
      )}
    </div>
  )
}

/** Up and down go from button to button, Home and End to the first and the last. */
function moveAmongButtons(event: KeyboardEvent<HTMLElement>) {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  const last = buttons.length - 1
  const next = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  }[event.key]
  if (next === undefined) return
  event.preventDefault()
  buttons[next]!.focus()
}
