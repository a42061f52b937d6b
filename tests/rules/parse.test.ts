// The one door for rules, and what it says is wrong.
import { expect, test } from 'vitest'
import { builtInRules } from '../../lib/rules/compile'
import { parseRule, readOwnRules } from '../../lib/rules/parse'
import { ownRule } from '../support/rules'

const problemsOf = (input: unknown) => {
  const parsed = parseRule(input)
  return 'problems' in parsed ? parsed.problems : []
}

test('every built-in rule passes it', () => {
  expect(builtInRules.filter((rule) => problemsOf(rule).length > 0).map(({ id }) => id)).toEqual([])
})

test('a phrase that does not parse is named with its place and what to do', () => {
  expect(problemsOf(ownRule({ match: ['fine', 'no (offense'] }))).toEqual([
    {
      path: ['match', 1],
      message: '"(" is never closed.',
      hint: 'Add ")" where it should end.',
      at: 3,
    },
  ])
})

test('so is one in a guard, and one in a rule that is wrong in other ways too', () => {
  const rule = { ...ownRule({ unless: [{ in: 'sentence', match: ['$ x'] }] }), message: '' }
  expect(problemsOf(rule).map(({ path }) => path.join('.'))).toEqual(['message', 'unless.0.match.0'])
})

test.each([
  ['a category that is not known', { category: 'weather' }, ['category']],
  ['a field that is not known', { pack: 'office' }, ['pack']],
  ['a cue that is not known', { needs: [{ in: 'draft', cue: 'moon' }] }, ['needs', 0, 'cue']],
  ['an id that is a category', { id: 'accusation' }, ['id']],
  ['a missing text', { why: undefined }, ['why']],
])('%s is named', (_, change, path) => {
  expect(problemsOf({ ...ownRule(), ...change }).map((problem) => problem.path)).toEqual([path])
})

test('a rewrite may insert what a phrase names, and nothing else', () => {
  const withText = (text: string) =>
    ownRule({ match: ['no {what: offense} but {rest}'], rewrites: [{ kind: 'plain', text }] })
  expect(problemsOf(withText('about {what|base}: {rest}'))).toEqual([])
  expect(problemsOf(withText('so {thing}'))).toMatchObject([
    { path: ['rewrites', 0, 'text'], at: 3, message: 'No phrase names {thing}.' },
  ])
  expect(problemsOf(withText('so {rest'))).toMatchObject([{ at: 3, message: '"{" belongs to no name.' }])
})

test.each([null, 7, 'rule', [], {}])('%j is no rule, and nothing is thrown', (input) => {
  expect(problemsOf(input).length).toBeGreaterThan(0)
})

test('stored rules are parted into those that run and those that are shown', () => {
  const { ownRules, setAside } = readOwnRules([ownRule(), { id: 'broken' }, null])
  expect(ownRules).toEqual([ownRule()])
  expect(setAside.map(({ data }) => data)).toEqual([{ id: 'broken' }, null])
})
