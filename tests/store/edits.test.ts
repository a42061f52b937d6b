// Edits to the settings: each to what is stored at that moment, so that two pages never undo each other's work.
import { forgetAll } from '../support/storage'
import { beforeEach, expect, test } from 'vitest'
import { type InTurn, settingsEdits, storedMade } from '../../lib/store/edits'
import { ownRulesItem, patchesItem, quietItem, sitesOffItem } from '../../lib/store/items'
import { followSettings } from '../../lib/store/settings'
import { ownRule } from '../support/rules'

/** One queue for all pages, as the lock of the browser is. */
function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (edit) => {
    const next = last.then(edit)
    last = next.catch(() => {})
    return next
  }
}
const inTurn = turns()
const page = settingsEdits(inTurn)
const otherPage = settingsEdits(inTurn)

const builtIn = new Set(['built-in'])

beforeEach(forgetAll)

test('two pages that edit at the same moment keep both edits', async () => {
  await Promise.all([
    page.keepRule(ownRule({ id: 'own-a' }), null, builtIn),
    otherPage.keepRule(ownRule({ id: 'own-b' }), null, builtIn),
    page.switchOn('some-rule', false, true),
    otherPage.switchOn('another-rule', false, true),
    page.switchSite('gmail', false),
    otherPage.switchSite('outlook', false),
  ])
  expect(await ownRulesItem.getValue()).toMatchObject([{ id: 'own-a' }, { id: 'own-b' }])
  expect(await patchesItem.getValue()).toEqual({ 'some-rule': { on: false }, 'another-rule': { on: false } })
  expect(await sitesOffItem.getValue()).toEqual(['gmail', 'outlook'])
})

test('a switch back at its default leaves nothing stored', async () => {
  await page.switchOn('some-rule', false, true)
  await page.switchOn('opt-in', true, false)
  await page.switchOn('some-rule', true, true)
  expect(await patchesItem.getValue()).toEqual({ 'opt-in': { on: true } })
})

test('an edited rule takes the place of the one it was begun from', async () => {
  await page.keepRule(ownRule({ id: 'own-a' }), null, builtIn)
  await page.keepRule(ownRule({ id: 'own-b' }), null, builtIn)
  const id = await page.keepRule(ownRule({ id: 'own-a', why: 'New.' }), ownRule({ id: 'own-a' }), builtIn)
  expect(id).toBe('own-a')
  expect(await ownRulesItem.getValue()).toEqual([
    ownRule({ id: 'own-a', why: 'New.' }),
    ownRule({ id: 'own-b' }),
  ])
})

test('where both pages edit the same rule, both texts are kept', async () => {
  await page.keepRule(ownRule(), null, builtIn)
  await page.keepRule(ownRule({ why: 'One.' }), ownRule(), builtIn)
  expect(await otherPage.keepRule(ownRule({ why: 'Other.' }), ownRule(), builtIn)).toBe('own-no-offense-2')
  expect(await ownRulesItem.getValue()).toMatchObject([{ why: 'One.' }, { why: 'Other.' }])
})

test('a rule that was removed elsewhere while it was being edited is kept all the same', async () => {
  await page.keepRule(ownRule(), null, builtIn)
  await otherPage.removeRule(ownRule())
  await page.keepRule(ownRule({ why: 'Edited.' }), ownRule(), builtIn)
  expect(await ownRulesItem.getValue()).toMatchObject([{ why: 'Edited.' }])
})

test('a new rule never takes the id of another, own or built in', async () => {
  await page.keepRule(ownRule(), null, builtIn)
  expect(await page.keepRule(ownRule({ why: 'Another.' }), null, builtIn)).toBe('own-no-offense-2')
  expect(await page.keepRule(ownRule({ id: 'built-in' }), null, builtIn)).toBe('built-in-2')
})

test('undo puts a removed rule back in its place beside what was added since', async () => {
  for (const id of ['own-a', 'own-b', 'own-c']) await page.keepRule(ownRule({ id }), null, builtIn)
  const undo = await page.removeRule(ownRule({ id: 'own-b' }))
  await otherPage.keepRule(ownRule({ id: 'own-d' }), null, builtIn)
  await undo()
  expect(await ownRulesItem.getValue()).toMatchObject(
    ['own-a', 'own-b', 'own-c', 'own-d'].map((id) => ({ id })),
  )
})

test('a wording is flagged again, and left alone again by undo', async () => {
  await quietItem.setValue(['no worries', 'as i said'])
  const undo = await page.flagAgain('no worries')
  expect(await quietItem.getValue()).toEqual(['as i said'])
  await undo()
  expect(await quietItem.getValue()).toEqual(['as i said', 'no worries'])
})

test('a wording that is left alone twice is kept once', async () => {
  await page.leaveAlone('as i said')
  await otherPage.leaveAlone('no worries')
  await page.leaveAlone('as i said')
  expect(await quietItem.getValue()).toEqual(['no worries', 'as i said'])
})

test('what a file holds is added to what is there', async () => {
  await page.keepRule(ownRule(), null, builtIn)
  const report = await page.addMade(
    {
      rules: [ownRule({ id: 'own-a', match: ['so to speak'] })],
      patches: { 'some-rule': { on: false } },
      quiet: ['as i said'],
      templates: [{ id: 'a', situation: 'Late', text: 'Sorry.' }],
    },
    builtIn,
  )
  expect(report).toMatchObject({ added: 1, switched: 1, silenced: 1, templates: 1, setAside: [] })
  expect(await storedMade()).toMatchObject({
    rules: [{ id: 'own-no-offense' }, { id: 'own-a' }],
    patches: { 'some-rule': { on: false } },
    quiet: ['as i said'],
  })
})

test('every context hears an edit, and a rule that cannot run here is set aside, not dropped', async () => {
  const life = new AbortController()
  const settings = await followSettings(life.signal)
  const strange = { ...ownRule({ id: 'own-strange' }), category: 'weather' }
  await page.addMade({ rules: [ownRule(), strange], patches: {}, quiet: [], templates: [] }, builtIn)
  await expect.poll(() => settings.getState().ownRules).toEqual([ownRule()])
  expect(settings.getState().setAside).toMatchObject([{ data: strange, problems: [{ path: ['category'] }] }])
  life.abort()
})
