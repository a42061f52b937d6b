// Writing a template of one's own: a heading to find it by, and its text with blanks in square brackets.
import { type SubmitEvent, useId, useState } from 'react'
import type { OwnTemplate } from '../lib/templates/own'
import { ViewHeading } from './view-heading'
import { useWords } from './words'

/** A template that may not be kept yet: `id` is null until it is. */
export type Written = Omit<OwnTemplate, 'id'> & { readonly id: string | null }

export interface OwnTemplateFormProps {
  readonly template: Written
  readonly onKeep: (template: Written) => void
  readonly onBack: () => void
}

export function OwnTemplateForm({ template, onKeep, onBack }: OwnTemplateFormProps) {
  const say = useWords()
  const id = useId()
  const [situation, setSituation] = useState(template.situation)
  const [text, setText] = useState(template.text)
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    onKeep({ id: template.id, situation: situation.trim(), text: text.trim() })
  }
  return (
    <form className="template-form" onSubmit={keep}>
      <button type="button" className="quiet back" onClick={onBack}>
        ← {say('templatesBack')}
      </button>
      <ViewHeading>{say(template.id === null ? 'templatesWrite' : 'templatesEdit')}</ViewHeading>
      <div className="slots">
        <div>
          <label htmlFor={`${id}-situation`}>{say('templatesSituation')}</label>
          <input
            id={`${id}-situation`}
            type="text"
            maxLength={120}
            value={situation}
            onChange={(event) => setSituation(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-text`}>{say('templatesText')}</label>
          <textarea
            id={`${id}-text`}
            className="words"
            rows={7}
            maxLength={8000}
            aria-describedby={`${id}-blanks`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <small id={`${id}-blanks`}>{say('templatesBlanks')}</small>
        </div>
      </div>
      <footer className="foot">
        <p />
        <button type="submit" className="primary" disabled={situation.trim() === '' || text.trim() === ''}>
          {say('templatesKeep')}
        </button>
      </footer>
    </form>
  )
}
