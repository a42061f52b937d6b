// Sentences and clauses: where a phrase may not reach across.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Run, segment } from '../../lib/engine/sentences'
import { tokenise } from '../../lib/engine/tokens'

function cut(draft: string, runs: (sentences: ReturnType<typeof segment>) => readonly Run[]): string[] {
  const tokens = tokenise(draft)
  return runs(segment(draft, tokens)).map((r) => draft.slice(tokens[r.from]!.start, tokens[r.to - 1]!.end))
}
const sentences = (draft: string) => cut(draft, (all) => all)
const clauses = (draft: string) => cut(draft, (all) => all.flatMap((s) => s.clauses))

const wrapped = 'This is a line that a mail client has wrapped for us somewhere\nin the middle of things.'

describe('sentences', () => {
  test.each([
    ['I am late. Sorry!', ['I am late.', 'Sorry!']],
    ['Ask Mr. Berg, e.g. today. Thanks.', ['Ask Mr. Berg, e.g. today.', 'Thanks.']],
    ['It costs 4.50 now. Fine.', ['It costs 4.50 now.', 'Fine.']],
    ['So did I. You too?', ['So did I.', 'You too?']],
    ['I waited... and you came?! Good.', ['I waited... and you came?!', 'Good.']],
    ['She said "no." Then she left.', ['She said "no."', 'Then she left.']],
    ['Hi Ann,\nyou never call', ['Hi Ann,', 'you never call']],
    ['Two things:\n- the file\n- the date', ['Two things:', '- the file', '- the date']],
    [wrapped, [wrapped]],
    [wrapped.replace('\n', '\n\n'), wrapped.split('\n')],
    ['', []],
  ])('of %j', (draft, expected) => expect(sentences(draft)).toEqual(expected))

  test('hold every token exactly once, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'I', '.', '!', '"', ' ', '\n', ',', 'é', '-'),
          maxLength: 60,
        }),
        (draft) => {
          const tokens = tokenise(draft)
          const covered = segment(draft, tokens).flatMap((s) => tokens.slice(s.from, s.to))
          expect(covered).toEqual(tokens)
        },
      ),
    )
  })
})

test('clauses end at commas, dashes and linking words', () => {
  expect(clauses('When I called you, nobody answered but I waited — for an hour.')).toEqual([
    'When I called you',
    'nobody answered',
    'but I waited',
    'for an hour.',
  ])
})
