// The notation of phrases: what parses, and what a person is told where it does not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePattern } from '../../lib/engine/pattern'
import { formsOf } from '../../lib/engine/verbs'

describe('a phrase', () => {
  test('parses into its parts', () => {
    expect(parsePattern("^ (you|they) <be> [not] ... don't {rest}")).toEqual({
      pattern: {
        atStart: true,
        atEnd: false,
        rest: true,
        body: {
          kind: 'sequence',
          parts: [
            { kind: 'word', forms: ['you', 'they'] },
            { kind: 'word', forms: formsOf('be') },
            { kind: 'optional', part: { kind: 'word', forms: ['not'] } },
            { kind: 'gap' },
            { kind: 'word', forms: ['do'] },
            { kind: 'word', forms: ['not'] },
          ],
        },
      },
    })
  })

  test.each([
    ['you (always|never', 4, 'never closed'],
    ['you always)', 10, 'closes nothing'],
    ['{rest} of it', 7, 'follow {rest}'],
    ['you [{rest}]', 5, 'inside brackets'],
    ['you {mood} it', 4, 'no word list'],
    ['<to forget>', 0, 'one verb'],
    ['[you] *', 0, 'without any word'],
    ['', 0, 'without any word'],
    ['why;', 3, 'not a word'],
    ['a ... b ... c ... d ... e', 20, 'gaps'],
    ['you ^ always', 4, 'only stand first'],
  ])('%j is refused at %i: %s', (source, at, message) => {
    const parsed = parsePattern(source)
    expect(parsed).toEqual({
      problem: { at, message: expect.stringContaining(message), hint: expect.stringMatching(/\w/) },
    })
  })

  test('never throws, whatever is typed', () => {
    const piece = fc.constantFrom(
      'you',
      '(',
      ')',
      '[',
      ']',
      '|',
      '*',
      '...',
      '<go>',
      '<',
      '{rest}',
      '{a: b}',
      '{',
      '}',
      '^',
      '$',
      ',',
      '?',
      '!',
      ' ',
      "'",
    )
    fc.assert(fc.property(fc.array(piece), (pieces) => void parsePattern(pieces.join(''))))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => void parsePattern(source)))
  })
})

test.each([
  ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
  ['forget', ['forget', 'forgets', 'forgot', 'forgotten', 'forgetting']],
  ['miss', ['miss', 'misses', 'missed', 'missing']],
  ['reply', ['reply', 'replies', 'replied', 'replying']],
  ['ignore', ['ignore', 'ignores', 'ignored', 'ignoring']],
  ['stop', ['stop', 'stops', 'stopped', 'stopping']],
  ['answer', ['answer', 'answers', 'answered', 'answering']],
  ['send', ['send', 'sends', 'sent', 'sending']],
])('the forms of %s', (base, forms) => expect(formsOf(base)).toEqual(forms))
