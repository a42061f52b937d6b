// `npm start`: builds the extension and opens a browser with it on the welcome page; without a display, shows there what it does.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { chromiumPath } from './browser'
import { demonstrate } from './demonstrate'
import { firstRunPage } from './first-run'

const buildFolder = resolve('.output/chrome-mv3')
const say = (line: string) => console.log(line)

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

async function start() {
  const build = spawnSync(join('node_modules', '.bin', 'wxt'), ['build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error('The extension could not be built; the reason stands above.')
  const executablePath = chromiumPath(say)
  const profile = mkdtempSync(join(tmpdir(), 'second-read-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !hasDisplay,
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: hasDisplay ? null : { width: 1200, height: 900 },
    args: [
      `--disable-extensions-except=${buildFolder}`,
      `--load-extension=${buildFolder}`,
      '--enable-unsafe-extension-debugging',
    ],
  })
  try {
    const id = await extensionIn(context)
    if (id === null) {
      say(`${executablePath} did not load the extension. Load it by hand:`)
      say('  open chrome://extensions, switch on Developer mode, choose "Load unpacked", pick')
      say(`  ${buildFolder}`)
    } else if (!hasDisplay) {
      say('There is no display here, so the welcome page is shown at work without one.\n')
      await demonstrate(await firstRunPage(context, id), resolve('.output/second-read.png'), say)
      return
    } else {
      const welcome = await firstRunPage(context, id)
      for (const page of context.pages()) if (page !== welcome) await page.close()
      say('Second Read runs in the window that has opened. Close it, or press Ctrl+C, to end.')
    }
    await new Promise((closed) => context.on('close', closed))
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Long enough for a slow machine to start a service worker. */
const loadedWithinMs = 5000

/** The id the extension got, or null where the browser takes none from us. */
async function extensionIn(context: BrowserContext): Promise<string | null> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: loadedWithinMs }).catch(() => null))
  if (worker) return new URL(worker.url()).host
  // Chrome and Edge ignore the switch since version 137; the DevTools protocol still loads an extension.
  const session = await context.browser()?.newBrowserCDPSession()
  const loaded = await session
    ?.send('Extensions.loadUnpacked', { path: buildFolder })
    .catch((error: Error) => (say(error.message), null))
  return loaded?.id ?? null
}

start().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
