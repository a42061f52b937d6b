// Random words changed in random messages, in the middle of a person's typing: the editor's model is to hold just what was meant.
import fc from 'fast-check'
import { applyEdit, type Edit } from '../../../lib/engine/span'
import { type Block, blocksOf, markedOf, textOf } from './blocks'
import { formatsKept, spaced, write } from './facts'
import type { Tabs } from './tab'
import { VendorPage } from './vendor-page'
import type { Vendor } from './vendors'

export interface Outcome {
  readonly done: number
  /** Nothing was changed, and Copy offered. */
  readonly refused: number
  /** What the editor held that was not meant. */
  readonly differences: readonly string[]
}

/** Before the message is another one. */
const turnsAMessage = 25

const word = fc.constantFrom(
  'you',
  'clearly',
  'forgot',
  'it’s',
  'fine,',
  '😀',
  'don’t',
  'no\u00a0doubt',
  '*bold*',
  '*two words*',
  '[link]',
  'Sorry.',
  'at',
  'a',
)
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
const message = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
const plainWords = fc.array(fc.constantFrom('I', 'see', 'we’ll', 'look,', '🙂', 'again'), { maxLength: 3 })

const turn = fc.record({
  /** What the person types, where and when: nothing, or some words at a word's end. */
  typed: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(' so', ' ok', 'y') },
  ),
  typedAt: fc.nat(),
  /** The words that are changed, by number, and how many of them. */
  first: fc.nat(),
  count: fc.integer({ min: 1, max: 4 }),
  insert: plainWords.map((words) => words.join(' ')),
  isTakenBack: fc.boolean(),
})

/** Runs so many changes in one vendor's editor; the same seed makes the same ones. */
export async function fuzz(tabs: Tabs, vendor: Vendor, count: number, seed: number): Promise<Outcome> {
  const page = await VendorPage.open(tabs, vendor)
  const messages = fc.sample(message, { numRuns: Math.ceil(count / turnsAMessage), seed })
  const turns = fc.sample(turn, { numRuns: count, seed })
  const differences: string[] = []
  const counts = { done: 0, refused: 0 }
  const fill = async (turn: number) => {
    await page.fill(blocksOf(messages[Math.floor(turn / turnsAMessage)]!))
    await page.skipPauses()
  }
  for (const [i, its] of turns.entries()) {
    if (i % turnsAMessage === 0) await fill(i)
    const outcome = await take(page, its)
    if (outcome === 'done' || outcome === 'refused') counts[outcome]++
    else if (outcome) {
      differences.push(`${vendor.name}, turn ${i} of seed ${seed}: ${outcome}`)
      await fill(i)
    }
  }
  await page.close()
  return { ...counts, differences }
}

/** One turn: null where there is nothing to change; else how it went, or what differed. */
async function take(page: VendorPage, turn: Turn): Promise<string | null> {
  if (turn.typed) {
    const ends = wordsOf(textOf(await page.model())).map(({ end }) => end)
    const at = ends[turn.typedAt % ends.length] ?? 0
    await page.placeCaret(at)
    await page.type(turn.typed)
  }
  let read = ''
  const before = await page.modelOnce(async (model) => {
    read = await page.draft()
    return spaced(textOf(model)) === spaced(read)
  })
  const draft = textOf(before)
  if (shown(read) !== shown(draft)) return told('read', read, draft)
  // RoosterJS holds one space where its page has two: there is no telling which words are meant.
  if (spaced(read) !== spaced(draft)) return null
  const edit = editOf(draft, turn)
  if (!edit || spaced(draft.slice(edit.span.start, edit.span.end)) === spaced(edit.insert)) return null
  const result = await write(page, edit)
  const after = await page.model()
  if (result === 'refused') return difference('refused', before, after) ?? 'refused'
  const wanted = applyEdit(draft, edit)
  if (shown(textOf(after)) !== shown(wanted)) return told('text', textOf(after), wanted)
  const kept = formatsKept(before, after, edit)
  const isWhole = textOf(after).length === wanted.length
  if (isWhole && linkless(markedOf(after)) !== linkless(kept)) return told('formats', markedOf(after), kept)
  if (!turn.isTakenBack) return 'done'
  await page.press('Control+z')
  const undone = await page.modelOnce((model) => spaced(markedOf(model)) === spaced(markedOf(before)))
  return difference('undone', before, undone) ?? 'done'
}

type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never

const wordsOf = (text: string) =>
  [...text.matchAll(/[^\s]+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))

/** Words of one line are others, or go with the space beside them, as a rewrite takes words away. */
function editOf(text: string, { first, count, insert }: Turn): Edit | null {
  const words = wordsOf(text)
  const from = words[first % words.length]
  if (!from) return null
  const lineEnd = `${text}\n`.indexOf('\n', from.start)
  const last = words
    .filter(({ start, end }) => start >= from.start && end <= lineEnd)
    .slice(0, count)
    .at(-1)!
  if (insert !== '') return { span: { start: from.start, end: last.end }, insert }
  const isAfterSpace = text[from.start - 1] === ' '
  const isBeforeSpace = !isAfterSpace && text[last.end] === ' '
  return { span: { start: from.start - Number(isAfterSpace), end: last.end + Number(isBeforeSpace) }, insert }
}

/** Neither a second space nor one at a line's edge is shown, and some editors hand out neither. */
const shown = (text: string) => spaced(text).replaceAll(/ +/g, ' ').replaceAll(/^ | $/gm, '')

/** TinyMCE keeps no link around a space that alone is left of its words. */
const linkless = (marked: string) => marked.replaceAll(/\[( )\]/g, '$1')

const difference = (what: string, wanted: readonly Block[], seen: readonly Block[]) =>
  spaced(markedOf(seen)) === spaced(markedOf(wanted)) ? null : told(what, markedOf(seen), markedOf(wanted))

const told = (what: string, seen: string, wanted: string) =>
  `${what}: ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`
