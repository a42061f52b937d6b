// @vitest-environment jsdom
// What stands beside Send when strong wording is left.
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import {
  SecondRead,
  type SecondReadProps,
  secondReadStops,
  takeSecondRead,
} from '../../components/second-read'
import { violations } from '../support/axe'
import { findingsOf } from '../support/findings'
import { Spoken } from '../support/words'

afterEach(cleanup)

const draft = 'I typically know the people I meet with. You forgot to attach the plan.'

function propsOf(changes: Partial<Pick<SecondReadProps, 'active' | 'findings'>> = {}) {
  return {
    draft,
    findings: findingsOf(draft),
    active: 0,
    onFinding: vi.fn(),
    onBack: vi.fn(),
    onSend: vi.fn(),
    ...changes,
  } satisfies SecondReadProps
}
const shown = (props: SecondReadProps) =>
  render(
    <Spoken>
      <SecondRead {...props} />
    </Spoken>,
  )

test('it says how many wordings there are and shows each in its sentence', () => {
  shown(propsOf())
  expect(screen.getByRole('alertdialog', { name: 'Before it goes, 2 wordings to read again' })).toBeVisible()
  expect(screen.getByRole('button', { name: /I typically know the people I meet with/ })).toBeVisible()
  expect(screen.getByRole('button', { name: /You forgot to attach the plan/ })).toBeVisible()
})

test('every row and button does what it says, by pointer', async () => {
  const props = propsOf()
  shown(props)
  await userEvent.click(screen.getByRole('button', { name: /You forgot/ }))
  expect(props.onFinding).toHaveBeenCalledExactlyOnceWith(1)
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }))
  expect(props.onBack).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Send anyway' }))
  expect(props.onSend).toHaveBeenCalledOnce()
})

test('and by keyboard, in the order they stand', () => {
  const props = propsOf()
  for (let active = 0; active < secondReadStops(props); active++) takeSecondRead({ ...props, active })
  expect(props.onFinding.mock.calls).toEqual([[0], [1]])
  expect(props.onBack).toHaveBeenCalledOnce()
  expect(props.onSend).toHaveBeenCalledOnce()
})

test('a screen reader is told what holds the message and what Enter takes', () => {
  const { rerender } = shown(propsOf())
  expect(screen.getByRole('status')).toHaveTextContent(
    'Before it goes, 2 wordings to read again I typically know',
  )
  rerender(
    <Spoken>
      <SecondRead {...propsOf({ active: 3 })} />
    </Spoken>,
  )
  expect(screen.getByRole('status')).toHaveTextContent('Send anyway')
})

test('it has no accessibility violation', async () => {
  shown(propsOf({ findings: findingsOf(draft).slice(0, 1) }))
  expect(screen.getByRole('alertdialog', { name: 'Before it goes, one wording to read again' })).toBeVisible()
  expect(await violations()).toEqual([])
})
