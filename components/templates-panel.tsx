// Words for hard moments: find the situation, fill in what only the sender knows, see the message grow.
import { useDeferredValue, useId, useRef, useState } from 'react'
import {
  type Choice,
  channelsOf,
  fill,
  lengthsOf,
  limitOf,
  overBy,
  slotsOf,
  switchesOf,
} from '../lib/templates/fill'
import { registers } from '../lib/templates/notation'
import { type Channel, groups, lengths as allLengths, type Template } from '../lib/templates/schema'
import { type MessageKey, useWords } from './words'

export interface TemplatesPanelProps {
  readonly templates: readonly Template[]
  /** Where the message goes, as far as the draft beneath tells. */
  readonly channel: Channel
  /** The first name of the one it goes to, as far as the draft beneath tells. */
  readonly recipient: string | null
  /** Null where there is no draft to put words into. */
  readonly onInsert: ((text: string) => void) | null
  readonly onCopy: (text: string) => void
}

const groupNames: Readonly<Record<Template['group'], MessageKey>> = {
  apology: 'groupApology',
  repair: 'groupRepair',
  ask: 'groupAsk',
  decline: 'groupDecline',
  remind: 'groupRemind',
  news: 'groupNews',
  thanks: 'groupThanks',
  'stay-in-touch': 'groupStayInTouch',
}
const choiceNames = {
  mail: 'channelMail',
  linkedin: 'channelLinkedin',
  note: 'channelNote',
  short: 'lengthShort',
  full: 'lengthFull',
  plain: 'registerPlain',
  warm: 'registerWarm',
  formal: 'registerFormal',
} as const satisfies Record<string, MessageKey>

export function TemplatesPanel(props: TemplatesPanelProps) {
  const [chosen, setChosen] = useState<Template | null>(null)
  const [query, setQuery] = useState('')
  return chosen ? (
    <TemplateForm {...props} template={chosen} onBack={() => setChosen(null)} />
  ) : (
    <TemplateList templates={props.templates} query={query} onQuery={setQuery} onChoose={setChosen} />
  )
}

function TemplateList(props: {
  templates: readonly Template[]
  query: string
  onQuery: (query: string) => void
  onChoose: (template: Template) => void
}) {
  const say = useWords()
  const query = useDeferredValue(props.query)
  const found = props.templates.filter((template) => matches(template, query))
  return (
    <div className="templates">
      <input
        type="search"
        aria-label={say('templatesSearch')}
        placeholder={say('templatesSearch')}
        value={props.query}
        onChange={(event) => props.onQuery(event.target.value)}
      />
      {found.length === 0 && <p className="empty words">{say('templatesNone')}</p>}
      {groups.map((group) => {
        const inGroup = found.filter((template) => template.group === group)
        if (inGroup.length === 0) return null
        return (
          <section key={group}>
            <h2>{say(groupNames[group])}</h2>
            <ul>
              {inGroup.map((template) => (
                <li key={template.id}>
                  <button type="button" className="situation" onClick={() => props.onChoose(template)}>
                    {template.situation}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** True where every word of the query begins a word of the situation or of its keywords. */
function matches({ situation, keywords }: Template, query: string): boolean {
  const words = [situation, ...keywords].join(' ').toLowerCase().split(/\s+/)
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((start) => words.some((word) => word.startsWith(start)))
}

function TemplateForm({
  template,
  channel: wanted,
  recipient,
  onInsert,
  onCopy,
  onBack,
}: TemplatesPanelProps & { template: Template; onBack: () => void }) {
  const say = useWords()
  const id = useId()
  const channels = channelsOf(template)
  const [asked, setAsked] = useState<Choice>({
    channel: channels.includes(wanted) ? wanted : channels[0]!,
    length: 'short',
    register: 'plain',
    switches: {},
  })
  const [values, setValues] = useState<Readonly<Record<string, string>>>(recipient ? { name: recipient } : {})
  const available = lengthsOf(template, asked.channel)
  const lengths = allLengths.filter((length) => available.includes(length))
  const choice = { ...asked, length: lengths.includes(asked.length) ? asked.length : lengths[0]! }
  const { text, parts, missing } = fill(template, choice, values)
  const over = overBy(text, choice.channel)
  const preview = useRef<HTMLDivElement>(null)
  /** The place in the preview that a field fills comes into sight with the field. */
  const showSlot = (name: string) => {
    const box = preview.current!
    const place = [...box.children].find((child) => (child as HTMLElement).dataset.slot === name)
    if (place) box.scrollTop += place.getBoundingClientRect().top - box.getBoundingClientRect().top - 40
  }
  return (
    <div className="template-form">
      <button type="button" className="quiet back" onClick={onBack}>
        ← {say('templatesBack')}
      </button>
      <h2>{template.situation}</h2>
      <div className="choices">
        <Choices
          legend={say('templatesChannel')}
          options={channels}
          value={choice.channel}
          onChange={(channel) => setAsked({ ...asked, channel })}
        />
        <Choices
          legend={say('templatesLength')}
          options={lengths}
          value={choice.length}
          onChange={(length) => setAsked({ ...asked, length })}
        />
        <Choices
          legend={say('templatesRegister')}
          options={registers}
          value={choice.register}
          onChange={(register) => setAsked({ ...asked, register })}
        />
      </div>
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
        {slotsOf(template, choice).map((slot) => (
          <div key={slot.name}>
            <label htmlFor={`${id}-${slot.name}`}>{slot.label}</label>
            <input
              id={`${id}-${slot.name}`}
              type="text"
              placeholder={say('templatesExample', slot.example)}
              aria-describedby={slot.admits ? `${id}-${slot.name}-admits` : undefined}
              value={values[slot.name] ?? ''}
              onFocus={() => showSlot(slot.name)}
              onChange={(event) => setValues({ ...values, [slot.name]: event.target.value })}
            />
            {slot.admits && <small id={`${id}-${slot.name}-admits`}>{say('cardAdmits')}</small>}
          </div>
        ))}
        {switchesOf(template, choice).map((each) => (
          <label key={each.id} className="switch">
            <span>{each.label}</span>
            <input
              type="checkbox"
              role="switch"
              checked={choice.switches[each.id] ?? each.on}
              onChange={(event) =>
                setAsked({ ...asked, switches: { ...asked.switches, [each.id]: event.target.checked } })
              }
            />
          </label>
        ))}
      </div>
      <footer className="foot">
        <p>
          {over > 0
            ? say('templatesOver', `${over}`, `${limitOf(choice.channel)}`)
            : missing.length > 0 && say('templatesMissing', `${missing.length}`)}
        </p>
        <button type="button" className={onInsert ? 'plain' : 'primary'} onClick={() => onCopy(text)}>
          {say('templatesCopy')}
        </button>
        {onInsert && (
          <button type="button" className="primary" disabled={over > 0} onClick={() => onInsert(text)}>
            {say('templatesInsert')}
          </button>
        )}
      </footer>
    </div>
  )
}

function Choices<Option extends keyof typeof choiceNames>(props: {
  legend: string
  options: readonly Option[]
  value: Option
  onChange: (option: Option) => void
}) {
  const say = useWords()
  const name = useId()
  if (props.options.length < 2) return null
  return (
    <fieldset>
      <legend className="visually-hidden">{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === props.value}
            onChange={() => props.onChange(option)}
          />
          <span>{say(choiceNames[option])}</span>
        </label>
      ))}
    </fieldset>
  )
}
