// A rule as the fields of a form and back: nothing of it is lost on the way.
import { expect, test } from 'vitest'
import { check } from '../../lib/engine/check'
import { builtInRules, compileRules } from '../../lib/rules/compile'
import { emptyFields, fieldsOf, idFor, ruleOf, withExample } from '../../lib/rules/fields'
import { parseRule } from '../../lib/rules/parse'
import type { RuleData } from '../../lib/rules/schema'
import { ownRule } from '../support/rules'

/** The guard that the form has a field for comes first; the order of guards says nothing. */
const sorted = (rule: unknown) => {
  const { unless = [], needs = [], ...others } = rule as RuleData
  return { ...others, unless: unless.map((g) => JSON.stringify(g)).sort(), needs }
}

test('every built-in rule comes back as it was', () => {
  for (const rule of builtInRules) {
    const [whole, back] = [parseRule(rule), parseRule(ruleOf(fieldsOf(rule), rule.id))]
    expect('rule' in back && sorted(back.rule)).toEqual('rule' in whole && sorted(whole.rule))
  }
})

test('empty lines and empty rewrites are left out', () => {
  const fields = {
    ...emptyFields,
    phrases: '\n no offense \n\n',
    message: 'May read as x.',
    why: 'They may y.',
  }
  expect(ruleOf(fields, 'own-x')).toMatchObject({ match: ['no offense'], rewrites: [] })
})

test('the exceptions become a condition beside those that a file brought', () => {
  const other = { in: 'draft' as const, match: ['thanks'] }
  const rule = ownRule({ unless: [other, { in: 'sentence', match: ['joking'] }] })
  const fields = fieldsOf(rule)
  expect(fields.exceptions).toBe('joking')
  expect(ruleOf({ ...fields, exceptions: 'joking\nkidding' }, rule.id)).toMatchObject({
    unless: [{ in: 'sentence', match: ['joking', 'kidding'] }, other],
  })
})

test.each([null, 'x', { match: 'x', rewrites: [null], becomes: [[]], unless: [null] }])(
  'what can be read of %j is filled in',
  (data) => {
    expect(fieldsOf(data)).toMatchObject({ category: 'accusation', scope: 'phrase' })
  },
)

test('an id is told by the first words', () => {
  expect(idFor({ phrases: 'Per my (last|previous) email\nother' })).toBe('own-per-my-last-previous')
  expect(idFor({ phrases: '…' })).toBe('own')
})

test('the tried sentence becomes the first example where the rule flags it', () => {
  const rule = ownRule({ becomes: [['No offense but it is late.', 'It is late.']] })
  const checkRule = (draft: string) => check(draft, compileRules([rule]).ruleset)
  const becomes = (example: string) => withExample(rule, example, checkRule).becomes
  expect(becomes('No offense but this is wrong.')).toEqual([
    ['No offense but this is wrong.', 'This is wrong.'],
  ])
  expect(becomes('No offense but it is late.')).toEqual(rule.becomes)
  expect(becomes('Nothing of the kind.')).toEqual([])
})
