// Finding a rule by its words or by a wording that it flags.
import { expect, test } from 'vitest'
import { builtInRules } from '../../lib/rules/compile'
import { searchRules } from '../../lib/rules/search'
import { findingsOf } from '../support/findings'
import { ownRule } from '../support/rules'

const find = (query: string) => searchRules(builtInRules, query, findingsOf).map(({ id }) => id)

test('every word of the query must occur somewhere in the rule', () => {
  const rules = [ownRule(), ownRule({ id: 'own-other', message: 'May read as blame.' })]
  const ids = (query: string) => searchRules(rules, query, () => []).map(({ id }) => id)
  expect(ids('blame brace')).toEqual(['own-other'])
  expect(ids('OFFENSE')).toEqual(['own-no-offense', 'own-other'])
  expect(ids('slides late')).toHaveLength(2)
  expect(ids('nowhere')).toEqual([])
})

test('apostrophes may be curly or straight', () => {
  expect(find('don’t worry').length).toBeGreaterThan(0)
  expect(find('don’t worry')).toEqual(find("don't worry"))
})

test('a sentence finds the rule that flags it, though none of its words may be the rule’s own', () => {
  expect(find('You never answer the people of Zanzibar.')).toContain('accusation-you-never')
})

test('nothing asked finds everything', () => expect(find('  ')).toHaveLength(builtInRules.length))
