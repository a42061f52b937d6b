// @vitest-environment jsdom
// Where drafts are watched, in the person's words.
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { SitePanel, type SitePanelProps } from '../../components/site-panel'
import { violations } from '../support/axe'
import { Spoken } from '../support/words'

afterEach(cleanup)

function shown(changes: Partial<SitePanelProps> = {}) {
  const props = {
    page: { verdict: 'ready' as const, report: 'gmail: 1 field' },
    onCopyReport: vi.fn(),
    sites: [
      { name: 'Gmail', on: true, onSwitch: vi.fn() },
      { name: 'Proton Mail', on: false, onSwitch: vi.fn() },
    ],
    onAdd: vi.fn((address: string) => address.includes('.')),
    ...changes,
  }
  render(
    <Spoken>
      <SitePanel {...props} />
    </Spoken>,
  )
  return props
}

test.each([
  ['ready', 'It sees your message here and can change it.'],
  ['read-only', 'There is a text here, and the page lets nobody change it.'],
  ['unknown', 'There is a text field here that it doesn’t know as a message.'],
  ['none', 'It sees no message on this page yet.'],
  ['full', 'It could not change your words here: the box holds no more.'],
  ['altered', 'the editor made something else of the change, so it was taken back.'],
] as const)('a page that is %s is told as such', (verdict, words) => {
  shown({ page: { verdict, report: '' } })
  expect(screen.getByRole('status')).toHaveTextContent(words)
})

test('a page that may not be looked at is told as such, without a report', () => {
  shown({ page: null })
  expect(screen.getByRole('status')).toHaveTextContent('Second Read can’t see this page.')
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull()
})

test('the report is shown as it is copied', async () => {
  const props = shown()
  await userEvent.click(screen.getByText('What it sees, without a word of yours'))
  expect(screen.getByText('gmail: 1 field')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(props.onCopyReport).toHaveBeenCalledOnce()
})

test('each site has its switch', async () => {
  const { sites } = shown()
  expect(screen.getByRole('switch', { name: 'Gmail' })).toBeChecked()
  await userEvent.click(screen.getByRole('switch', { name: 'Gmail' }))
  expect(sites[0]!.onSwitch).toHaveBeenCalledWith(false)
  await userEvent.click(screen.getByRole('switch', { name: 'Proton Mail' }))
  expect(sites[1]!.onSwitch).toHaveBeenCalledWith(true)
})

test('another site is asked for by its address, and what is no address is said to be none', async () => {
  const { onAdd } = shown()
  const field = screen.getByRole('textbox', { name: 'Another site' })
  await userEvent.type(field, 'nonsense{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('That is not a site’s address')
  expect(field).toBeInvalid()
  await userEvent.clear(field)
  await userEvent.type(field, 'mail.example.com')
  await userEvent.click(screen.getByRole('button', { name: 'Add…' }))
  expect(onAdd).toHaveBeenLastCalledWith('mail.example.com')
  expect(field).toHaveValue('')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('it has no accessibility violation', async () => {
  shown()
  expect(await violations()).toEqual([])
})
