// @vitest-environment jsdom
// The welcome page in the person's words.
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Welcome } from '../../components/welcome'
import { violations } from '../support/axe'
import { findingsOf } from '../support/findings'
import { say, Spoken } from '../support/words'

afterEach(cleanup)

function shown() {
  const onSwitch = vi.fn(() => Promise.resolve())
  const onCategory = vi.fn(() => Promise.resolve())
  const props = {
    sites: [{ name: 'Gmail', on: true, onSwitch }],
    isOn: () => true,
    onCategory,
    onRules: vi.fn(),
  }
  render(
    <Spoken>
      <Welcome {...props} />
    </Spoken>,
  )
  return { ...props, onSwitch }
}

test('both drafts can be written in, and say so', () => {
  shown()
  expect(screen.getByRole('textbox', { name: 'An e-mail' })).toHaveAttribute('contenteditable', 'true')
  expect(screen.getByRole('textbox', { name: 'A LinkedIn message' })).toHaveAttribute(
    'contenteditable',
    'true',
  )
})

test('the drafts show at least three findings of different categories', () => {
  const findings = [say('welcomeMailDraft'), say('welcomeMessageDraft')].flatMap(findingsOf)
  expect(new Set(findings.map(({ category }) => category)).size).toBeGreaterThanOrEqual(3)
})

test('a site and a category are switched off, and the rules are opened', async () => {
  const { onSwitch, onCategory, onRules } = shown()
  await userEvent.click(screen.getByRole('switch', { name: 'Gmail' }))
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(false)
  await userEvent.click(screen.getByRole('switch', { name: 'Excuse' }))
  expect(onCategory).toHaveBeenCalledExactlyOnceWith('excuse', false)
  await userEvent.click(screen.getByRole('button', { name: 'Read and change the rules' }))
  expect(onRules).toHaveBeenCalledOnce()
})

test('it says that LinkedIn’s terms restrict such tools', () => {
  shown()
  expect(screen.getByText(/LinkedIn’s terms restrict tools/)).toBeVisible()
})

test('it has no accessibility violation', async () => {
  shown()
  expect(await violations()).toEqual([])
})
