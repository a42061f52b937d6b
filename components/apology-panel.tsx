// What an apology holds of the six elements that make one land, and a beginning for each that is missing.
import { useRef, useState } from 'react'
import { type ApologyElement, type ApologyReading, apologyElements } from '../lib/engine/apology'
import type { Starters } from '../lib/templates/starters'
import type { ShownDraft } from './draft-panel'
import { useLostKeyboard } from './lost-keyboard'
import { once } from './once'
import { type MessageKey, useWords } from './words'

export interface ApologyPanelProps {
  readonly draft: ShownDraft
  /** `meant` where the person says that the draft is to apologise. */
  readonly read: (draft: string, meant: boolean) => ApologyReading
  readonly starters: Starters
  readonly onInsert: (text: string) => void
}

const names: Readonly<Record<ApologyElement, readonly [name: MessageKey, what: MessageKey]>> = {
  ownership: ['apologyOwnership', 'apologyOwnershipWhat'],
  repair: ['apologyRepair', 'apologyRepairWhat'],
  regret: ['apologyRegret', 'apologyRegretWhat'],
  cause: ['apologyCause', 'apologyCauseWhat'],
  change: ['apologyChange', 'apologyChangeWhat'],
  forgiveness: ['apologyForgiveness', 'apologyForgivenessWhat'],
}
/** What helps where it fits and is not missed where it does not. */
const dispensable: ReadonlySet<ApologyElement> = new Set(['cause', 'forgiveness'])

const noApology = {
  sympathy: 'apologyKindSympathy',
  courtesy: 'apologyKindCourtesy',
  none: 'apologyKindNone',
} as const satisfies Record<string, MessageKey>

export function ApologyPanel({ draft, read, starters, onInsert }: ApologyPanelProps) {
  const say = useWords()
  const [meant, setMeant] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  useLostKeyboard(list)
  const reading = read(draft.text, meant === draft.id)
  const { kind, elements, missing, cause, disputed } = reading
  if (kind !== 'apology')
    return (
      <div className="empty">
        <p className="words">{say(draft.text.trim() ? noApology[kind] : 'apologyKindEmpty')}</p>
        <button type="button" className="plain" onClick={() => setMeant(draft.id)}>
          {say('apologyMeant')}
        </button>
      </div>
    )
  return (
    <div className="apology">
      <p className="intro">{say(introductionOf(reading))}</p>
      <ol ref={list} tabIndex={-1}>
        {apologyElements.map((element) => {
          const spans = elements.find((each) => each.element === element)!.spans
          const [name, what] = names[element]
          return (
            <li key={element} data-there={spans.length > 0}>
              <h2>
                {say(name)}{' '}
                <span>
                  {say(
                    spans.length > 0
                      ? 'apologyThere'
                      : disputed || dispensable.has(element)
                        ? 'apologyDispensable'
                        : 'apologyNotThere',
                  )}
                </span>
              </h2>
              {spans.length > 0 ? (
                <ul className="words">
                  {spans.map(({ start, end }) => (
                    <li key={start}>“{draft.text.slice(start, end)}”</li>
                  ))}
                </ul>
              ) : (
                <p className="what">{say(what)}</p>
              )}
              {element === 'cause' && cause !== 'none' && (
                <p className="what">{say(cause === 'reason' ? 'apologyReason' : 'apologyExcuse')}</p>
              )}
              {missing
                .filter((needed) => needed === element)
                .flatMap((needed) => starters[needed])
                .map((starter) => (
                  <button
                    key={starter}
                    type="button"
                    className="rewrite"
                    onClick={once(() => onInsert(starter))}
                  >
                    <span className="row-label">{say('apologyInsertStarter')}</span>{' '}
                    <span className="words">{starter}</span>
                  </button>
                ))}
            </li>
          )
        })}
      </ol>
      <p className="source">{say('apologySource')}</p>
    </div>
  )
}

function introductionOf({ missing, disputed }: ApologyReading): MessageKey {
  if (disputed) return 'apologyDisputed'
  return missing.every((element) => dispensable.has(element)) ? 'apologyComplete' : 'apologyKindApology'
}
