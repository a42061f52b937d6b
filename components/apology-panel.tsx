// What an apology holds of the six elements that make one land, and a beginning for each that is missing.
import { type ApologyElement, type ApologyReading, apologyElements } from '../lib/engine/apology'
import type { ShownDraft } from './draft-panel'
import { type MessageKey, useWords } from './words'

export interface ApologyPanelProps {
  readonly draft: ShownDraft
  readonly read: (draft: string) => ApologyReading
  readonly starters: Readonly<Record<ApologyElement, readonly string[]>>
  /** Null where there is no draft to put words into. */
  readonly onInsert: ((text: string) => void) | null
  readonly onCopy: (text: string) => void
}

const names: Readonly<Record<ApologyElement, readonly [name: MessageKey, what: MessageKey]>> = {
  ownership: ['apologyOwnership', 'apologyOwnershipWhat'],
  repair: ['apologyRepair', 'apologyRepairWhat'],
  regret: ['apologyRegret', 'apologyRegretWhat'],
  cause: ['apologyCause', 'apologyCauseWhat'],
  change: ['apologyChange', 'apologyChangeWhat'],
  forgiveness: ['apologyForgiveness', 'apologyForgivenessWhat'],
}
const introductions: Readonly<Record<ApologyReading['kind'], MessageKey>> = {
  apology: 'apologyKindApology',
  sympathy: 'apologyKindSympathy',
  courtesy: 'apologyKindCourtesy',
  none: 'apologyKindNone',
}

export function ApologyPanel({ draft, read, starters, onInsert, onCopy }: ApologyPanelProps) {
  const say = useWords()
  const { kind, elements, missing, cause } = read(draft.text)
  return (
    <div className="apology">
      <p className="intro">
        {say(kind === 'apology' && missing.length === 0 ? 'apologyComplete' : introductions[kind])}
      </p>
      <ol>
        {apologyElements.map((element) => {
          const spans = elements.find((each) => each.element === element)!.spans
          const [name, what] = names[element]
          return (
            <li key={element} data-there={spans.length > 0}>
              <h2>
                {say(name)}
                <span>{say(spans.length > 0 ? 'apologyThere' : 'apologyNotThere')}</span>
              </h2>
              {spans.length > 0 ? (
                <p className="words">
                  {spans.map(({ start, end }) => `“${draft.text.slice(start, end)}”`).join(' · ')}
                </p>
              ) : (
                <p className="what">{say(what)}</p>
              )}
              {element === 'cause' && cause !== 'none' && (
                <p className="what">{say(cause === 'reason' ? 'apologyReason' : 'apologyExcuse')}</p>
              )}
              {spans.length === 0 &&
                kind !== 'sympathy' &&
                starters[element].map((starter) => (
                  <button
                    key={starter}
                    type="button"
                    className="rewrite"
                    onClick={() => (onInsert ?? onCopy)(starter)}
                  >
                    <span className="row-label">
                      {say(onInsert ? 'apologyInsertStarter' : 'apologyCopyStarter')}
                    </span>
                    <span className="words">{starter}</span>
                  </button>
                ))}
            </li>
          )
        })}
      </ol>
      <p className="what">{say('apologySource')}</p>
    </div>
  )
}
