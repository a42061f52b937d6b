import { expect, test } from 'vitest'
import type { Editor } from '../../lib/editors/editor'
import type { Mark } from '../../lib/editors/painter'
import { check } from '../../lib/engine/check'
import { compile } from '../../lib/engine/ruleset'
import { applyEdit } from '../../lib/engine/span'
import { quietMs } from '../../lib/session/pace'
import { Session } from '../../lib/session/session'
import { HandClock } from '../support/hand-clock'
import { emptyScales } from '../support/scales'

const { ruleset } = compile(
  [
    {
      id: 'forgot',
      category: 'accusation',
      severity: 'strong',
      match: ['you forgot to {rest}'],
      message: 'May read as blame.',
      why: 'They may feel accused.',
      rewrites: [{ kind: 'ask', text: 'could you {rest}?' }],
      scope: 'phrase',
    },
    {
      id: 'known',
      category: 'suspicion',
      severity: 'strong',
      match: ['I typically know'],
      message: 'May read as doubt.',
      why: 'They may feel doubted.',
      rewrites: [{ kind: 'ask', text: 'what would you like to talk about?' }],
      scope: 'sentence',
    },
  ],
  { lists: {}, cues: {}, scales: emptyScales },
)

/** `takes` is how many writes the editor takes before it refuses. */
function openSession(draft: string, takes = Infinity) {
  const box = { draft, painted: [] as readonly Mark[], gone: false, change: () => {} }
  const clock = new HandClock()
  const life = new AbortController()
  const editor = {
    read: () => box.draft,
    write(edit: Parameters<Editor['write']>[0]) {
      if (takes-- <= 0) return Promise.resolve('refused' as const)
      box.draft = applyEdit(box.draft, edit)
      return Promise.resolve('done' as const)
    },
    caret: () => null,
    onChange: (listener: () => void) => void (box.change = listener),
  } as unknown as Editor
  const painter = {
    paint: (marks: readonly Mark[]) => void (box.painted = marks),
    hitTest: () => null,
    dispose: () => void (box.gone = true),
  }
  const counts: number[] = []
  const announce = ({ length }: { length: number }) => void counts.push(length)
  const parts = { editor, painter, clock, check: (text: string) => check(text, ruleset), announce }
  const session = new Session(parts, life.signal)
  const type = (text: string) => {
    box.draft = text
    box.change()
  }
  return { session, box, clock, life, type, counts }
}

test('what is in the box when it is first used is checked at once', () => {
  const { box } = openSession('You forgot to call.')
  expect(box.painted.map(({ span }) => span)).toEqual([{ start: 0, end: 13 }])
})

test('an underline moves with the words at once and goes when they are touched', () => {
  const { box, type } = openSession('You forgot to call.')
  type('Hi. You forgot to call.')
  expect(box.painted.map(({ span }) => span)).toEqual([{ start: 4, end: 17 }])
  type('Hi. You forget to call.')
  expect(box.painted).toEqual([])
})

test('new words are checked after a pause', () => {
  const { clock, type, session } = openSession('')
  type('You forgot to call.')
  expect(session.findings).toEqual([])
  clock.advance(quietMs)
  expect(session.findings.map(({ text }) => text)).toEqual(['You forgot to'])
})

test('a rewrite changes exactly its words', async () => {
  const { session, box, counts } = openSession('Hi. You forgot to call.')
  expect(await session.apply(0, 0)).toBe('done')
  expect(box.draft).toBe('Hi. Could you call?')
  expect(counts.at(-1)).toBe(0)
})

test('a rewrite of words that have changed unseen writes nothing', async () => {
  const { session, box } = openSession('You forgot to call.')
  box.draft = 'Now you forgot to call.'
  expect(await session.apply(0, 0)).toBe('changed')
  expect(box.draft).toBe('Now you forgot to call.')
})

test('a rewrite of a sentence that was typed on since it was read takes all of it', async () => {
  const { session, box, type } = openSession('I typically know the people I meet w')
  type('I typically know the people I meet with. Bye.')
  expect(await session.apply(0, 0)).toBe('done')
  expect(box.draft).toBe('What would you like to talk about? Bye.')
})

