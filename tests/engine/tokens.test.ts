// Tokens: what counts as the same word, and that every token lies exactly on the draft.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenise } from '../../lib/engine/tokens'

const forms = (draft: string) => tokenise(draft).map((t) => t.forms.join('/'))

describe('tokens', () => {
  test.each([
    ["I'm late", ['i', 'am', 'late']],
    ['I’M LATE', ['i', 'am', 'late']],
    ['im late', ['i', 'am', 'late']],
    ["don't", ['do', 'not']],
    ['dont', ['do', 'not']],
    ['cannot', ['can', 'not']],
    ["can't", ['can', 'not']],
    ["won't", ['will', 'not']],
    ['the U.S. team', ['the', 'u.s.', 'team']],
    ['plan B.In short', ['plan', 'b', '.', 'in', 'short']],
    ['wont', ['will', 'not']],
    ['youd', ['you', 'would/had']],
    ['shouldve', ['should', 'have']],
    ['coulda', ['could', 'have']],
    ["you'd", ['you', 'would/had']],
    ["it's", ['it', "is/has/'s"]],
    ["let's go", ['let', 'us', 'go']],
    ["shouldn't've", ['should', 'not', 'have']],
    ['as\u00A0per', ['as', 'per']],
    ['at 10:30, 5pm or $4.50', ['at', '10:30', ',', '5pm', 'or', '$4.50']],
    [
      'see https://a.example/x?y=1 or a.b@c.example',
      ['see', 'https://a.example/x?y=1', 'or', 'a.b@c.example'],
    ],
    ['wait... what?!', ['wait', '...', 'what', '?!']],
  ])('of %j are %j', (draft, expected) => expect(forms(draft)).toEqual(expected))

  test('tile a contraction with exact spans', () => {
    const draft = 'We CAN’T wait'
    expect(tokenise(draft).map((t) => draft.slice(t.start, t.end))).toEqual(['We', 'CAN', '’T', 'wait'])
  })

  test('are in order, never overlap and never hold white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (draft) => {
        let last = 0
        for (const token of tokenise(draft)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(token.end).toBeGreaterThan(token.start)
          expect(draft.slice(token.start, token.end)).not.toMatch(/^\s|\s$/)
          last = token.end
        }
        expect(last).toBeLessThanOrEqual(draft.length)
      }),
    )
  })

  test('are the same for either apostrophe and either case', () => {
    const word = fc.constantFrom("I'm", "don't", 'You', 'never', "can't", "it's", 'why', '?', ',')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const draft = words.join(' ')
        expect(forms(draft.replaceAll("'", '’').toUpperCase())).toEqual(forms(draft))
      }),
    )
  })
})
