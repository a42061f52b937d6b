// Filling a template: the sender's words fit the sentence, gaps show, and the parts are the whole text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Choice,
  channelsOf,
  fill,
  lengthsOf,
  limitOf,
  overBy,
  slotsOf,
  switchesOf,
} from '../../lib/templates/fill'
import { registers } from '../../lib/templates/notation'
import type { Template } from '../../lib/templates/schema'

const slot = (name: string) => ({ name, label: name, hint: `the ${name}`, example: name })

const templateOf = (...paragraphs: string[]): Template => ({
  id: 'test',
  situation: 'A test',
  group: 'ask',
  keywords: [],
  apology: false,
  slots: [slot('act'), slot('date')],
  switches: [
    { id: 'more', label: 'More', on: true },
    { id: 'less', label: 'Less', on: false },
  ],
  versions: [{ channels: ['linkedin'], length: 'short', paragraphs }],
  source: 'test',
})

const choice: Choice = { channel: 'linkedin', length: 'short', register: 'plain', switches: {} }
const values = { name: 'Ana', act: 'call you', date: 'Friday' }
const opening = 'Hi Ana,\n\n'
const body = (paragraph: string, given: Record<string, string> = {}, more: Partial<Choice> = {}) =>
  fill(templateOf(paragraph), { ...choice, ...more }, { ...values, ...given }).text.replace(opening, '')

describe('a value', () => {
  test.each([
    ['I will {act}.', { act: '  call   you ' }, 'I will call you.'],
    ['{act}. {act}.', {}, 'Call you. Call you.'],
    ['Then {act}', {}, 'Then call you'],
    ['I will {act}.', { act: 'call you.' }, 'I will call you.'],
    ['I will {act}.', { act: 'ask: where?' }, 'I will ask: where?'],
    ['By {date}, I will {act}.', { date: 'on Friday.' }, 'By on Friday, I will call you.'],
    ['By {date} I will {act}.', { date: '3 p.m.' }, 'By 3 p.m. I will call you.'],
    ['I will {act}.', { act: '{date} <b|c> [more: x]' }, 'I will {date} <b|c> [more: x].'],
    ['{act}.', { act: 'ça va' }, 'Ça va.'],
  ])('fits %j given %j', (paragraph, given, text) => expect(body(paragraph, given)).toBe(text))
})

describe('a switch', () => {
  const paragraph = 'One. [more: Two.] [less: Three.] Four.'
  test.each([
    [{}, 'One. Two. Four.'],
    [{ more: false }, 'One. Four.'],
    [{ less: true }, 'One. Two. Three. Four.'],
    [{ more: false, less: true }, 'One. Three. Four.'],
  ])('%j decides which sentences stand', (switches, text) =>
    expect(body(paragraph, {}, { switches })).toBe(text),
  )

  test('takes a paragraph that it empties along', () => {
    const template = templateOf('One.', '[more: Two.]', 'Three.')
    const { text } = fill(template, { ...choice, switches: { more: false } }, values)
    expect(text).toBe(`${opening}One.\n\nThree.`)
  })

  test('is offered where it changes the message', () => {
    const template = templateOf('[more: <|Two.|>] Three.')
    expect(switchesOf(template, choice)).toEqual([])
    expect(switchesOf(template, { ...choice, register: 'warm' }).map(({ id }) => id)).toEqual(['more'])
  })
})

test('the register picks the variant', () => {
  const texts = registers.map((register) => body('<A|B {act}|>.', {}, { register }).replace(/^.*\n\n/, ''))
  expect(texts).toEqual(['A.', 'B call you.', '.'])
})

test('a slot is asked for once, and only where the message shows it', () => {
  const template = templateOf('{act} and {act}. [less: {date}]')
  const asked = (switches: Choice['switches']) =>
    slotsOf(template, { ...choice, switches }).map(({ name }) => name)
  expect(asked({})).toEqual(['name', 'act'])
  expect(asked({ less: true })).toEqual(['name', 'act', 'date'])
})

test('an empty slot shows its hint and is missing', () => {
  const { text, missing } = fill(templateOf('I will {act} by {date}.'), choice, { name: 'Ana', act: ' ' })
  expect(text).toBe(`${opening}I will [the act] by [the date].`)
  expect(missing).toEqual(['act', 'date'])
})

test('a mail is greeted and signed', () => {
  const template = templateOf('One.')
  const mailed = { ...template, versions: [{ ...template.versions[0]!, channels: ['mail' as const] }] }
  const formal = { ...choice, channel: 'mail' as const, register: 'formal' as const }
  expect(fill(mailed, formal, { name: 'Ana', sender: 'Jo' }).text).toBe(
    'Dear Ana,\n\nOne.\n\nKind regards,\nJo',
  )
})

test('a version that is not there is an error, and the versions that are there are told', () => {
  const template = templateOf('One.')
  expect(() => fill(template, { ...choice, length: 'full' }, {})).toThrow(RangeError)
  expect(channelsOf(template)).toEqual(['linkedin'])
  expect(lengthsOf(template, 'linkedin')).toEqual(['short'])
  expect(lengthsOf(template, 'mail')).toEqual([])
})

test('a text is over by what its channel does not take', () => {
  expect(limitOf('mail')).toBeNull()
  expect(overBy('x'.repeat(9000), 'mail')).toBe(0)
  expect(overBy('x'.repeat(limitOf('note')!), 'note')).toBe(0)
  expect(overBy('x'.repeat(limitOf('note')! + 3), 'note')).toBe(3)
})

test('the parts are the text, and hold each value as typed but for its edges, whatever is typed', () => {
  const template = templateOf('{act}, by {date} or [more: {act}]. <{date}|x|y>')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...registers), (act, register) => {
      const { text, parts, missing } = fill(template, { ...choice, register }, { ...values, act })
      expect(parts.map((part) => part.text).join('')).toBe(text)
      expect(missing).toEqual(act.trim() === '' ? ['act'] : [])
      const shown = parts.filter((part) => part.slot === 'act').at(-1)!.text
      expect(shown).toBe(act.trim() === '' ? '[the act]' : act.trim().replace(/[^\S\n]+/g, ' '))
    }),
  )
})
