// Opens vendors' pages and drives them as a person and the extension do: keys to the page, our code in a world of its own.
import { fileURLToPath } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { bundle } from '../browser'
import type { Editor } from '../../../lib/editors/editor'
import type { Block } from './blocks'
import type { Place } from './serve'
import type { Vendor } from './vendors'

declare global {
  interface Window {
    editor: Editor
  }
}

export type FrameKind = 'none' | 'same origin' | 'src-less'

const origin = 'http://editors.test'
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/** High enough for every editor to show the whole message. */
const viewport = { width: 800, height: 1200 }
/** On an overloaded machine, too. What comes sooner is not waited for. */
const maxWaitMs = 3000
const lateMs = 60

/** One script for each vendor and one of ours, made once a run. */
const scripts = new Map<string, Promise<string>>()
function scriptOf(file: string): Promise<string> {
  const made = scripts.get(file) ?? bundle(file)
  scripts.set(file, made)
  return made
}

/** A page that holds one vendor's editor. */
export class VendorPage {
  private readonly matrix: string
  private ourWorld = 0

  private constructor(
    readonly page: Page,
    private readonly vendor: Vendor,
    private readonly frame: FrameKind,
    private readonly keys: CDPSession,
  ) {
    this.matrix = frame === 'none' ? 'matrix' : 'frames[0].matrix'
  }

  static async open(browser: Browser, vendor: Vendor, frame: FrameKind = 'none'): Promise<VendorPage> {
    const page = await browser.newPage({ viewport })
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname.startsWith('/node_modules/'))
        return route.fulfill({ path: modules + pathname.slice('/node_modules'.length) })
      if (pathname === '/editor.js')
        return route.fulfill({
          body: await scriptOf(`matrix/vendors/${vendor.file}.ts`),
          contentType: 'text/javascript',
        })
      return route.fulfill({ body: pathname === '/outer' ? outer(frame) : inner, contentType: 'text/html' })
    })
    return new VendorPage(page, vendor, frame, await page.context().newCDPSession(page))
  }

  /** Loads the page afresh with the blocks in its editor. */
  async fill(blocks: readonly Block[], place: Place = 'light') {
    const { page, keys, matrix } = this
    await page.goto(`${origin}/${this.frame === 'none' ? 'inner' : 'outer'}`)
    if (this.frame === 'src-less')
      await page
        .frames()[1]!
        .addScriptTag({ content: await scriptOf(`matrix/vendors/${this.vendor.file}.ts`) })
    const styles = (this.vendor.styles ?? []).map((path) => `${origin}/node_modules/${path}`)
    await page.evaluate(`${matrix}.open(...${JSON.stringify([blocks, place, styles])})`)
    const { result } = await keys.send('Runtime.evaluate', { expression: `${matrix}.box` })
    const { node } = await keys.send('DOM.describeNode', { objectId: result.objectId! })
    const { frameTree } = await keys.send('Page.getFrameTree')
    const frameIds = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame.id)
    for (const frameId of frameIds.toReversed()) {
      const { executionContextId } = await keys.send('Page.createIsolatedWorld', { frameId })
      try {
        const { object } = await keys.send('DOM.resolveNode', {
          backendNodeId: node.backendNodeId,
          executionContextId,
        })
        this.ourWorld = executionContextId
        await keys.send('Runtime.evaluate', {
          expression: await scriptOf('in-page.ts'),
          contextId: executionContextId,
        })
        await keys.send('Runtime.callFunctionOn', {
          objectId: object.objectId!,
          functionDeclaration: 'function () { globalThis.editor = editors.editorFor(this) }',
        })
        return
      } catch {
        // The box is in another frame.
      }
    }
    throw new Error('the box is in no frame')
  }

  model(): Promise<Block[]> {
    return this.page.evaluate(`${this.matrix}.model()`)
  }

  /** The model when it is as awaited, or as it is when there is no more waiting for it. */
  modelOnce(isAwaited: (model: Block[]) => boolean | Promise<boolean>): Promise<Block[]> {
    return answerOnce(() => this.model(), isAwaited)
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
      () => this.page.evaluate<boolean>(`${this.matrix}.knowsCaret()`),
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
    await this.page.evaluate(delay, lateMs)
    await this.ours(delay, lateMs)
  }

  press(key: string) {
    return this.page.keyboard.press(key)
  }

  type(text: string) {
    return this.page.keyboard.type(text)
  }

  /** What a Send button would send when that is as awaited, or when there is no more waiting for it. */
  sentOnce(isAwaited: (sent: string) => boolean): Promise<string> {
    return answerOnce(() => this.page.evaluate(`${this.matrix}.sent()`), isAwaited)
  }

  /** Calls a function in the world of our own, where `window.editor` is the handle on the box. */
  async ours<Argument, Answer>(
    run: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    const { result, exceptionDetails } = await this.keys.send('Runtime.callFunctionOn', {
      executionContextId: this.ourWorld,
      functionDeclaration: String(run),
      arguments: [{ value: argument }],
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Answer
  }

  close() {
    return this.page.close()
  }
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

const inner = `<!doctype html><meta charset="utf-8"><body><script>var CKEDITOR_BASEPATH = '/node_modules/ckeditor4/'</script>
<script src="/node_modules/ckeditor4/ckeditor.js"></script><script src="/editor.js"></script>`
const outer = (frame: FrameKind) =>
  `<!doctype html><body><iframe width="600" height="400"${frame === 'same origin' ? ' src="/inner"' : ''}></iframe>`
