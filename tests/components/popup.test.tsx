// @vitest-environment jsdom
// The popup in the person's words.
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { FindingList } from '../../components/finding-list'
import { Popup, type PopupProps, type PopupTab } from '../../components/popup'
import { starters } from '../../lib/templates/starters'
import { draftOf, popupProps, popupStates } from '../gallery/popup-states'
import { violations } from '../support/axe'
import { Spoken } from '../support/words'

afterEach(cleanup)

const pair = draftOf('I typically know the people I meet with. You should have told me earlier.')
const actions = () => ({ onApply: vi.fn(), onApplyFirsts: vi.fn(), onLeave: vi.fn(), onReveal: vi.fn() })

function shown(changes: Partial<PopupProps> = {}) {
  const props = {
    ...popupProps,
    drafts: [pair],
    onTab: vi.fn(),
    site: { name: 'Gmail', on: true, onSwitch: vi.fn() },
    sites: null,
    onSites: vi.fn(),
    onCurrent: vi.fn(),
    actions: actions(),
    onInsert: vi.fn(),
    onCopy: vi.fn(),
    onOptions: vi.fn(),
    templates: { ...popupProps.templates, onFavourite: vi.fn(), onKeep: vi.fn(), onRemove: vi.fn() },
    ...changes,
  } satisfies PopupProps
  function Switching() {
    const [tab, setTab] = useState<PopupTab>(props.tab)
    return <Popup {...props} tab={tab} onTab={setTab} />
  }
  render(
    <Spoken>
      <Switching />
    </Spoken>,
  )
  return props
}

test('lists the findings in order, the first one open with its rewrites', async () => {
  const props = shown()
  const panel = within(screen.getByRole('tabpanel'))
  const sentences = panel
    .getAllByRole('button', { expanded: true })
    .concat(panel.getAllByRole('button', { expanded: false }))
  expect(sentences.map((sentence) => sentence.textContent)).toEqual([
    'SuspicionI typically know the people I meet with.',
    'AccusationYou should have told me earlier.',
  ])
  await userEvent.click(screen.getByRole('button', { name: /Ask instead/ }))
  expect(props.actions.onApply).toHaveBeenCalledExactlyOnceWith('one', 0, 0)
})

test('opens one finding at a time, and shows or leaves it', async () => {
  const props = shown()
  await userEvent.click(screen.getByRole('button', { name: /You should have told me/ }))
  expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Show in the draft' }))
  expect(props.actions.onReveal).toHaveBeenCalledExactlyOnceWith('one', 1)
  await userEvent.click(screen.getByRole('button', { name: 'Leave it' }))
  expect(props.actions.onLeave).toHaveBeenCalledExactlyOnceWith('one', 1)
})

test('all first rewrites are seen together before they are made', async () => {
  const props = shown()
  await userEvent.click(screen.getByRole('button', { name: 'See all 2 changes together' }))
  expect(screen.getByRole('heading', { name: /Your draft with every first suggestion/ })).toHaveFocus()
  expect(screen.getByText('You should have told', { exact: false }).tagName).toBe('DEL')
  await userEvent.click(screen.getByRole('button', { name: /All findings/ }))
  await userEvent.click(screen.getByRole('button', { name: 'See all 2 changes together' }))
  await userEvent.click(screen.getByRole('button', { name: 'Make 2 changes' }))
  expect(props.actions.onApplyFirsts).toHaveBeenCalledExactlyOnceWith('one')
})

test('a double-click takes one rewrite', async () => {
  const props = shown()
  await userEvent.dblClick(screen.getByRole('button', { name: /Ask instead/ }))
  expect(props.actions.onApply).toHaveBeenCalledOnce()
})

test('findings are grouped by the paragraph they stand in', () => {
  shown({
    drafts: [draftOf('Hi.\n\nYou should have told me earlier.\n\nI typically know the people I meet with.')],
  })
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Paragraph 2',
    'Paragraph 3',
  ])
})

