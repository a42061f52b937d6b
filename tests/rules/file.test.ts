// The file of a person's rules: what goes out comes back in, and what is here stays.
import { expect, test } from 'vitest'
import { type Made, mergeMade, readMade, writeMade } from '../../lib/rules/file'
import { ownRule } from '../support/rules'

const nothing: Made = { rules: [], patches: {}, quiet: [], templates: [] }
const merge = (here: Made, file: Made) => mergeMade(here, file, new Set(['built-in']))
const strange = { id: 'x', category: 'weather', pack: 'office' }

test('what is written is read again, rules that this version does not know among it', () => {
  const made: Made = {
    rules: [ownRule(), strange],
    patches: { 'some-rule': { on: false } },
    quiet: ['as i said'],
    templates: [{ id: 'a', situation: 'Late', text: 'Sorry.' }, { unknown: true }],
  }
  expect(readMade(writeMade(made))).toEqual({ made })
})

test('a template comes in once, and beside another of its id', () => {
  const mine = { id: 'a', situation: 'Late', text: 'I am late.' }
  const other = { id: 'a', situation: 'Early', text: 'I am early.' }
  const { made, report } = merge({ ...nothing, templates: [mine] }, { ...nothing, templates: [mine, other] })
  expect(made.templates).toEqual([mine, { ...other, id: 'a-2' }])
  expect(report.templates).toBe(1)
})

test('a bare list of rules is a pack', () => {
  expect(readMade(JSON.stringify([ownRule()]))).toEqual({ made: { ...nothing, rules: [ownRule()] } })
})

test('what is no such file is refused with the place', () => {
  const problems = (text: string) => {
    const read = readMade(text)
    return 'problems' in read ? read.problems : []
  }
  expect(problems('{"rules": [}')).toMatchObject([{ message: expect.stringContaining('JSON') }])
  expect(problems('{"rules": 3}')).toMatchObject([{ path: ['rules'] }])
  expect(problems('{"patches": {"a": {"on": "no"}}}')).toMatchObject([{ path: ['patches', 'a', 'on'] }])
  expect(problems('"rules"')).toHaveLength(1)
})

test('the same file twice adds nothing, whatever the order of its fields', () => {
  const reordered = Object.fromEntries(Object.entries(ownRule()).reverse())
  const { made, report } = merge({ ...nothing, rules: [ownRule()] }, { ...nothing, rules: [reordered] })
  expect(made.rules).toEqual([ownRule()])
  expect(report).toMatchObject({ added: 0, same: 1, beside: 0 })
})

test('a rule of the same name that says otherwise is kept beside the one that is here, once', () => {
  const file = { ...nothing, rules: [ownRule({ why: 'Theirs.' })] }
  const first = merge({ ...nothing, rules: [ownRule()] }, file)
  expect(first.made.rules).toEqual([ownRule(), ownRule({ id: 'own-no-offense-2', why: 'Theirs.' })])
  expect(first.report.beside).toBe(1)
  expect(merge(first.made, file).made.rules).toEqual(first.made.rules)
})

test('a rule never takes the id of a built-in one', () => {
  const { made } = merge(nothing, { ...nothing, rules: [ownRule({ id: 'built-in' })] })
  expect(made.rules).toMatchObject([{ id: 'built-in-2' }])
})

test('switches that stand here stay, others are set', () => {
  const { made, report } = merge(
    { ...nothing, patches: { a: { on: true }, b: { on: false } } },
    { ...nothing, patches: { a: { on: false }, b: { on: false }, c: { on: false } } },
  )
  expect(made.patches).toEqual({ a: { on: true }, b: { on: false }, c: { on: false } })
  expect(report).toMatchObject({ switched: 1, left: 1 })
})

test('a rule that cannot run here comes in all the same, and is named by its place', () => {
  const { made, report } = merge(nothing, { ...nothing, rules: [ownRule(), strange] })
  expect(made.rules).toEqual([ownRule(), strange])
  expect(report.setAside).toMatchObject([{ index: 1 }])
  expect(report.setAside[0]!.problems.map(({ path }) => path[0])).toContain('category')
})
