// Opens the built extension in a real browser and serves pages of our own on the real origins.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, type Frame, type Page, chromium } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { chromiumPath } from '../../lib/cli/browser'

export const buildFolder = resolve('.output/chrome-mv3')

export interface Opened {
  readonly context: BrowserContext
  readonly extensionId: string
  /** Addresses asked for that no test page served: each would be a leak. */
  readonly leaks: readonly string[]
  /** A page on a real address that shows this HTML. It closes with the test, as all do: open, it would follow all later ones. */
  page(url: string, html: string): Promise<Page>
  /** A page of the extension's own, such as `options.html`. */
  ownPage(path: string): Promise<Page>
  /** Throws where a page or a script of ours in it left an error uncaught. */
  close(): Promise<void>
}

export async function openExtension(): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'second-read-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    chromiumSandbox: false,
    args: [`--disable-extensions-except=${buildFolder}`, `--load-extension=${buildFolder}`],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const pages = new Map<string, string>()
  const leaks: string[] = []
  const uncaught: string[] = []
  context.on('weberror', (error) => uncaught.push(String(error.error())))
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith('chrome-extension://')) return route.continue()
    const html = pages.get(addressOf(url))
    if (html !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    if (!url.endsWith('/favicon.ico')) leaks.push(url)
    return route.abort()
  })
  const extensionId = new URL(worker.url()).host
  async function opened(url: string): Promise<Page> {
    const page = await context.newPage()
    onTestFinished(() => page.close())
    await page.goto(url)
    return page
  }
  return {
    context,
    extensionId,
    leaks,
    page(url, html) {
      pages.set(addressOf(url), html)
      return opened(url)
    },
    ownPage: (path) => opened(`chrome-extension://${extensionId}/${path}`),
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
      if (uncaught.length > 0) throw new Error(`Uncaught in pages:\n${uncaught.join('\n')}`)
    },
  }
}

/** A request carries no fragment. */
const addressOf = (url: string) => url.split('#')[0]!

/** Stores what the options page or the background would. */
export const store = ({ context }: Opened, items: object) =>
  context
    .serviceWorkers()[0]!
    .evaluate((items) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(items), items)

/** Switches the second read before sending on or off, as the options page stores it. */
export const guardSends = (opened: Opened, sendGuard: boolean) => store(opened, { sendGuard })

/** The words that are underlined on a page or in a frame now, in the order they stand there. */
export const underlined = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String),
  )

/**
 * Answers the browser's question about a site with yes before it is asked, as its own extensions page can: no test can press
 * the question itself in a browser without a window. The extension must still ask, and gets the site only then.
 */
export async function allowBefore({ context, extensionId }: Opened, pattern: string) {
  const page = await context.newPage()
  await page.goto('chrome://extensions/')
  await page.evaluate(
    ([id, pattern]) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome
      return developerPrivate.addHostPermission(id, pattern)
    },
    [extensionId, pattern] as const,
  )
  await page.close()
}
interface Chrome {
  storage: { local: { set(items: object): Promise<void> } }
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> }
}
