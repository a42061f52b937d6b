// @vitest-environment jsdom
// The options page in the person's words.
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Options, type OptionsActions, type OptionsProps } from '../../components/options'
import { check } from '../../lib/engine/check'
import { compileRules } from '../../lib/rules/compile'
import { mergeMade, readMade } from '../../lib/rules/file'
import { readOwnRules } from '../../lib/rules/parse'
import type { RuleData } from '../../lib/rules/schema'
import { violations } from '../support/axe'
import { ownRule } from '../support/rules'
import { Spoken } from '../support/words'

const forgot: RuleData = {
  id: 'accusation-you-forgot',
  category: 'accusation',
  severity: 'strong',
  match: ['you forgot to {rest}'],
  unless: [{ in: 'sentence', match: ['if'] }],
  message: 'May read as blaming them for forgetting.',
  why: 'They may defend their memory.',
  rewrites: [{ kind: 'ask', text: 'could you {rest}?' }],
  scope: 'phrase',
  becomes: [['You forgot to attach the plan.', 'Could you attach the plan?']],
  allows: ['If you forgot to attach the plan, send it later.'],
  source: 'Rogers et al. 2018',
}
const rules = [forgot, ownRule({ id: 'offense', match: ['no hard feelings'], becomes: [] })]
const { ruleset } = compileRules(rules)
const undo = vi.fn(() => Promise.resolve())

const actions = () =>
  ({
    onSwitch: vi.fn<OptionsActions['onSwitch']>(() => Promise.resolve()),
    onKeep: vi.fn<OptionsActions['onKeep']>(({ id }) => Promise.resolve(id)),
    onRemove: vi.fn<OptionsActions['onRemove']>(() => Promise.resolve(undo)),
    onFlagAgain: vi.fn<OptionsActions['onFlagAgain']>(() => Promise.resolve(undo)),
    onSendGuard: vi.fn<OptionsActions['onSendGuard']>(() => Promise.resolve()),
    onSaveFile: vi.fn<OptionsActions['onSaveFile']>(() => Promise.resolve()),
    onAddFile: vi.fn<OptionsActions['onAddFile']>(async (file) => {
      const read = readMade(await file.text())
      return 'made' in read
        ? mergeMade({ rules: [], patches: {}, quiet: [], templates: [] }, read.made, new Set())
        : read
    }),
  }) satisfies OptionsActions

function shown(change: Partial<OptionsProps> = {}) {
  const acts = actions()
  const page = (more: Partial<OptionsProps>) => (
    <Spoken>
      <Options
        builtIn={rules}
        own={[]}
        setAside={[]}
        patches={{}}
        quiet={[]}
        sites={[]}
        sendGuard={false}
        address=""
        check={(draft) => check(draft, ruleset)}
        tryRule={(rule, draft) => check(draft, compileRules([rule]).ruleset)}
        actions={acts}
        {...change}
        {...more}
      />
    </Spoken>
  )
  const { rerender } = render(page({}))
  return { ...acts, again: (more: Partial<OptionsProps>) => rerender(page(more)) }
}

beforeEach(() => {
  // Nothing scrolls in a page that is not laid out.
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  cleanup()
  undo.mockClear()
})

/** Puts words into a field at once, in the place of what stood there. */
async function write(field: HTMLElement, words: string) {
  await userEvent.clear(field)
  await userEvent.paste(words)
}
const entry = (sentence: string | RegExp) => screen.getByRole('button', { name: sentence })
const forgotSentence = /^You forgot to attach the plan\./

test('a rule is a sentence, and opens on what it may read as, how it may land, examples, exceptions and source', async () => {
  shown()
  const button = entry(forgotSentence)
  expect(button).toHaveTextContent('May read as blaming them for forgetting.')
  expect(within(button).getByText('You forgot to')).toHaveAttribute('data-mark', 'accusation')
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  const about = document.getElementById(button.getAttribute('aria-controls')!)!
  for (const words of [forgot.why, 'Could you attach the plan?', ...forgot.allows, forgot.source])
    expect(about).toHaveTextContent(words)
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'false')
})

