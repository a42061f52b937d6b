// Words for hard moments: find the situation, fill in what only the sender knows, see the message grow; or write one's own.
import { useState } from 'react'
import { blanksOf, fillBlanks, type OwnTemplate } from '../lib/templates/own'
import type { Template } from '../lib/templates/schema'
import { Filling, type FillingProps } from './filling'
import { OwnTemplateForm, type Written } from './own-template-form'
import { type BoxBeneath, TemplateForm } from './template-form'
import { TemplateList } from './template-list'
import { useWords } from './words'

export interface TemplatesPanelProps extends Pick<FillingProps, 'onInsert' | 'onCopy'> {
  readonly builtIn: readonly Template[]
  readonly own: readonly OwnTemplate[]
  /** Ids of built-in and own templates. */
  readonly favourites: readonly string[]
  readonly box: BoxBeneath
  readonly onFavourite: (id: string, on: boolean) => void
  /** Keeps a template, a new one where its id is null. */
  readonly onKeep: (template: Written) => void
  readonly onRemove: (id: string) => void
}

export function TemplatesPanel(props: TemplatesPanelProps) {
  const { builtIn, own, onInsert, onCopy } = props
  const [chosen, setChosen] = useState<string | null>(null)
  const [writing, setWriting] = useState<Written | null>(null)
  const [query, setQuery] = useState('')
  const onBack = () => {
    setChosen(null)
    setWriting(null)
  }
  if (writing)
    return (
      <OwnTemplateForm
        template={writing}
        onBack={onBack}
        onKeep={(template) => {
          props.onKeep(template)
          onBack()
        }}
      />
    )
  const template = builtIn.find(({ id }) => id === chosen)
  if (template)
    return (
      <TemplateForm
        template={template}
        box={props.box}
        onDuplicate={(text) => setWriting({ id: null, situation: template.situation, text })}
        {...{ onBack, onInsert, onCopy }}
      />
    )
  const ownTemplate = own.find(({ id }) => id === chosen)
  if (ownTemplate)
    return (
      <OwnTemplateFilling
        template={ownTemplate}
        box={props.box}
        onWrite={setWriting}
        onRemove={() => {
          props.onRemove(ownTemplate.id)
          onBack()
        }}
        {...{ onBack, onInsert, onCopy }}
      />
    )
  return (
    <TemplateList
      {...{ builtIn, own, query }}
      favourites={props.favourites}
      onQuery={setQuery}
      onFavourite={props.onFavourite}
      onChoose={setChosen}
      onNew={() => setWriting({ id: null, situation: query, text: '' })}
    />
  )
}

interface OwnTemplateFillingProps extends Pick<FillingProps, 'onBack' | 'onInsert' | 'onCopy'> {
  readonly template: OwnTemplate
  readonly box: BoxBeneath
  readonly onWrite: (template: Written) => void
  readonly onRemove: () => void
}

function OwnTemplateFilling({ template, box, onWrite, onRemove, ...rest }: OwnTemplateFillingProps) {
  const say = useWords()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [isSure, setSure] = useState(false)
  return (
    <Filling
      {...rest}
      title={template.situation}
      filled={fillBlanks(template.text, values)}
      fields={blanksOf(template.text).map((hint) => ({ name: hint, label: hint }))}
      values={values}
      onValue={(name, value) => setValues({ ...values, [name]: value })}
      room={box.limit === null ? null : { limit: box.limit, draft: box.draft, caret: box.caret }}
      actions={
        <>
          <button type="button" className="quiet" onClick={() => onWrite(template)}>
            {say('templatesEdit')}
          </button>
          <button type="button" className="quiet" onClick={() => onWrite({ ...template, id: null })}>
            {say('templatesTwin')}
          </button>
          <button type="button" className="quiet" onClick={isSure ? onRemove : () => setSure(true)}>
            {say(isSure ? 'templatesRemoveSure' : 'templatesRemove')}
          </button>
        </>
      }
    />
  )
}