test('a rewrite whose own words were typed on since is not made, and the new one is offered', async () => {
  const { session, box, type } = openSession('You forgot to ca')
  type('You forgot to call. Bye.')
  expect(await session.apply(0, 0)).toBe('changed')
  expect(box.draft).toBe('You forgot to call. Bye.')
  expect(session.findings[0]!.rewrites.map(({ edit }) => edit.insert)).toEqual(['Could you call?'])
})

test('all first rewrites are those of the draft as it stands', async () => {
  const { session, box, type } = openSession('You forgot to ca')
  type('You forgot to call.')
  expect(await session.applyFirsts('You forgot to call.')).toBe('changed')
  expect(box.draft).toBe('You forgot to call.')
})

test('a refused rewrite leaves draft and finding as they were', async () => {
  const { session, box } = openSession('You forgot to call.', 0)
  expect(await session.apply(0, 0)).toBe('refused')
  expect(box.draft).toBe('You forgot to call.')
  expect(session.findings).toHaveLength(1)
})

test('words that were left stay unflagged', () => {
  const { session, clock, type } = openSession('You forgot to call.')
  session.leave(0)
  type('You forgot to call me.')
  clock.advance(quietMs)
  expect(session.findings).toEqual([])
})

test('nothing is painted and nothing is due once its life has ended', () => {
  const { life, box, clock, type, session } = openSession('')
  type('You forgot to call.')
  life.abort()
  clock.advance(quietMs)
  expect(box.gone).toBe(true)
  expect(session.findings).toEqual([])
})

test('a rewrite is taken back once, while its words still stand', async () => {
  const { box, session } = openSession('You forgot to call.')
  expect(await session.takeBack()).toBe('changed')
  expect(await session.apply(0, 0)).toBe('done')
  expect(box.draft).toBe('Could you call?')
  expect(await session.takeBack()).toBe('done')
  expect(box.draft).toBe('You forgot to call.')
  expect(await session.takeBack()).toBe('changed')
})

test('a rewrite asked for twice at once is made once, and can still be taken back', async () => {
  const { box, session } = openSession('You forgot to call.')
  expect(await Promise.all([session.apply(0, 0), session.apply(0, 0)])).toEqual(['done', 'changed'])
  expect(box.draft).toBe('Could you call?')
  expect(await session.takeBack()).toBe('done')
  expect(box.draft).toBe('You forgot to call.')
})

const three = 'You forgot to call. You forgot to write! You forgot to come.'

test('the first rewrite of every finding is made, and all are taken back together', async () => {
  const { box, session } = openSession(three)
  expect(await session.applyFirsts(three)).toBe('done')
  expect(box.draft).toBe('Could you call? Could you write? Could you come?')
  expect(await session.takeBack()).toBe('done')
  expect(box.draft).toBe(three)
  expect(await session.takeBack()).toBe('changed')
})

test('a draft that is no longer the one that was shown is not changed', async () => {
  const { box, session } = openSession(three)
  expect(await session.applyFirsts('You forgot to call.')).toBe('changed')
  expect(box.draft).toBe(three)
})

test('where one is not taken, those before it stand and can be taken back', async () => {
  const { box, session } = openSession(three, 2)
  expect(await session.applyFirsts(three)).toBe('refused')
  expect(box.draft).toBe('You forgot to call. Could you write? Could you come?')
  expect(session.findings).toHaveLength(1)
})

test('text goes in where the caret was, or behind the draft, and can be taken back', async () => {
  const { box, session } = openSession('Hello.')
  expect(await session.insert('Bye.', null)).toBe('done')
  expect(box.draft).toBe('Hello. Bye.')
  await session.insert('Oh!', 0)
  expect(box.draft).toBe('Oh! Hello. Bye.')
  expect(await session.takeBack()).toBe('done')
  expect(box.draft).toBe('Hello. Bye.')
})
