// The card beside an underline: how the words may land, and what to write instead.
import type { Finding } from '../lib/engine/finding'
import { Chip } from './chip'
import { RewriteRow } from './rewrite-row'
import { useWords } from './words'

/** What the card shows: a finding, or what became of the last click. */
export type CardState =
  | {
      readonly kind: 'finding'
      /** The draft that the finding was found in. */
      readonly draft: string
      readonly finding: Finding
      /** The rewrite that Enter takes, or null where the keyboard stays with the editor. */
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
  if (state.kind === 'finding') return <FindingCard {...props} {...state} />
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

function FindingCard({
  draft,
  finding,
  active,
  place,
  ...on
}: CardProps & Extract<CardState, { kind: 'finding' }>) {
  const say = useWords()
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
              onApply={() => on.onApply(index)}
            />
          </li>
        ))}
      </ul>
      <div className="actions">
        <button className="quiet" onClick={on.onLeave}>
          {say('cardLeave')}
        </button>
        <button className="quiet" onClick={on.onQuiet}>
          {say('cardQuiet')}
        </button>
        <details className="more">
          <summary aria-label={say('cardMore')}>⋯</summary>
          <div>
            <button className="quiet" onClick={on.onRuleOff}>
              {say('cardRuleOff')}
            </button>
            <button className="quiet" onClick={on.onRule}>
              {say('cardRule')}
            </button>
          </div>
        </details>
      </div>
    </div>
  )
}
