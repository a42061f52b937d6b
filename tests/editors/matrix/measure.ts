// Puts every vendor's editor through everything the matrix states, several at a time.
import type { Browser } from 'playwright-core'
import { blocksOf, markedOf } from './blocks'
import {
  type Facts,
  finds,
  grants,
  message,
  reads,
  redoesTyping,
  takesAwayTwice,
  typesOn,
  undoesAlone,
  wishes,
} from './facts'
import type { Place } from './serve'
import { type FrameKind, VendorPage } from './vendor-page'
import { type Vendor, vendors } from './vendors'

/** What one trial has shown. */
export interface Trial {
  readonly vendor: Vendor
  readonly name: string
  readonly facts: Facts
}

const atOnce = 3
const lines = { words: 'Best', insert: 'Thank you.\n\nBest,\nBob' }
const places: readonly [name: string, place: Place, frame: FrameKind][] = [
  ['in an open shadow root', 'shadow', 'none'],
  ['in a shadow root in a shadow root', 'nested shadow', 'none'],
  ['in a frame of the same origin', 'light', 'same origin'],
  ['in a frame without an address', 'light', 'src-less'],
]

/** Everything, or only the vendors of these files. */
export async function measure(browser: Browser, files: readonly string[] = []): Promise<Trial[]> {
  const chosen = vendors.filter(({ file }) => files.length === 0 || files.includes(file))
  const trials = new Map<Vendor, Trial[]>()
  await eachOf(chosen, async (vendor) => trials.set(vendor, await trialsOf(browser, vendor)))
  return chosen.flatMap((vendor) => trials.get(vendor)!)
}

/** Does the work for each, so many at a time. */
export async function eachOf<T>(
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
  many = atOnce,
): Promise<void> {
  const waiting = [...all]
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: many }, worker))
}

async function trialsOf(browser: Browser, vendor: Vendor): Promise<Trial[]> {
  const trials: Trial[] = []
  const redoKey = vendor.redo ?? 'Control+Shift+z'
  const page = await VendorPage.open(browser, vendor)
  let isFresh = false
  const trial = async (name: string, facts: () => Promise<Facts>, leavesAsItWas = false) => {
    if (!isFresh) await page.fill(blocksOf(message))
    const before = markedOf(await page.model())
    trials.push({ vendor, name, facts: await facts() })
    isFresh = leavesAsItWas && markedOf(await page.model()) === before
  }
  await trial('the text that is read', () => reads(page), true)
  for (const wish of wishes)
    await trial(
      wish.name,
      async () => ({ ...(await finds(page, wish)), ...(await grants(page, wish, redoKey)) }),
      true,
    )
  await trial('several lines', () => grants(page, lines, redoKey))
  await trial('undo just after typing', () => undoesAlone(page, { words: 'wishes', insert: 'regards' }))
  await trial('words taken away twice', () => takesAwayTwice(page, ' the time', ' read at'))
  await trial('typing just after the change', () => typesOn(page, wishes[0]!))
  await trial('typing just after the change on a busy machine', async () => {
    await page.delayTimers()
    return typesOn(page, wishes[0]!)
  })
  await page.close()
  if (!vendor.everywhere) return trials
  for (const [name, place, frame] of places) trials.push(await inPlace(browser, vendor, name, place, frame))
  return trials
}

/** All facts of one wish as one fact of the place. */
async function inPlace(
  browser: Browser,
  vendor: Vendor,
  name: string,
  place: Place,
  frame: FrameKind,
): Promise<Trial> {
  const redoKey = vendor.redo ?? 'Control+Shift+z'
  const wish = wishes[1]!
  const page = await VendorPage.open(browser, vendor, frame)
  await page.fill(blocksOf(message), place)
  const facts: Facts = {
    ...(await reads(page)),
    ...(await finds(page, wish)),
    ...(await grants(page, wish, redoKey)),
  }
  await page.fill(blocksOf(message), place)
  const failed = Object.entries(facts).filter(([, fact]) => fact !== true)
  const onlyRedo = failed.length === 1 && failed[0]![0] === 'Redo'
  const fact = onlyRedo && !(await redoesTyping(page, redoKey)) ? 'nor by itself' : (failed[0]?.[1] ?? true)
  await page.close()
  return { vendor, name, facts: { [frame === 'none' ? 'Shadow roots' : 'Frames']: fact } }
}
