// Every built-in rule against its own examples.
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { check } from '../../lib/engine/check'
import { categories, type Category } from '../../lib/engine/finding'
import { applyEdit } from '../../lib/engine/span'
import { builtInRules, compileRules } from '../../lib/rules/compile'
import { merge } from '../../lib/rules/merge'
import { ruleSchema } from '../../lib/rules/schema'

test('every built-in rule compiles', () => expect(compileRules(builtInRules).problems).toEqual([]))

test('ids are unique, and sorted within a category', () => {
  const ids = builtInRules.map((rule) => `${rule.category} ${rule.id}`)
  expect(new Set(builtInRules.map((rule) => rule.id)).size).toBe(ids.length)
  for (const category of new Set(builtInRules.map((rule) => rule.category))) {
    const own = builtInRules.filter((rule) => rule.category === category).map((rule) => rule.id)
    expect(own).toEqual([...own].sort())
  }
})

/** What is on from the start together with this category, which may be opt-in. */
const rulesetWith = (category: Category) =>
  compileRules(merge(builtInRules, { [category]: { on: true } }, [])).ruleset
const rulesets = new Map(categories.map((category) => [category, rulesetWith(category)]))

describe.each(builtInRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const ruleset = rulesets.get(rule.category)!

  test('is well formed, with examples of both sides and two ways out', () => {
    expect(v.safeParse(ruleSchema, rule).issues).toBeUndefined()
    expect(rule.becomes.length).toBeGreaterThan(0)
    expect(rule.allows.length).toBeGreaterThan(0)
    expect(rule.rewrites.length).toBeGreaterThan(1)
    expect(rule.message).toMatch(/^May read as /)
  })

  test.each(rule.becomes)('fires alone on “%s” and offers “%s”', (before, after) => {
    const findings = check(before, ruleset)
    expect(findings.map((finding) => finding.rule)).toEqual([rule.id])
    const results = findings[0]!.rewrites.map(({ edit }) => applyEdit(before, edit))
    expect(results).toContain(after)
    for (const result of results)
      expect({ result, flagged: check(result, ruleset) }).toEqual({ result, flagged: [] })
  })

  test.each(rule.allows)('stays silent on “%s”', (draft) => {
    const own = check(draft, ruleset).filter((finding) => finding.category === rule.category)
    expect(own.map((finding) => finding.rule)).toEqual([])
  })
})
