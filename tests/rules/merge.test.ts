// Which rules run by what a person has switched.
import { expect, test } from 'vitest'
import { isOptIn, optInCategories } from '../../lib/engine/finding'
import { builtInRules } from '../../lib/rules/compile'
import { merge, type Patches } from '../../lib/rules/merge'
import { ownRule } from '../support/rules'

test('the opt-in categories have rules, and none of them runs until it is switched on', () => {
  const atFirst = merge(builtInRules, {}, [])
  expect(atFirst.length).toBeGreaterThan(0)
  expect(atFirst.filter(({ category }) => isOptIn(category))).toEqual([])
  for (const category of optInCategories) {
    const added = merge(builtInRules, { [category]: { on: true } }, []).filter((rule) =>
      isOptIn(rule.category),
    )
    expect(added.length).toBeGreaterThan(0)
    expect(added.every((rule) => rule.category === category)).toBe(true)
  }
})

test('a rule that is off stays off when its category comes back', () => {
  const [rule] = builtInRules
  const patches = { [rule!.id]: { on: false } }
  expect(merge(builtInRules, { ...patches, [rule!.category]: { on: false } }, [])).toHaveLength(
    builtInRules.filter(({ category }) => category !== rule!.category && !isOptIn(category)).length,
  )
  expect(merge(builtInRules, patches, []).map(({ id }) => id)).not.toContain(rule!.id)
})

test('an own rule runs in an opt-in category that nobody switched on, until somebody switches it off', () => {
  const own = { ...ownRule(), category: 'pressure' } as const
  const ids = (patches: Patches) => merge(builtInRules, patches, [own]).map(({ id }) => id)
  expect(ids({})).toContain(own.id)
  expect(ids({ pressure: { on: false } })).not.toContain(own.id)
})
