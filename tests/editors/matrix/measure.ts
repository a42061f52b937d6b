// Puts every vendor's editor through everything the matrix states, several at a time.
import { blocksOf, markedOf } from './blocks'
import {
  type Facts,
  finds,
  grants,
  keepsEmptyLine,
  message,
  reads,
  redoesTyping,
  takesAwayTwice,
  typesAmid,
  typesOn,
  undoesAlone,
  wishes,
} from './facts'
import type { FrameKind } from './hosting'
import type { Place } from './serve'
import type { Tabs } from './tab'
import { VendorPage } from './vendor-page'
import { type Vendor, vendors } from './vendors'

/** What one trial has shown. */
export interface Trial {
  readonly vendor: Vendor
  readonly name: string
  readonly facts: Facts
}

const lines = { words: 'Best', insert: 'Thank you.\n\nBest,\nBob' }
const places: readonly [name: string, place: Place, frame: FrameKind][] = [
  ['in an open shadow root', 'shadow', 'none'],
  ['in a shadow root in a shadow root', 'nested shadow', 'none'],
  ['in a frame of the same origin', 'light', 'same origin'],
  ['in a frame without an address', 'light', 'src-less'],
]

/** Those in which browsers and editors differed most. */
const someWishes = ['words parted by bold', 'an emoji', 'the last words', 'a line taken away']
const somePlaces = [places[0]!, places[3]!]

/** All vendors, or only those of these files; `some` of the trials where a browser takes long. */
export async function measure(
  tabs: Tabs,
  files: readonly string[] = [],
  much: 'all' | 'some' = 'all',
): Promise<Trial[]> {
  const chosen = vendors.filter(({ file }) => files.length === 0 || files.includes(file))
  const trials = new Map<Vendor, Trial[]>()
  await eachOf(chosen, async (vendor) => trials.set(vendor, await trialsOf(tabs, vendor, much)), tabs.atOnce)
  return chosen.flatMap((vendor) => trials.get(vendor)!)
}

/** Does the work for each, so many at a time. */
export async function eachOf<T>(
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
  many: number,
): Promise<void> {
  const waiting = [...all]
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: many }, worker))
}

async function trialsOf(tabs: Tabs, vendor: Vendor, much: 'all' | 'some'): Promise<Trial[]> {
  const trials: Trial[] = []
  const page = await VendorPage.open(tabs, vendor)
  await page.fill(blocksOf(message))
  const redoKey = await redoKeyOf(page, vendor)
  let isFresh = false
  const trial = async (name: string, facts: () => Promise<Facts>, leavesAsItWas = false) => {
    if (!isFresh) await page.fill(blocksOf(message))
    const before = markedOf(await page.model())
    trials.push({ vendor, name, facts: await facts() })
    isFresh = leavesAsItWas && markedOf(await page.model()) === before
  }
  await trial('the text that is read', () => reads(page), true)
  for (const wish of much === 'all' ? wishes : wishes.filter(({ name }) => someWishes.includes(name)))
    await trial(
      wish.name,
      async () => ({ ...(await finds(page, wish)), ...(await grants(page, wish, redoKey)) }),
      true,
    )
  await trial('several lines', () => grants(page, lines, redoKey))
  await trial('undo just after typing', () => undoesAlone(page, { words: 'wishes', insert: 'regards' }))
  await trial('words taken away twice', () => takesAwayTwice(page, ' the time', ' read at'))
  await trial('words between spaces taken away twice', () => takesAwayTwice(page, 'need. ', 'I '))
  await trial('words of one length taken away in one place', () => takesAwayTwice(page, ' time', ' that'))
  await trial('a change up to where the person deleted', () =>
    undoesAlone(page, { words: 'time', insert: 'hour' }, 'Backspace'),
  )
  await trial('a line taken away bit by bit', async () => {
    await page.fill(blocksOf(message.replace('See [here]', 'See [here] and *there*')))
    return keepsEmptyLine(page, [
      { words: 'and there', insert: 'or so' },
      { words: ' or so', insert: '' },
      { words: 'See here', insert: '' },
    ])
  })
  await trial('typing just after the change', () => typesOn(page, wishes[0]!))
  await trial('typing amid the change', () => typesAmid(page, wishes[0]!))
  if (much === 'all')
    await trial('typing just after the change on a busy machine', async () => {
      await page.delayTimers()
      return typesOn(page, wishes[0]!)
    })
  await page.close()
  if (!vendor.everywhere) return trials
  for (const [name, place, frame] of much === 'all' ? places : somePlaces)
    trials.push(await inPlace(tabs, vendor, name, place, frame))
  return trials
}

/** Null where the editor does not even make again what a person typed. */
const redoKeyOf = async (page: VendorPage, { redo = 'Control+Shift+z' }: Vendor) =>
  (await redoesTyping(page, redo)) ? redo : null

/** All facts of one wish as one fact of the place. */
async function inPlace(
  tabs: Tabs,
  vendor: Vendor,
  name: string,
  place: Place,
  frame: FrameKind,
): Promise<Trial> {
  const wish = wishes[1]!
  const page = await VendorPage.open(tabs, vendor, frame)
  await page.fill(blocksOf(message), place)
  const redoKey = await redoKeyOf(page, vendor)
  await page.fill(blocksOf(message), place)
  const facts: Facts = {
    ...(await reads(page)),
    ...(await finds(page, wish)),
    ...(await grants(page, wish, redoKey)),
  }
  const [[, fact] = [null, true]] = Object.entries(facts).filter(([, fact]) => fact !== true)
  await page.close()
  return { vendor, name, facts: { [frame === 'none' ? 'Shadow roots' : 'Frames']: fact } }
}