test('a rule and a whole category are switched off', async () => {
  const { onSwitch, again } = shown()
  await userEvent.click(screen.getByRole('switch', { name: /Flag wording like: You forgot/ }))
  expect(onSwitch).toHaveBeenLastCalledWith('accusation-you-forgot', false, true)
  await userEvent.click(screen.getByRole('switch', { name: 'Flag Accusation' }))
  expect(onSwitch).toHaveBeenLastCalledWith('accusation', false, true)
  again({ patches: { accusation: { on: false } } })
  expect(screen.getByRole('switch', { name: 'Flag Accusation' })).not.toBeChecked()
  expect(screen.getByRole('switch', { name: /Flag wording like: You forgot/ })).toBeDisabled()
  expect(screen.getByRole('link', { name: 'Accusation off' })).toBeVisible()
})

test('the search finds by words and by a sentence that is flagged, and offers a rule where nothing is found', async () => {
  shown()
  const search = screen.getByRole('searchbox', { name: 'Search' })
  await write(search, 'forgetting')
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1))
  expect(screen.getByText('1 rule found')).toBeInTheDocument()
  await write(search, 'You forgot to feed the zebra.')
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1))
  expect(entry(forgotSentence)).toBeVisible()
  await write(search, 'to whom it may concern')
  await userEvent.click(await screen.findByRole('button', { name: 'Add it as a rule of yours' }))
  expect(await screen.findByRole('textbox', { name: 'Phrases' })).toHaveValue('to whom it may concern')
})

test('a rule of one’s own is written, tried and saved', async () => {
  const { onKeep } = shown()
  await userEvent.click(screen.getByRole('button', { name: 'Add a rule' }))
  const form = screen.getByRole('form', { name: 'A rule of your own' })
  expect(within(form).getByRole('textbox', { name: 'Phrases' })).toHaveFocus()
  await userEvent.paste('no offense [but]')
  await userEvent.click(within(form).getByRole('radio', { name: 'Passive aggression' }))
  await write(within(form).getByRole('textbox', { name: 'Try it' }), 'No offense but it is late.')
  expect(await within(form).findByText('No offense but')).toHaveAttribute('data-mark', 'passive-aggression')
  await write(within(form).getByRole('textbox', { name: 'What it may read as' }), 'May read as the opposite.')
  await write(within(form).getByRole('textbox', { name: 'How it may land' }), 'They may brace.')
  await write(within(form).getByRole('textbox', { name: 'Rewrite 1' }), 'please note that')
  expect(await within(form).findByText('Please note that')).toBeVisible()
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }))
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      id: 'own-no-offense-but',
      category: 'passive-aggression',
      match: ['no offense [but]'],
      rewrites: [{ kind: 'ask', text: 'please note that' }],
      becomes: [['No offense but it is late.', 'Please note that it is late.']],
    }),
    null,
  )
  expect(await screen.findByText(/Saved\. Open drafts follow/)).toBeVisible()
  expect(screen.queryByRole('form')).not.toBeInTheDocument()
})

test('what is wrong in a phrase stands under the field with its place, and nothing is saved', async () => {
  const { onKeep } = shown()
  await userEvent.click(screen.getByRole('button', { name: 'Add a rule' }))
  await userEvent.paste('no (offense')
  const phrases = screen.getByRole('textbox', { name: 'Phrases' })
  await waitFor(() => expect(phrases).toHaveAccessibleDescription(/"\(" is never closed\. Add "\)"/))
  expect(phrases).toBeInvalid()
  expect(document.querySelector('.caret')).toHaveTextContent('(')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(onKeep).not.toHaveBeenCalled()
  await waitFor(() => expect(phrases).toHaveFocus())
  expect(screen.getByRole('textbox', { name: 'What it may read as' })).toBeInvalid()
  expect(screen.getByText('Not saved yet. See what is marked.')).toBeVisible()
})

test('a rewrite that inserts what no phrase names is marked', async () => {
  shown()
  await userEvent.click(screen.getByRole('button', { name: 'Add a rule' }))
  await userEvent.paste('no offense')
  const rewrite = screen.getByRole('textbox', { name: 'Rewrite 1' })
  await write(rewrite, 'about {rest}')
  await waitFor(() => expect(rewrite).toHaveAccessibleDescription(/No phrase names \{rest\}/))
})

test('a rule of one’s own is edited in place, removed and brought back', async () => {
  const rule = ownRule()
  const { onKeep, onRemove } = shown({ own: [rule] })
  await userEvent.click(entry(/No offense but/))
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
  const why = screen.getByRole('textbox', { name: 'How it may land' })
  await write(why, 'They may stop reading.')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(onKeep).toHaveBeenCalledExactlyOnceWith({ ...rule, why: 'They may stop reading.' }, rule)
  await userEvent.click(await screen.findByRole('button', { name: 'Remove' }))
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(rule)
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
})

