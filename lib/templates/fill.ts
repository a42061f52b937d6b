// Turns a template, the sender's choices and the sender's facts into a message.
import { frameSlots, frames } from './frame'
import { type Part, type Register, parseText, registers } from './notation'
import type { Channel, Length, Slot, Template } from './schema'

export interface Choice {
  readonly channel: Channel
  readonly length: Length
  readonly register: Register
  /** Switch id → on; one that is not named is as its template starts it. */
  readonly switches: Readonly<Record<string, boolean>>
}

/** A stretch of the message; the parts in order are the whole of it. */
export interface FilledPart {
  readonly text: string
  /** The slot it came from, or null for the template's own words. */
  readonly slot: string | null
}

export interface Filled {
  readonly text: string
  readonly parts: readonly FilledPart[]
  /** Names of slots that still show their hint in square brackets, each once, in order of appearance. */
  readonly missing: readonly string[]
}

type Leaf = Extract<Part, { kind: 'words' | 'slot' }>

/**
 * The message for this choice. `values` maps slot names to what the sender typed. Capital letters, spaces and full stops
 * fit the sentence. Throws a RangeError where the template has no version for the channel and length.
 */
export function fill(template: Template, choice: Choice, values: Readonly<Record<string, string>>): Filled {
  const { gap } = frames[choice.channel]
  const missing = new Set<string>()
  const valueOf = (name: string) => {
    const value = tidied(Object.hasOwn(values, name) ? values[name]! : '')
    if (value !== '') return value
    missing.add(name)
    return `[${slotNamed(template, name).hint}]`
  }
  const parts = paragraphsOf(template, choice)
    .map((leaves) => written(leaves, valueOf))
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, i) => (i > 0 ? [{ text: gap, slot: null }, ...paragraph] : paragraph))
  return { text: parts.map((part) => part.text).join(''), parts, missing: [...missing] }
}

/** The slots that the message for this choice shows, in order of appearance: the fields of a form. */
export function slotsOf(template: Template, choice: Choice): readonly Slot[] {
  const names = paragraphsOf(template, choice).flatMap((leaves) =>
    leaves.flatMap((leaf) => (leaf.kind === 'slot' ? [leaf.name] : [])),
  )
  return [...new Set(names)].map((name) => slotNamed(template, name))
}

/** The slots' own examples, as values to fill in. */
export const exampleValues = (template: Template, choice: Choice): Record<string, string> =>
  Object.fromEntries(slotsOf(template, choice).map(({ name, example }) => [name, example]))

/** The switches that change the message for this channel, length and register. */
export function switchesOf(template: Template, choice: Choice): Template['switches'] {
  const textWith = (id: string, on: boolean) =>
    JSON.stringify(paragraphsOf(template, { ...choice, switches: { ...choice.switches, [id]: on } }))
  return template.switches.filter(({ id }) => textWith(id, true) !== textWith(id, false))
}

/** The channels that the template has a version for. */
export const channelsOf = (template: Template): readonly Channel[] =>
  (Object.keys(frames) as Channel[]).filter((channel) =>
    template.versions.some((version) => version.channels.includes(channel)),
  )

/** The lengths that the template has on that channel. */
export const lengthsOf = (template: Template, channel: Channel): readonly Length[] =>
  template.versions.filter((version) => version.channels.includes(channel)).map((version) => version.length)

/** The choices that tell the template's versions apart: every channel, length and register, with its switches as they start, all on and all off. */
export const choicesOf = (template: Template): Choice[] =>
  channelsOf(template).flatMap((channel) =>
    lengthsOf(template, channel).flatMap((length) =>
      registers.flatMap((register) =>
        [
          {},
          Object.fromEntries(template.switches.map(({ id }) => [id, true])),
          Object.fromEntries(template.switches.map(({ id }) => [id, false])),
        ].map((switches) => ({ channel, length, register, switches })),
      ),
    ),
  )

/** The most UTF-16 code units that a message may have there, or null where there is no limit. */
export const limitOf = (channel: Channel): number | null => frames[channel].limit

/** How many code units the text is too long; 0 where it fits. */
export const overBy = (text: string, channel: Channel): number =>
  Math.max(0, text.length - (limitOf(channel) ?? text.length))

function paragraphsOf(template: Template, choice: Choice): readonly (readonly Leaf[])[] {
  const version = template.versions.find(
    (each) => each.channels.includes(choice.channel) && each.length === choice.length,
  )
  if (!version) throw new RangeError(`${template.id} has no ${choice.length} version for ${choice.channel}`)
  const { opening, closing } = frames[choice.channel]
  const isOn = (id: string) =>
    choice.switches[id] ?? template.switches.some((each) => each.id === id && each.on)
  return [opening, ...version.paragraphs, closing].map((source) =>
    leavesOf(parseText(source), registers.indexOf(choice.register), isOn),
  )
}

function leavesOf(parts: readonly Part[], register: number, isOn: (id: string) => boolean): readonly Leaf[] {
  return parts.flatMap((part) => {
    if (part.kind === 'variants') return leavesOf(part.options[register]!, register, isOn)
    if (part.kind === 'optional') return isOn(part.id) ? leavesOf(part.parts, register, isOn) : []
    return part
  })
}

function slotNamed(template: Template, name: string): Slot {
  const slot = [...template.slots, ...frameSlots].find((each) => each.name === name)
  if (!slot) throw new RangeError(`${template.id} has no slot "${name}"`)
  return slot
}

/** One paragraph's parts; none where nothing is left of it. */
function written(leaves: readonly Leaf[], valueOf: (name: string) => string): readonly FilledPart[] {
  const parts: FilledPart[] = []
  let before = ''
  leaves.forEach((leaf, i) => {
    const next = leaves[i + 1]
    const text =
      leaf.kind === 'words'
        ? wordsAfter(before, next ? leaf.text : leaf.text.trimEnd())
        : inSentence(valueOf(leaf.name), before, next?.kind === 'words' ? next.text : '')
    if (text === '') return
    parts.push({ text, slot: leaf.kind === 'slot' ? leaf.name : null })
    before += text
  })
  return before.trim() === '' ? [] : parts
}

/** A switched-off sentence leaves its space behind, and a value may bring its own full stop. */
function wordsAfter(before: string, words: string): string {
  const spaced = before === '' || /\s$/.test(before) ? words.trimStart() : words
  return /[.!?…]$/.test(before) && spaced.startsWith('.') ? spaced.slice(1) : spaced
}

function inSentence(value: string, before: string, after: string): string {
  // A full stop after a whole word would cut the sentence; one in "p.m." or "Ltd." belongs to the word.
  const open = /^(?:[,;:?!]| \p{Ll})/u.test(after) ? value.replace(/(?<=\p{L}{4})\.$/u, '') : value
  const startsSentence = before === '' || /[.!?…]["”’)]?\s+$/.test(before)
  return startsSentence ? open.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : open
}

const tidied = (value: string) => value.trim().replace(/[^\S\n]+/g, ' ')
