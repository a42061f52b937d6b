// The matrix's tabs in Chromium, with our code in an isolated world as that of an extension's content scripts.
import type { Browser, CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../browser'
import { hostedAt, scriptOf } from './hosting'
import { type Tab, type Tabs, viewport } from './tab'

const origin = 'http://editors.test'

export async function chromiumTabs(): Promise<Tabs> {
  const browser = await launchBrowser()
  return { atOnce: 3, open: () => ChromiumTab.open(browser), close: () => browser.close() }
}

class ChromiumTab implements Tab {
  private ourWorld = 0

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(browser: Browser): Promise<ChromiumTab> {
    const page = await browser.newPage({ viewport })
    await page.route(`${origin}/**`, async (route) => {
      const hosted = await hostedAt(new URL(route.request().url()).pathname)
      return route.fulfill(hosted ?? { status: 404 })
    })
    return new ChromiumTab(page, await page.context().newCDPSession(page))
  }

  async goto(path: string) {
    await this.page.goto(origin + path)
  }

  /** Not by the page's own `evaluate`, which takes ten times as long. */
  async evaluate<Answer>(expression: string): Promise<Answer> {
    return answerOf<Answer>(
      await this.session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    )
  }

  async adopt(box: string) {
    const { session } = this
    const { result } = await session.send('Runtime.evaluate', { expression: box })
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId! })
    const { frameTree } = await session.send('Page.getFrameTree')
    const frameIds = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame.id)
    for (const frameId of frameIds.toReversed()) {
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId })
      try {
        const { object } = await session.send('DOM.resolveNode', {
          backendNodeId: node.backendNodeId,
          executionContextId,
        })
        this.ourWorld = executionContextId
        await session.send('Runtime.evaluate', {
          expression: await scriptOf('in-page.ts'),
          contextId: executionContextId,
        })
        await session.send('Runtime.callFunctionOn', {
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

  async ours<Argument, Answer>(
    run: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    return answerOf<Answer>(
      await this.session.send('Runtime.callFunctionOn', {
        executionContextId: this.ourWorld,
        functionDeclaration: String(run),
        arguments: [{ value: argument }],
        awaitPromise: true,
        returnByValue: true,
      }),
    )
  }

  press(key: string) {
    return this.page.keyboard.press(key)
  }

  type(text: string) {
    return this.page.keyboard.type(text)
  }

  close() {
    return this.page.close()
  }
}

interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

function answerOf<Answer>({ result, exceptionDetails }: Evaluated): Answer {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as Answer
}