test('the arrow keys go through everything that can be done', async () => {
  shown()
  screen.getByRole('button', { name: /I typically know/ }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('button', { name: /Ask instead/ })).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(screen.getByRole('button', { name: 'See all 2 changes together' })).toHaveFocus()
  await userEvent.keyboard('{Home}')
  expect(screen.getByRole('button', { name: /I typically know/ })).toHaveFocus()
})

test('the keyboard goes on with the next finding when one is gone', async () => {
  const { rerender } = render(<FindingList draft={pair} actions={actions()} />, { wrapper: Spoken })
  await userEvent.click(screen.getByRole('button', { name: /Ask instead/ }))
  rerender(<FindingList draft={draftOf('You should have told me earlier.')} actions={actions()} />)
  expect(screen.getByRole('button', { name: /You should have told me/ })).toHaveFocus()
})

test('where the site is switched off, it says so and offers to switch it on', async () => {
  const props = shown({ site: { name: 'Gmail', on: false, onSwitch: vi.fn() }, drafts: [], current: null })
  expect(screen.getByText(/Second Read is off on Gmail/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Switch it on' }))
  expect(props.site!.onSwitch).toHaveBeenCalledExactlyOnceWith(true)
})

test('several drafts can be switched between', async () => {
  const props = shown({ drafts: [pair, draftOf('Thanks for the file.', { id: 'two' })] })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Draft' }), 'Thanks for the file.')
  expect(props.onCurrent).toHaveBeenCalledExactlyOnceWith('two')
})

test('a draft with nothing flagged is told so without praise', () => {
  shown({ drafts: [draftOf('Thanks for the file.')] })
  expect(screen.getByText(/Nothing flagged\. That says what our rules looked for/)).toBeVisible()
})

test('where no draft is in use, it offers to paste one', async () => {
  shown({ drafts: [], current: null })
  expect(screen.getByText(/No message is being written here/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Paste a draft' }))
  expect(screen.getByRole('textbox', { name: 'Your draft' })).toHaveFocus()
})

test('an empty draft offers words for hard moments, and the keyboard goes along', async () => {
  shown({ drafts: [draftOf('')] })
  expect(screen.getByText(/This draft is empty/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Find words for it' }))
  expect(screen.getByRole('searchbox', { name: 'Find a situation' })).toHaveFocus()
})

test('a page that takes its time is said to be looked at', () => {
  shown({ drafts: null, current: null })
  expect(screen.getByText('Looking for the message you are writing…')).toBeVisible()
})

test('the tabs follow the arrow keys', async () => {
  shown()
  await userEvent.click(screen.getByRole('tab', { name: /This draft/ }))
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Apology' })).toHaveFocus()
  expect(screen.getByRole('tab', { name: 'Apology' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{End}')
  expect(screen.getByRole('tab', { name: 'Paste' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: /This draft/ })).toHaveFocus()
})

test('an apology shows what it holds and offers a beginning for what it lacks', async () => {
  const props = shown({ tab: 'apology', drafts: [draftOf('I’m sorry that I called late.')] })
  expect(screen.getByRole('heading', { name: 'Owning it there' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Putting it right not yet' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: `Put in ${starters.repair[0]}` }))
  expect(props.onInsert).toHaveBeenCalledExactlyOnceWith(starters.repair[0])
})

test('sympathy is not pushed to admit anything', () => {
  shown({ tab: 'apology', drafts: [draftOf('I’m so sorry for your loss.')] })
  expect(screen.getByText(/This reads as sympathy/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Put in/ })).toBeNull()
})

test('an answer to a charge of dishonesty is offered nothing', () => {
  shown({
    tab: 'apology',
    drafts: [draftOf('I’m sorry it came to this. You accused me of lying, and I did not lie.')],
  })
  expect(screen.getByText(/This answers a charge of dishonesty/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Put in/ })).toBeNull()
})

test('a person can say that the message should apologise', async () => {
  const props = shown({ tab: 'apology', drafts: [draftOf('Please send me the file.')] })
  expect(screen.queryByRole('button', { name: /Put in/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'This message should apologise' }))
  await userEvent.click(screen.getByRole('button', { name: `Put in ${starters.ownership[0]}` }))
  expect(props.onInsert).toHaveBeenCalledExactlyOnceWith(starters.ownership[0])
})

test('forgiveness may stay out, and is never offered', () => {
  shown({ tab: 'apology', drafts: [draftOf('I’m sorry that I called late.')] })
  expect(screen.getByRole('heading', { name: 'Asking forgiveness may stay out' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /forgive/ })).toBeNull()
})

test('a situation is found by a word for it, filled in, and put into the draft', async () => {
  const props = shown({ tab: 'templates' })
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a situation' }), 'called late')
  await userEvent.click(screen.getByRole('button', { name: 'I promised a call and called late' }))
  expect(screen.getByRole('heading', { name: 'I promised a call and called late' })).toHaveFocus()
  await userEvent.type(screen.getByRole('textbox', { name: 'Their name' }), 'Priya')
  expect(screen.getByRole('region', { name: 'Preview' })).toHaveTextContent('Hi Priya,')
  expect(screen.getByText(/Still to fill in: \d/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Put into the draft' }))
  expect(props.onInsert).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Hi Priya,\n\nI said \[/))
})

test('the name of the one it goes to is filled in already', async () => {
  shown({ tab: 'templates', drafts: [draftOf('', { recipient: 'Priya' })] })
  await userEvent.click(screen.getByRole('button', { name: 'I promised a call and called late' }))
  expect(screen.getByRole('textbox', { name: 'Their name' })).toHaveValue('Priya')
  expect(screen.getByRole('region', { name: 'Preview' })).toHaveTextContent('Hi Priya,')
})

test('an invitation that is too long says by how much before it is put in', async () => {
  shown({
    tab: 'templates',
    drafts: [draftOf('x'.repeat(100), { kind: 'note', limit: 200 })],
  })
  await userEvent.click(screen.getByRole('button', { name: /^I offended someone by doubting/ }))
  expect(screen.getByText(/^\d+ characters over: 200 fit, and the draft has 100 already\.$/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Put into the draft' })).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: 'E-mail' }))
  expect(screen.getByRole('button', { name: 'Put into the draft' })).toBeEnabled()
})

test('a favourite stands first, and is one no more', async () => {
  const props = shown({ tab: 'templates' })
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Favourites')
  await userEvent.click(screen.getByRole('button', { name: 'Favourite: I am answering late', pressed: true }))
  expect(props.templates.onFavourite).toHaveBeenCalledExactlyOnceWith('late-reply', false)
})

test('a template of one’s own is written, with blanks in brackets', async () => {
  const props = shown({ tab: 'templates' })
  await userEvent.click(screen.getByRole('button', { name: 'Write your own' }))
  expect(screen.getByRole('button', { name: 'Keep it' })).toBeDisabled()
  await userEvent.type(
    screen.getByRole('textbox', { name: 'The situation, to find it by' }),
    'Cancel a class',
  )
  await userEvent.type(screen.getByRole('textbox', { name: 'The message' }), 'No class on [[day].')
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(props.templates.onKeep).toHaveBeenCalledExactlyOnceWith({
    id: null,
    situation: 'Cancel a class',
    text: 'No class on [day].',
  })
})

test('one’s own is filled in, changed, doubled and, asked twice, deleted', async () => {
  const props = shown({ tab: 'templates' })
  const own = 'Ask for the monthly figures'
  await userEvent.click(screen.getByRole('button', { name: own }))
  await userEvent.type(screen.getByRole('textbox', { name: 'month' }), 'May')
  expect(screen.getByRole('region', { name: 'Preview' })).toHaveTextContent('the figures for May?')
  await userEvent.click(screen.getByRole('button', { name: 'Duplicate' }))
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(props.templates.onKeep).toHaveBeenLastCalledWith(
    expect.objectContaining({ id: null, situation: own }),
  )
  await userEvent.click(screen.getByRole('button', { name: own }))
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(props.templates.onKeep).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'own-1' }))
  await userEvent.click(screen.getByRole('button', { name: own }))
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }))
  expect(props.templates.onRemove).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }))
  expect(props.templates.onRemove).toHaveBeenCalledExactlyOnceWith('own-1')
})

test('a built-in template becomes one of one’s own, its blanks in brackets', async () => {
  const props = shown({ tab: 'templates' })
  await userEvent.click(screen.getByRole('button', { name: 'I promised a call and called late' }))
  await userEvent.click(screen.getByRole('button', { name: 'Copy to your own' }))
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(props.templates.onKeep).toHaveBeenCalledExactlyOnceWith({
    id: null,
    situation: 'I promised a call and called late',
    text: expect.stringContaining('Hi [their name],'),
  })
})

test('a pasted draft is kept only where it is pinned', async () => {
  const onPin = vi.fn()
  shown({ tab: 'paste', paste: { ...popupProps.paste, onPin } })
  expect(screen.getByText('Gone when this closes.')).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Pin it' }))
  expect(onPin).toHaveBeenCalledExactlyOnceWith(true)
})

test('tone, length and channel change the message', async () => {
  shown({ tab: 'templates' })
  await userEvent.click(screen.getByRole('button', { name: 'I promised a call and called late' }))
  const preview = screen.getByRole('region', { name: 'Preview' })
  await userEvent.click(screen.getByRole('radio', { name: 'Formal' }))
  expect(preview).toHaveTextContent('Dear [their name],')
  const short = preview.textContent.length
  await userEvent.click(screen.getByRole('radio', { name: 'Fuller' }))
  expect(preview.textContent.length).toBeGreaterThan(short)
})

test('without a draft beneath, a template can only be copied', async () => {
  const props = shown({ tab: 'templates', drafts: [], current: null })
  await userEvent.click(screen.getByRole('button', { name: 'I promised a call and called late' }))
  expect(screen.queryByRole('button', { name: 'Put into the draft' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(props.onCopy).toHaveBeenCalledOnce()
})

test('a site can be switched off and the rules opened', async () => {
  const props = shown()
  await userEvent.click(screen.getByRole('switch', { name: 'Watch drafts on Gmail' }))
  expect(props.site!.onSwitch).toHaveBeenCalledExactlyOnceWith(false)
  await userEvent.click(screen.getByRole('button', { name: 'Rules' }))
  expect(props.onOptions).toHaveBeenCalledOnce()
})

test('what became of an action is said, and can be taken back', async () => {
  const onTakeBack = vi.fn()
  shown({ notice: 'popupDone', onTakeBack })
  expect(screen.getByRole('status')).toHaveTextContent('Changed in your draft.')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(onTakeBack).toHaveBeenCalledOnce()
})

test.each(Object.entries(popupStates))(
  '%s: no accessibility violation',
  async (_, { props, presses = [], typed = {} }) => {
    shown({ ...popupProps, ...props })
    for (const press of presses)
      // By role and name each would be found anew among all that a page holds.
      await userEvent.click(
        [...document.querySelectorAll('button, label')].find((each) => each.textContent.includes(press))!,
      )
    for (const [field, words] of Object.entries(typed))
      await userEvent.type(screen.getByLabelText(field), words)
    expect(await violations()).toEqual([])
  },
)

test('what is watched opens in place of the tabs, and closes again', async () => {
  const props = shown()
  const where = screen.getByRole('button', { name: 'Watching drafts on Gmail' })
  expect(where).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(where)
  expect(props.onSites).toHaveBeenCalledOnce()
  cleanup()
  shown({ sites: <p>Sites</p> })
  expect(screen.getByRole('button', { name: 'Watching drafts on Gmail' })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  expect(screen.getByText('Sites')).toBeVisible()
  expect(screen.queryByRole('tablist')).toBeNull()
})
