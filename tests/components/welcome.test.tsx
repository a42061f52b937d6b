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
  const props = { sites: [{ id: 'gmail', name: 'Gmail', on: true }], onSite: vi.fn(), onRules: vi.fn() }
  render(
    <Spoken>
      <Welcome {...props} />
    </Spoken>,
  )
  return props
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

test('a site is switched off and the rules are opened', async () => {
  const props = shown()
  await userEvent.click(screen.getByRole('switch', { name: 'Gmail' }))
  expect(props.onSite).toHaveBeenCalledExactlyOnceWith('gmail', false)
  await userEvent.click(screen.getByRole('button', { name: 'Read and change the rules' }))
  expect(props.onRules).toHaveBeenCalledOnce()
})

test('it has no accessibility violation', async () => {
  shown()
  expect(await violations()).toEqual([])
})
