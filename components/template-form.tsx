// A built-in template's choices and blanks, filled in to a message.
import { useId, useState } from 'react'
import { type Choice, channelsOf, fill, lengthsOf, limitOf, slotsOf, switchesOf } from '../lib/templates/fill'
import { registers } from '../lib/templates/notation'
import { type Channel, lengths as allLengths, type Template } from '../lib/templates/schema'
import { Filling, type FillingProps, type Room } from './filling'
import { type MessageKey, useWords } from './words'

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

/** The box beneath that a message would go into. */
export interface BoxBeneath {
  readonly channel: Channel
  /** The first name of the one it goes to, where the page tells. */
  readonly recipient: string | null
  /** The most UTF-16 code units it takes, where it tells. */
  readonly limit: number | null
  /** What it holds already. */
  readonly draft: string
  readonly caret: number | null
}

export interface TemplateFormProps extends Pick<FillingProps, 'onBack' | 'onInsert' | 'onCopy'> {
  readonly template: Template
  readonly box: BoxBeneath
  /** The person wants to keep this text as a template of their own. */
  readonly onDuplicate: (text: string) => void
}

export function TemplateForm({ template, box, onDuplicate, ...rest }: TemplateFormProps) {
  const say = useWords()
  const channels = channelsOf(template)
  const [asked, setAsked] = useState<Choice>({
    channel: channels.includes(box.channel) ? box.channel : channels[0]!,
    length: 'short',
    register: 'plain',
    switches: {},
  })
  const [values, setValues] = useState<Readonly<Record<string, string>>>(
    box.recipient ? { name: box.recipient } : {},
  )
  const available = lengthsOf(template, asked.channel)
  const lengths = allLengths.filter((length) => available.includes(length))
  const choice = { ...asked, length: lengths.includes(asked.length) ? asked.length : lengths[0]! }
  return (
    <Filling
      {...rest}
      title={template.situation}
      choices={
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
      }
      filled={fill(template, choice, values)}
      fields={slotsOf(template, choice)}
      values={values}
      onValue={(name, value) => setValues({ ...values, [name]: value })}
      switches={switchesOf(template, choice).map((each) => (
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
      room={roomFor(choice.channel, box)}
      actions={
        <button type="button" className="quiet" onClick={() => onDuplicate(fill(template, choice, {}).text)}>
          {say('templatesDuplicate')}
        </button>
      }
    />
  )
}

/** What the box itself says of its limit counts before what the channel is known for. */
function roomFor(channel: Channel, box: BoxBeneath): Room | null {
  const isThere = channel === box.channel
  const limit = (isThere ? box.limit : null) ?? limitOf(channel)
  if (limit === null) return null
  return isThere ? { limit, draft: box.draft, caret: box.caret } : { limit, draft: '', caret: null }
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
