// The card beside an underline: how the words may land, and what to write instead.
import type { Category, Finding, RewriteKind } from '../lib/engine/finding'
import { type MessageKey, useWords } from './words'

/** What the card shows: a finding, or what became of the last click. */
export type CardState =
  | { readonly kind: 'finding'; readonly finding: Finding; readonly active: number | null }
  /** Nothing was changed; the person can still take the words along. */
  | { readonly kind: 'refused'; readonly words: string; readonly copied: boolean }
  | { readonly kind: 'changed' }
  | { readonly kind: 'done'; readonly what: 'quiet' | 'ruleOff' }

export interface CardProps {
  readonly state: CardState
  readonly line: (category: Category) => { readonly colour: string; readonly style: string }
  readonly onApply: (rewrite: number) => void
  readonly onLeave: () => void
  readonly onQuiet: () => void
  readonly onRuleOff: () => void
  readonly onUndo: () => void
  readonly onCopy: (words: string) => void
  readonly onClose: () => void
}

export const categoryNames: Readonly<Record<Category, MessageKey>> = {
  accusation: 'categoryAccusation',
  suspicion: 'categorySuspicion',
  excuse: 'categoryExcuse',
  'non-apology': 'categoryNonApology',
  'empty-reassurance': 'categoryEmptyReassurance',
  'passive-aggression': 'categoryPassiveAggression',
}
export const kindNames: Readonly<Record<RewriteKind, MessageKey>> = {
  ask: 'kindAsk',
  thing: 'kindThing',
  own: 'kindOwn',
  specific: 'kindSpecific',
  thank: 'kindThank',
  plain: 'kindPlain',
  drop: 'kindDrop',
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
      <div className="quiet">
        {state.kind === 'refused' && !state.copied && (
          <button onClick={() => props.onCopy(state.words)}>{say('cardCopy')}</button>
        )}
        {state.kind === 'done' && <button onClick={props.onUndo}>{say('cardUndo')}</button>}
        <button onClick={props.onClose}>{say('cardClose')}</button>
      </div>
    </div>
  )
}

function FindingCard({
  finding,
  active,
  line,
  ...on
}: CardProps & { finding: Finding; active: number | null }) {
  const say = useWords()
  const { colour, style } = line(finding.category)
  return (
    <div className="card" role="dialog" aria-label={finding.message}>
      <span className="chip">
        <i
          aria-hidden="true"
          style={{
            textDecorationLine: 'underline',
            textDecorationStyle: style as 'solid',
            textDecorationColor: colour,
          }}
        >
          Aa
        </i>
        {say(categoryNames[finding.category])}
      </span>
      <p className="message">{finding.message}</p>
      <p className="why">{finding.why}</p>
      <ul className="rewrites">
        {finding.rewrites.map(({ kind, edit, before, admits }, index) => (
          <li key={index}>
            <button className="rewrite" data-active={index === active} onClick={() => on.onApply(index)}>
              <small>
                {say(kindNames[kind])}
                {index === active && <kbd>{say('cardEnter')}</kbd>}
              </small>
              {edit.insert.trim() ? <q>{edit.insert.trim()}</q> : <s>{before.trim()}</s>}
              {admits && (
                <>
                  {' '}
                  <em>{say('cardAdmits')}</em>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
      <div className="quiet">
        <button onClick={on.onLeave}>{say('cardLeave')}</button>
        <button onClick={on.onQuiet}>{say('cardQuiet')}</button>
        <button onClick={on.onRuleOff}>{say('cardRuleOff')}</button>
      </div>
    </div>
  )
}