test('what is being written outlives a change from another tab, even the removal of its rule', async () => {
  const { again } = shown({ own: [ownRule()] })
  await userEvent.click(entry(/No offense but/))
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
  await write(screen.getByRole('textbox', { name: 'How it may land' }), 'They may stop reading.')
  const kept = 'They may stop reading.'
  for (const own of [[ownRule({ id: 'own-a' }), ownRule()], [ownRule({ id: 'own-a' })], []] as RuleData[][]) {
    again({ own })
    expect(screen.getByRole('textbox', { name: 'How it may land' })).toHaveValue(kept)
  }
})

test('a rule that cannot run here is shown with what is wrong, and can be mended', async () => {
  const { setAside } = readOwnRules([{ ...ownRule(), pack: 'office', match: ['no (offense'] }])
  const { onKeep } = shown({ setAside })
  expect(screen.getByText(/is not a field of a rule/)).toBeVisible()
  expect(screen.getByText(/"\(" is never closed/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Mend it' }))
  await write(screen.getByRole('textbox', { name: 'Phrases' }), 'no (offense)')
  await userEvent.click(screen.getByRole('button', { name: 'Leave it out' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ id: 'own-no-offense', match: ['no (offense)'] }),
    setAside[0]!.data,
  )
})

test('a wording left alone is flagged again, and taken back', async () => {
  const { onFlagAgain } = shown({ quiet: ['as i said'] })
  await userEvent.click(screen.getByRole('button', { name: /Flag it again: as i said/ }))
  expect(onFlagAgain).toHaveBeenCalledExactlyOnceWith('as i said')
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
})

test('a site is switched off', async () => {
  const onSwitch = vi.fn(() => Promise.resolve())
  shown({ sites: [{ name: 'Gmail', on: true, onSwitch }] })
  await userEvent.click(screen.getByRole('switch', { name: 'Gmail' }))
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(false)
})

test('the second read before sending is off until it is switched on', async () => {
  const { onSendGuard } = shown()
  const guard = screen.getByRole('switch', { name: 'Read strong wording again before it goes' })
  expect(guard).not.toBeChecked()
  await userEvent.click(guard)
  expect(onSendGuard).toHaveBeenCalledExactlyOnceWith(true)
})

test('a file is saved, and one is added with a word about each rule that cannot run', async () => {
  const { onSaveFile } = shown({ patches: { 'rule-of-tomorrow': { on: false } } })
  await userEvent.click(screen.getByRole('button', { name: 'Save to a file' }))
  expect(onSaveFile).toHaveBeenCalledOnce()
  expect(screen.getByText(/rule-of-tomorrow/)).toBeVisible()
  const add = async (text: string) =>
    userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type=file]')!,
      new File([text], 'x.json'),
    )
  await add(JSON.stringify({ rules: [ownRule(), { ...ownRule(), match: ['(x'] }], quiet: ['as i said'] }))
  expect(await screen.findByText('1 rule added.')).toBeVisible()
  expect(screen.getByText('1 wording left alone.')).toBeVisible()
  expect(screen.getByText(/Rule 2 can’t run here/)).toHaveTextContent('match › 1 "(" is never closed.')
  await add('{')
  expect(await screen.findByText(/Nothing was added/)).toBeVisible()
})

test('the address opens a rule and moves the keyboard there, and says so where the rule is gone', async () => {
  const { again } = shown({ address: 'accusation-you-forgot' })
  expect(entry(forgotSentence)).toHaveAttribute('aria-expanded', 'true')
  expect(entry(forgotSentence)).toHaveFocus()
  again({ address: 'no-such-rule' })
  expect(await screen.findByText('This rule is not here any more.')).toBeVisible()
})

test('it has no accessibility violation, open, writing and with everything in it', async () => {
  const { setAside } = readOwnRules([{ id: 'broken' }])
  shown({ own: [ownRule()], setAside, quiet: ['as i said'] })
  await userEvent.click(entry(forgotSentence))
  await userEvent.click(screen.getByRole('button', { name: 'Add a rule' }))
  await userEvent.paste('no (offense')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await violations()).toEqual([])
})
