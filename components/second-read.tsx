// What stands beside Send when strong wording is left: the sentences to read again, and the way on.
import { useId } from 'react'
import { sentenceAround } from '../lib/engine/check'
import type { Finding } from '../lib/engine/finding'
import { Chip } from './chip'
import { MarkedText } from './marked-text'
import { useWords } from './words'

export interface SecondReadProps {
  readonly draft: string
  /** By place, at least one. */
  readonly findings: readonly Finding[]
  /** What Enter takes: a finding or, counted on behind them, going back and sending. */
  readonly active: number
  readonly onFinding: (index: number) => void
  readonly onBack: () => void
  readonly onSend: () => void
}

/** How many things the arrow keys move over. */
export const secondReadStops = ({ findings }: Pick<SecondReadProps, 'findings'>): number =>
  findings.length + 2

/** Does what the active row or button stands for. */
export function takeSecondRead({ findings, active, ...props }: SecondReadProps) {
  if (active < findings.length) props.onFinding(active)
  else if (active === findings.length) props.onBack()
  else props.onSend()
}

export function SecondRead(props: SecondReadProps) {
  const say = useWords()
  const id = useId()
  const { draft, findings, active } = props
  const title =
    findings.length === 1 ? say('secondReadTitle1') : say('secondReadTitle', findings.length.toString())
  return (
    <div className="card second-read" role="alertdialog" aria-labelledby={id}>
      <p className="message" id={id}>
        {title}
      </p>
      <ul className="rewrites">
        {findings.map((finding, index) => (
          <li key={`${finding.rule} ${finding.span.start}`}>
            <button
              type="button"
              className="rewrite"
              data-active={index === active}
              onClick={() => props.onFinding(index)}
            >
              <Chip category={finding.category} />
              <MarkedText draft={draft} span={sentenceAround(draft, finding.span)} findings={[finding]} />
              <span className="why">{finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button
          type="button"
          className="quiet"
          data-active={active === findings.length}
          onClick={props.onBack}
        >
          {say('secondReadBack')}
        </button>
        <button
          type="button"
          className="quiet send"
          data-active={active === findings.length + 1}
          onClick={props.onSend}
        >
          {say('secondReadSend')}
        </button>
      </div>
      {/* Focus stays in the draft, so a screen reader is told what holds the message and what Enter would take. */}
      <p role="status" className="unseen">
        {title}{' '}
        {active < findings.length
          ? `${findings[active]!.text}: ${findings[active]!.message}`
          : say(active === findings.length ? 'secondReadBack' : 'secondReadSend')}
      </p>
    </div>
  )
}
