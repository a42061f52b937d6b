// The card beside an underline: how the words may land, and what to write instead.
import type { Finding } from '../lib/engine/finding'
import { Chip } from './chip'
import { previewOf } from './rewrite-preview'
import { RewriteRow } from './rewrite-row'
import { useWords } from './words'

/** What the card shows: a finding, or what became of the last click. */
export type CardState =
  | {
      readonly kind: 'finding'
      /** The draft that the finding was found in. */
      readonly draft: string
      readonly finding: Finding
      /** What Enter takes: a rewrite or, counted on behind them, an action. Null where the keyboard stays with the editor. */
      readonly active: number | null
      readonly place: { readonly number: number; readonly of: number }
    }
  /** Nothing was changed; the person can still take the words along. */
  | { readonly kind: 'refused'; readonly words: string; readonly copied: boolean }
  | { readonly kind: 'changed' }
  | { readonly kind: 'done'; readonly what: 'quiet' | 'ruleOff' }

export interface CardProps {
  readonly state: CardState
  readonly onApply: (rewrite: number) => void
  readonly onLeave: () => void
  readonly onQuiet: () => void
  readonly onRuleOff: () => void
  readonly onRule: () => void
  readonly onUndo: () => void
  readonly onCopy: (words: string) => void
  readonly onClose: () => void
}

export function Card(props: CardProps) {
  const say = useWords()
  const { state } = props
  if (state.kind === 'finding') return <FindingCard {...props} state={state} />
  return (
    <div className="card" role="status">
      <p>
        {state.kind === 'refused' && say(state.copied ? 'cardCopied' : 'cardRefused')}
        {state.kind === 'changed' && say('cardChanged')}
        {state.kind === 'done' && say(state.what === 'quiet' ? 'cardQuietDone' : 'cardRuleOffDone')}
      </p>
      <div className="actions">
        {state.kind === 'refused' && !state.copied && (
          <button className="quiet" onClick={() => props.onCopy(state.words)}>
            {say('cardCopy')}
          </button>
        )}
        {state.kind === 'done' && (
          <button className="quiet" onClick={props.onUndo}>
            {say('cardUndo')}
          </button>
        )}
        <button className="quiet" onClick={props.onClose}>
          {say('cardClose')}
        </button>
      </div>
    </div>
  )
}

type FindingState = Extract<CardState, { kind: 'finding' }>

/** What stands below the rewrites, in order; the last two under "more". */
const cardActions = ({ onLeave, onQuiet, onRuleOff, onRule }: CardProps) =>
  [
    { name: 'cardLeave', run: onLeave },
    { name: 'cardQuiet', run: onQuiet },
    { name: 'cardRuleOff', run: onRuleOff },
    { name: 'cardRule', run: onRule },
  ] as const
const shownActions = 2

/** How many things the arrow keys move over. */
export const cardStops = ({ rewrites }: Finding): number => rewrites.length + 4

/** Does what the active row or action stands for. */
export function takeActive(props: CardProps, { finding, active }: FindingState) {
  if (active === null) return
  if (active < finding.rewrites.length) props.onApply(active)
  else cardActions(props)[active - finding.rewrites.length]!.run()
}

function FindingCard(props: CardProps & { state: FindingState }) {
  const say = useWords()
  const { draft, finding, active, place } = props.state
  const actions = cardActions(props).map(({ name, run }, index) => (
    <button
      key={name}
      type="button"
      className="quiet"
      data-active={active === finding.rewrites.length + index}
      onClick={run}
    >
      {say(name)}
    </button>
  ))
  return (
    <div className="card" role="dialog" aria-label={finding.message}>
      <div className="head">
        <Chip category={finding.category} />
        {place.of > 1 && <span className="place">{say('cardPlace', `${place.number}`, `${place.of}`)}</span>}
      </div>
      <p className="message">{finding.message}</p>
      <p className="why">{finding.why}</p>
      <ul className="rewrites">
        {finding.rewrites.map((rewrite, index) => (
          <li key={index}>
            <RewriteRow
              draft={draft}
              rewrite={rewrite}
              active={index === active}
              onApply={() => props.onApply(index)}
            />
          </li>
        ))}
      </ul>
      <div className="actions">
        {actions.slice(0, shownActions)}
        <details
          className="more"
          open={active !== null && active >= finding.rewrites.length + shownActions ? true : undefined}
        >
          <summary aria-label={say('cardMore')}>⋯</summary>
          <div>{actions.slice(shownActions)}</div>
        </details>
      </div>
      {active !== null && (
        // Focus stays in the draft, so a screen reader is told what Enter would take.
        <p role="status" className="unseen">
          {finding.message} {active < finding.rewrites.length ? rewriteWords(draft, finding, active) : ''}
        </p>
      )}
    </div>
  )
}

function rewriteWords(draft: string, { rewrites }: Finding, index: number): string {
  const { lead, changed, tail } = previewOf(draft, rewrites[index]!)
  return lead + changed + tail
}
