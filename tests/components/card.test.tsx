// @vitest-environment jsdom
// The card in the person's words.
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Card, type CardProps, cardStops, type CardState, takeActive } from '../../components/card'
import { violations } from '../support/axe'
import { findingOf } from '../support/findings'
import { Spoken } from '../support/words'

afterEach(cleanup)

const draft = 'Hi Ann. I typically know the people I meet with. Bye.'
const finding = findingOf(draft)
const found = (active: number | null): Extract<CardState, { kind: 'finding' }> => ({
  kind: 'finding',
  draft,
  finding,
  active,
  place: { number: 1, of: 3 },
})
const propsOf = (state: CardState) =>
  ({
    state,
    onApply: vi.fn(),
    onLeave: vi.fn(),
    onQuiet: vi.fn(),
    onRuleOff: vi.fn(),
    onRule: vi.fn(),
    onUndo: vi.fn(),
    onCopy: vi.fn(),
    onClose: vi.fn(),
  }) satisfies CardProps
function shown(state: CardState) {
  const props = propsOf(state)
  render(
    <Spoken>
      <Card {...props} />
    </Spoken>,
  )
  return props
}

test('says what the wording may read as, how it may land, and offers whole sentences', async () => {
  const props = shown(found(null))
  const card = screen.getByRole('dialog', { name: finding.message })
  expect(card).toHaveTextContent('Suspicion')
  expect(card).toHaveTextContent('1 of 3')
  expect(card).toHaveTextContent(finding.why)
  await userEvent.click(screen.getByRole('button', { name: /Ask instead.*could you tell me/ }))
  expect(props.onApply).toHaveBeenCalledExactlyOnceWith(0)
})

test('leaves it, stops flagging the wording, turns the rule off and shows the rule', async () => {
  const props = shown(found(null))
  for (const [name, called] of [
    ['Leave it', props.onLeave],
    ['Don’t flag this wording', props.onQuiet],
    ['Turn this rule off', props.onRuleOff],
    ['See the rule', props.onRule],
  ] as const) {
    await userEvent.click(screen.getByText(name))
    expect(called).toHaveBeenCalledOnce()
  }
})

test('with the keyboard each stop does what it shows', () => {
  const taken = Array.from({ length: cardStops(finding) }, (_, active) => {
    const props = propsOf(found(active))
    takeActive(props, found(active))
    return Object.entries(props).filter(
      ([, value]) => vi.isMockFunction(value) && value.mock.calls.length > 0,
    )
  }).map((called) => called.map(([name]) => name).join())
  expect(taken).toEqual([
    ...finding.rewrites.map(() => 'onApply'),
    'onLeave',
    'onQuiet',
    'onRuleOff',
    'onRule',
  ])
})

test('shows where Enter goes only when it was opened from the keyboard', () => {
  shown(found(null))
  expect(screen.queryByText('Enter')).toBeNull()
  cleanup()
  shown(found(0))
  expect(screen.getByText('Enter')).toBeVisible()
})

test('a refused change says that the draft is untouched and offers to copy', async () => {
  const props = shown({ kind: 'refused', words: 'could you', copied: false })
  expect(screen.getByRole('status')).toHaveTextContent('Your draft is untouched')
  await userEvent.click(screen.getByRole('button', { name: 'Copy the rewrite' }))
  expect(props.onCopy).toHaveBeenCalledExactlyOnceWith('could you')
})

test('turning a rule off can be undone', async () => {
  const props = shown({ kind: 'done', what: 'ruleOff' })
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(props.onUndo).toHaveBeenCalledOnce()
})

const states: Record<string, CardState> = {
  'a finding': found(null),
  'a finding from the keyboard': found(0),
  'the actions under "more"': found(cardStops(finding) - 1),
  'a refusal': { kind: 'refused', words: 'x', copied: false },
  'a copied refusal': { kind: 'refused', words: 'x', copied: true },
  'words that changed': { kind: 'changed' },
  'a quiet wording': { kind: 'done', what: 'quiet' },
}
test.each(Object.entries(states))('%s has no accessibility violation', async (_, state) => {
  shown(state)
  expect(await violations()).toEqual([])
})
