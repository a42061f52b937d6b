// The notation of templates: what it means, where it refuses, and that plain words pass through it unchanged.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from '../../lib/templates/notation'

test('a text is words, slots, variants and optional sentences', () => {
  expect(parseText('Hi {name}<.|, dear.|,>[more: See {date}.]')).toEqual([
    { kind: 'words', text: 'Hi ' },
    { kind: 'slot', name: 'name' },
    {
      kind: 'variants',
      options: [
        [{ kind: 'words', text: '.' }],
        [{ kind: 'words', text: ', dear.' }],
        [{ kind: 'words', text: ',' }],
      ],
    },
    {
      kind: 'optional',
      id: 'more',
      parts: [
        { kind: 'words', text: 'See ' },
        { kind: 'slot', name: 'date' },
        { kind: 'words', text: '.' },
      ],
    },
  ])
})

test('a variant may be empty, and optional sentences may hold variants', () => {
  expect(parseText('<||x>')).toEqual([
    { kind: 'variants', options: [[], [], [{ kind: 'words', text: 'x' }]] },
  ])
  expect(parseText('[a: <b|c|d>]')).toMatchObject([{ kind: 'optional', parts: [{ kind: 'variants' }] }])
})

test.each([
  ['{', '"{" cannot stand here, at 0'],
  ['a {Name}', '"{Name}" cannot stand here, at 2'],
  ['[no colon]', '"[no colon]" cannot stand here, at 0'],
  ['[a: b', '"" stands where "]" is missing, at 5'],
  ['<a|b>', '">" ends 2 variants, not 3, at 4'],
  ['<a|b|c', '"" stands where ">" is missing, at 6'],
  ['a]', '"]" cannot stand here, at 1'],
  ['a|b', '"|b" cannot stand here, at 1'],
])('%j is refused: %s', (source, message) => expect(() => parseText(source)).toThrow(message))

test('words without marks are one part, whatever they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!/[{}<>[\]|]/.test(text))
      expect(parseText(text)).toEqual([{ kind: 'words', text }])
    }),
  )
})

test('what parses, parses again from the parts written out', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/)
  const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
    source: fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.stringMatching(/^[^{}<>[\]|]+$/),
      name.map((slot) => `{${slot}}`),
      fc.tuple(tie('source'), tie('source'), tie('source')).map((options) => `<${options.join('|')}>`),
      fc.tuple(name, tie('source')).map(([id, words]) => `[${id}: ${words}]`),
    ),
  }))
  const write = (parts: ReturnType<typeof parseText>): string =>
    parts
      .map((part) => {
        if (part.kind === 'words') return part.text
        if (part.kind === 'slot') return `{${part.name}}`
        if (part.kind === 'variants') return `<${part.options.map(write).join('|')}>`
        return `[${part.id}: ${write(part.parts)}]`
      })
      .join('')
  fc.assert(
    fc.property(source, (text) => {
      expect(write(parseText(text))).toBe(text)
    }),
  )
})
