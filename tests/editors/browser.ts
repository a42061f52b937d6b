// Opens pages of a real browser with the editors loaded into them, for tests of geometry, writing and undo.
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { chromiumPath } from '../../lib/cli/browser'
import type * as inPage from './in-page'

declare global {
  interface Window {
    editors: typeof inPage
  }
}

const startMaxMs = 60_000

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), headless: true, chromiumSandbox: false })

/** Answers with a function that opens a page of this HTML. A page of a test before is emptied and used again. */
export function browserPages(): (html: string) => Promise<Page> {
  let browser: Browser
  let script: string
  const free: Page[] = []
  const used: Page[] = []
  beforeAll(async () => {
    script = await bundle('in-page.ts')
    browser = await launchBrowser()
  }, startMaxMs)
  afterEach(() => void free.push(...used.splice(0)))
  afterAll(() => browser.close())
  return async (html) => {
    const page = free.pop() ?? (await browser.newPage())
    used.push(page)
    await page.goto('about:blank')
    await page.setContent(`<!doctype html><html><body>${html}</body></html>`)
    await page.addScriptTag({ content: script })
    return page
  }
}

/** One script of a file of this folder and all it imports; what the file exports stands in `window.editors`. */
export async function bundle(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url))
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // Libraries for bundlers ask these two, which a browser does not have.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'editors' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('the bundler is watching instead of building')
  return output.output[0].code
}
