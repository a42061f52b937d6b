// A message as it grows from its template: the preview, a field for each blank, and where it goes.
import { type ReactNode, useId, useRef } from 'react'
import { insertionAt } from '../lib/engine/insertion'
import type { Filled } from '../lib/templates/fill'
import { once } from './once'
import { ViewHeading } from './view-heading'
import { useWords } from './words'

/** What is to be filled in. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly example?: string
  readonly admits?: boolean | undefined
}

/** The draft beneath, as far as it limits what can be put in. */
export interface Room {
  /** In UTF-16 code units. */
  readonly limit: number
  readonly draft: string
  /** An offset into `draft`; null where it never was in it. */
  readonly caret: number | null
}

export interface FillingProps {
  readonly title: string
  readonly choices?: ReactNode
  readonly filled: Filled
  readonly fields: readonly Field[]
  readonly values: Readonly<Record<string, string>>
  readonly onValue: (name: string, value: string) => void
  /** Behind the fields: sentences that can be switched off. */
  readonly switches?: ReactNode
  /** Null where nothing limits the message. */
  readonly room: Room | null
  /** What else can be done with the template. */
  readonly actions: ReactNode
  readonly onBack: () => void
  /** Null where there is no draft to put words into. */
  readonly onInsert: ((text: string) => void) | null
  readonly onCopy: (text: string) => void
}

export function Filling(props: FillingProps) {
  const say = useWords()
  const id = useId()
  const { text, parts, missing } = props.filled
  const { room, onInsert } = props
  const over = room ? Math.max(0, lengthWith(text, room) - room.limit) : 0
  const preview = useRef<HTMLDivElement>(null)
  /** The place in the preview that a field fills comes into sight with the field. */
  const show = (name: string) => {
    const box = preview.current!
    const place = [...box.children].find((child) => (child as HTMLElement).dataset.slot === name)
    if (place) box.scrollTop += place.getBoundingClientRect().top - box.getBoundingClientRect().top - 40
  }
  return (
    <div className="template-form">
      <button type="button" className="quiet back" onClick={props.onBack}>
        ← {say('templatesBack')}
      </button>
      <ViewHeading>{props.title}</ViewHeading>
      {props.choices}
      <div
        ref={preview}
        className="preview words"
        role="region"
        aria-label={say('templatesPreview')}
        tabIndex={0}
      >
        {parts.map(({ text, slot }, index) =>
          slot === null ? (
            text
          ) : missing.includes(slot) ? (
            <span key={index} className="blank" data-slot={slot}>
              {text}
            </span>
          ) : (
            <ins key={index} data-slot={slot}>
              {text}
            </ins>
          ),
        )}
      </div>
      <div className="slots">
        {props.fields.map(({ name, label, example, admits }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <input
              id={`${id}-${name}`}
              type="text"
              placeholder={example && say('templatesExample', example)}
              aria-describedby={admits ? `${id}-${name}-admits` : undefined}
              value={props.values[name] ?? ''}
              onFocus={() => show(name)}
              onChange={(event) => props.onValue(name, event.target.value)}
            />
            {admits && <small id={`${id}-${name}-admits`}>{say('cardAdmits')}</small>}
          </div>
        ))}
        {props.switches}
      </div>
      <div className="actions">{props.actions}</div>
      <footer className="foot">
        <p role="status" className={over > 0 ? 'over' : undefined}>
          {room && over > 0
            ? room.draft.length > 0
              ? say('templatesOverWith', `${over}`, `${room.limit}`, `${room.draft.length}`)
              : say('templatesOver', `${over}`, `${room.limit}`)
            : missing.length > 0 && say('templatesMissing', `${missing.length}`)}
        </p>
        <button type="button" className={onInsert ? 'plain' : 'primary'} onClick={() => props.onCopy(text)}>
          {say('templatesCopy')}
        </button>
        {onInsert && (
          <button type="button" className="primary" disabled={over > 0} onClick={once(() => onInsert(text))}>
            {say('templatesInsert')}
          </button>
        )}
      </footer>
    </div>
  )
}

const lengthWith = (text: string, { draft, caret }: Room) =>
  draft.length + insertionAt(draft, caret, text).insert.length
