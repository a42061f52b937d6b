// A field for phrases, one a line, with what is wrong in one and the place where.
import { useId } from 'react'
import { linesOf } from '../lib/rules/fields'
import { parsePhrase } from '../lib/rules/parse'
import { useWords } from './words'

export interface PhraseFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly rows: number
  /** True once the person has been told that phrases are needed. */
  readonly missing?: boolean
  /** True where the caret goes as the form opens. */
  readonly focus?: boolean
  readonly onChange: (value: string) => void
}

export function PhraseField(props: PhraseFieldProps) {
  const { label, hint, value, rows, missing = false, focus = false, onChange } = props
  const say = useWords()
  const id = useId()
  const faults = linesOf(value).flatMap((phrase, index) => {
    const parsed = parsePhrase(phrase)
    return 'problem' in parsed ? [{ phrase, line: index + 1, ...parsed.problem }] : []
  })
  const empty = missing && linesOf(value).length === 0
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        className="phrases"
        spellCheck={false}
        autoFocus={focus}
        autoCapitalize="off"
        aria-describedby={`${id}-hint ${id}-faults`}
        aria-invalid={empty || faults.length > 0}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id={`${id}-hint`}>{hint}</small>
      <div id={`${id}-faults`} aria-live="polite">
        {empty && <p className="fault">{say('ruleFieldMissing')}</p>}
        {faults.map(({ phrase, line, at, message, hint }) => (
          <div key={line} className="fault">
            {value.includes('\n') && <span className="line">{say('ruleLine', `${line}`)}</span>}
            <code>
              {phrase.slice(0, at)}
              <span className="caret">{phrase.slice(at, at + 1) || ' '}</span>
              {phrase.slice(at + 1)}
            </code>
            <p>
              {message} {hint}
            </p>
          </div>
        ))}
      </div>
    </div>
  )
}
