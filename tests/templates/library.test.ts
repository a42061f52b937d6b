// The built-in templates: each keeps to the schema and reads well in every choice a person can make.
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type ApologyElement, readApology } from '../../lib/engine/apology'
import { check } from '../../lib/engine/check'
import { builtIn } from '../../lib/rules/compile'
import {
  type Choice,
  channelsOf,
  choicesOf,
  exampleValues,
  fill,
  lengthsOf,
  overBy,
  slotsOf,
} from '../../lib/templates/fill'
import { library } from '../../lib/templates/library'
import { registers } from '../../lib/templates/notation'
import { type Template, channels, groups, templateSchema } from '../../lib/templates/schema'

const { ruleset } = builtIn()

const filledWithExamples = (template: Template) =>
  choicesOf(template).map((choice) => ({
    choice,
    ...fill(template, choice, exampleValues(template, choice)),
  }))

test('ids and situations are unique', () => {
  for (const key of ['id', 'situation'] as const)
    expect(new Set(library.map((template) => template[key])).size).toBe(library.length)
})

test('there are words for at least thirty situations, and for every group', () => {
  expect(library.length).toBeGreaterThanOrEqual(30)
  expect(new Set(library.map(({ group }) => group))).toEqual(new Set(groups))
})

describe.each(library.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test('keeps to the schema', () => {
    expect(v.safeParse(templateSchema, template).issues?.map((issue) => issue.message)).toBeUndefined()
  })

  test('can be mailed and sent on LinkedIn, short and in full', () => {
    for (const channel of channels.filter((each) => each !== 'note'))
      expect([...lengthsOf(template, channel)].sort()).toEqual(['full', 'short'])
  })

  test('has one version for each channel and length', () => {
    for (const channel of channelsOf(template))
      expect(new Set(lengthsOf(template, channel)).size).toBe(lengthsOf(template, channel).length)
  })

  test('misses nothing and is well set when the examples are filled in', () => {
    for (const { choice, text, missing } of filledWithExamples(template)) {
      expect(missing, text).toEqual([])
      expect(text).not.toMatch(/ {2}| \n|\n{3}|^\s|\s$|[{}<>[\]|]/)
      expect(text).not.toMatch(/\.\.|\s[.,;:?!]|[.?!] \p{Ll}|\n\p{Ll}/u)
      expect(text).not.toMatch(/\b(a) [aeio]|\ban [^aeiouhAEIOUH8]/)
      expect(overBy(text, choice.channel), text).toBe(0)
    }
  })

  test('is flagged nowhere, filled in or not', () => {
    for (const choice of choicesOf(template))
      for (const values of [exampleValues(template, choice), {}]) {
        const { text } = fill(template, choice, values)
        expect(
          check(text, ruleset).map((finding) => `${finding.rule}: ${finding.text}`),
          text,
        ).toEqual([])
      }
  })

  test('owns up, puts right and changes something if it is an apology, and else apologises for nothing', () => {
    for (const { text } of filledWithExamples(template)) {
      const { kind, elements, cause } = readApology(text)
      const there = elements.flatMap(({ element, spans }): ApologyElement[] =>
        spans.length > 0 ? [element] : [],
      )
      if (template.apology) {
        expect(there, text).toEqual(expect.arrayContaining(['ownership', 'repair', 'change']))
        expect(cause, text).not.toBe('excuse')
      } else expect(kind, text).not.toBe('apology')
    }
  })

  test('is written out in full when formal', () => {
    for (const choice of choicesOf(template).filter(({ register }) => register === 'formal')) {
      const words = fill(template, choice, {}).parts.filter(({ slot }) => slot === null)
      expect(words.map(({ text }) => text).join('')).not.toMatch(
        /n['’]t\b|['’](?:m|ve|ll|d|re)\b|\b(?:it|that|there)['’]s/i,
      )
    }
  })

  test('shows each empty slot as its hint', () => {
    for (const choice of choicesOf(template)) {
      const { text, missing } = fill(template, choice, {})
      const slots = slotsOf(template, choice)
      expect(missing).toEqual(slots.map(({ name }) => name))
      for (const { hint } of slots) expect(text).toContain(`[${hint}]`)
    }
  })

  test('sounds different in each register', () => {
    for (const { channel, length } of choicesOf(template)) {
      const texts = registers.map(
        (register) => fill(template, { channel, length, register, switches: {} }, {}).text,
      )
      expect(new Set(texts).size).toBeGreaterThan(1)
    }
  })

  test('cheers at nobody, and has the apostrophe that keyboards write', () => {
    for (const { text } of filledWithExamples(template)) expect(text).not.toMatch(/[!’]/)
  })

  test('is shorter when short', () => {
    for (const register of registers) {
      const lengthOf = (length: Choice['length']) =>
        fill(template, { channel: 'mail', length, register, switches: {} }, {}).text.length
      expect(lengthOf('short')).toBeLessThan(lengthOf('full'))
    }
  })
})
