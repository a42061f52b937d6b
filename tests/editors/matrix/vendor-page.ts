// Opens vendors' pages and drives them as a person and the extension do.
import type { Editor, WriteResult } from '../../../lib/editors/editor'
import type { Edit } from '../../../lib/engine/span'
import type { Block } from './blocks'
import { type FrameKind, pagePathOf, scriptPathOf } from './hosting'
import type { Place } from './serve'
import type { Tab, Tabs } from './tab'
import type { Vendor } from './vendors'

declare global {
  interface Window {
    editor: Editor
    /** A change that is held up. */
    amid: { isSelected: () => boolean; goOn: () => Promise<WriteResult> }
  }
}

/** On an overloaded machine, too. What comes sooner is not waited for. */
const maxWaitMs = 3000
const lateMs = 60

/** A page that holds one vendor's editor. */
export class VendorPage {
  private readonly matrix: string

  private constructor(
    private readonly tab: Tab,
    private readonly vendor: Vendor,
    private readonly frame: FrameKind,
  ) {
    this.matrix = frame === 'none' ? 'matrix' : 'frames[0].matrix'
  }

  static async open(tabs: Tabs, vendor: Vendor, frame: FrameKind = 'none'): Promise<VendorPage> {
    return new VendorPage(await tabs.open(), vendor, frame)
  }

  /** Loads the page afresh with the blocks in its editor. */
  async fill(blocks: readonly Block[], place: Place = 'light') {
    const { tab, vendor, frame, matrix } = this
    await tab.goto(pagePathOf(vendor, frame))
    if (frame === 'src-less')
      await tab.evaluate(`new Promise((onload, onerror) => {
        const { document } = frames[0]
        const src = '${scriptPathOf(vendor)}'
        document.body.append(Object.assign(document.createElement('script'), { src, onload, onerror }))
      }).then(() => {})`)
    const styles = (vendor.styles ?? []).map((path) => `/node_modules/${path}`)
    await tab.evaluate(`${matrix}.open(...${JSON.stringify([blocks, place, styles])})`)
    await tab.adopt(`${matrix}.box`)
  }

  model(): Promise<Block[]> {
    return this.tab.evaluate(`${this.matrix}.model()`)
  }

  /** The model when it is as awaited, or as it is when there is no more waiting for it. */
  modelOnce(isAwaited: (model: Block[]) => boolean | Promise<boolean>): Promise<Block[]> {
    return answerOnce(() => this.model(), isAwaited)
  }

  /** The text as we read it from the page. */
  draft(): Promise<string> {
    return this.ours(() => window.editor.read(), null)
  }

  /** The text as we read it when that is as awaited, or when there is no more waiting for it. */
  draftOnce(isAwaited: (draft: string) => boolean): Promise<string> {
    return answerOnce(() => this.draft(), isAwaited)
  }

  /** Puts the caret at an offset of the draft, or at its end, and waits until the editor knows it. */
  async placeCaret(at: number | null = null) {
    await this.ours(async (at) => {
      const { editor, editors } = window
      const offset = at ?? editor.read().length
      const isTold = editor.caret() === offset ? true : editors.selectionIsTold(editor.element)
      editor.reveal(offset)
      await isTold
      await editors.nextFrame(editor.element)
    }, at)
    await answerOnce(
      () => this.tab.evaluate<boolean>(`${this.matrix}.knowsCaret()`),
      (isKnown) => isKnown,
    )
  }

  /** Lets every timer come late, in their order: a busy machine's frames and keys come first. */
  async delayTimers() {
    const delay = (ms: number) => {
      const onTime = window.setTimeout.bind(window)
      window.setTimeout = ((work: TimerHandler, after = 0, ...more: unknown[]) =>
        onTime(work, after + ms, ...more)) as typeof window.setTimeout
    }
    await this.tab.evaluate(`(${String(delay)})(${lateMs})`)
    await this.ours(delay, lateMs)
  }

  /** Asks for a change, and does the deed when its words are selected and not yet written over; what came of the change. */
  async amidWrite(edit: Edit, deed: () => Promise<void>): Promise<WriteResult> {
    await this.ours((edit) => {
      const { editor } = window
      const before = editor.caret()
      const frames: FrameRequestCallback[] = []
      const draw = window.requestAnimationFrame.bind(window)
      const setTimeout = window.setTimeout.bind(window)
      window.requestAnimationFrame = (work) => frames.push(work)
      // What would stand in for a frame waits, too.
      window.setTimeout = ((work: () => void, ms = 0) =>
        ms === 100 ? 0 : setTimeout(work, ms)) as typeof window.setTimeout
      const written = editor.write(edit)
      window.amid = {
        isSelected() {
          return frames.length > 0 && editor.caret() !== before
        },
        async goOn() {
          window.requestAnimationFrame = draw
          window.setTimeout = setTimeout
          frames.forEach((work) => draw(work))
          return written
        },
      }
    }, edit)
    await answerOnce(
      () => this.ours(() => window.amid.isSelected(), null),
      (isSelected) => isSelected,
    )
    await deed()
    return this.ours(() => window.amid.goOn(), null)
  }

  /**
   * Lets the clocks of the page and of our code jump over what our code waits for before a history begins a new step, so that
   * nobody else waits for it.
   */
  async skipPauses() {
    await this.tab.evaluate(`(${String(followClock)})()`)
    await this.ours(jumpPauses, null)
  }

  press(key: string) {
    return this.tab.press(key)
  }

  type(text: string) {
    return this.tab.type(text)
  }

  /** What a Send button would send when that is as awaited, or when there is no more waiting for it. */
  sentOnce(isAwaited: (sent: string) => boolean): Promise<string> {
    return answerOnce(() => this.tab.evaluate(`${this.matrix}.sent()`), isAwaited)
  }

  /** Calls a function in the world of our own, where `window.editor` is the handle on the box. */
  ours<Argument, Answer>(
    run: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    return this.tab.ours(run, argument)
  }

  close() {
    return this.tab.close()
  }
}

/** In our world: a wait longer than that for a frame is a pause. */
function jumpPauses() {
  const frameMaxWaitMs = 100
  const setTimeout = window.setTimeout.bind(window)
  const now = performance.now.bind(performance)
  let jumped = 0
  performance.now = () => now() + jumped
  window.setTimeout = ((work: TimerHandler, ms = 0, ...more: unknown[]) => {
    if (ms <= frameMaxWaitMs) return setTimeout(work, ms, ...more)
    jumped += ms
    window.top!.dispatchEvent(new CustomEvent('clock-jumps', { detail: ms }))
    return setTimeout(work, 0, ...more)
  }) as typeof window.setTimeout
}

/** In the page's world. */
function followClock() {
  let jumped = 0
  for (const clock of [Date, performance]) {
    const now = clock.now.bind(clock)
    clock.now = () => now() + jumped
  }
  window.addEventListener('clock-jumps', (event) => (jumped += (event as CustomEvent<number>).detail))
}

async function answerOnce<Answer>(
  ask: () => Promise<Answer>,
  isAwaited: (answer: Answer) => boolean | Promise<boolean>,
): Promise<Answer> {
  for (const end = performance.now() + maxWaitMs; ;) {
    const answer = await ask()
    if ((await isAwaited(answer)) || performance.now() > end) return answer
  }
}
