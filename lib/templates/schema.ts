// What a template is: a situation, the slots only the sender can fill, and its texts in the notation of `notation.ts`.
import * as v from 'valibot'
import { frameSlots } from './frame'
import { type Part, parseText } from './notation'

/** Where a message is going. `note` is the few words of a LinkedIn invitation. */
export const channels = ['mail', 'linkedin', 'note'] as const
export type Channel = (typeof channels)[number]

export const lengths = ['short', 'full'] as const
export type Length = (typeof lengths)[number]

export const groups = [
  'apology',
  'repair',
  'ask',
  'decline',
  'remind',
  'news',
  'thanks',
  'stay-in-touch',
] as const
export type Group = (typeof groups)[number]

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'))
const name = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, 'is lower-case words joined by hyphens'))
const paragraph = v.pipe(
  text,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    try {
      parseText(dataset.value)
    } catch (error) {
      addIssue({ message: (error as Error).message })
    }
  }),
)

/** A fact or a promise that only the sender knows: never invented by a template. */
const slot = v.strictObject({
  name,
  /** Names the field in a form. */
  label: text,
  /** Stands in square brackets where nothing is filled in yet; says what kind of words fit the sentence. */
  hint: text,
  /** Words that fit the sentence as they are. */
  example: text,
  /** True where filling it in promises or admits something: only if it's true. */
  admits: v.optional(v.boolean()),
})
export type Slot = v.InferOutput<typeof slot>

const version = v.strictObject({
  channels: v.pipe(v.array(v.picklist(channels)), v.minLength(1, 'needs a channel')),
  length: v.picklist(lengths),
  /** The message between greeting and closing, which `frame.ts` adds. */
  paragraphs: v.pipe(v.array(paragraph), v.minLength(1, 'needs a paragraph')),
})
export type Version = v.InferOutput<typeof version>

export const templateSchema = v.pipe(
  v.strictObject({
    id: name,
    /** The heading a person searches by. */
    situation: text,
    group: v.picklist(groups),
    /** Other words for the situation, for the search. */
    keywords: v.array(text),
    /** True where the message owns up to something: it then holds ownership, repair and change, however short. */
    apology: v.boolean(),
    slots: v.array(slot),
    /** Sentences a person can switch off; `on` is how they start. */
    switches: v.array(v.strictObject({ id: name, label: text, on: v.boolean() })),
    /** For each channel and length, the first version that names both. */
    versions: v.array(version),
    /** What the advice in it rests on. */
    source: text,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { slots, switches, versions } = dataset.value
    const used = versions.flatMap((each) => each.paragraphs.flatMap((source) => namesIn(parseText(source))))
    const own = [...slots.map((each) => each.name), ...switches.map((each) => each.id)]
    const framed = frameSlots.map((each) => each.name)
    for (const unknown of used.filter((each) => !own.includes(each) && !framed.includes(each)))
      addIssue({ message: `"${unknown}" is neither a slot nor a switch` })
    for (const unused of own.filter((each) => !used.includes(each) && !framed.includes(each)))
      addIssue({ message: `"${unused}" stands in no text` })
  }),
)
export type Template = v.InferOutput<typeof templateSchema>

function namesIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'words':
        return []
      case 'slot':
        return [part.name]
      case 'variants':
        return part.options.flatMap(namesIn)
      case 'optional':
        return [part.id, ...namesIn(part.parts)]
    }
  })
}
