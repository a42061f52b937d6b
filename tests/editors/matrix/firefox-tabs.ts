// The matrix's tabs in Firefox, with our code where users have it: in the content scripts of an extension, which see a page
// through Firefox's wrappers. The extension here is one that calls what it is asked to.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import { launchFirefox } from '../../support/firefox'
import type { Call, Outcome } from './firefox-world'
import { hostedAt, scriptOf } from './hosting'
import { type Tab, type Tabs, viewport } from './tab'

const host = '127.0.0.1'

export async function firefoxTabs(executablePath: string): Promise<Tabs> {
  const server = createServer((request, response) => {
    void hostedAt(new URL(request.url!, `http://${host}`).pathname).then((hosted) => {
      response.writeHead(hosted ? 200 : 404, hosted ? { 'content-type': hosted.contentType } : {})
      response.end(hosted?.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`
  const extension = await extensionFolder()
  const browser = await launchFirefox(executablePath, extension)
  return {
    // Only the tab in front has the keyboard.
    atOnce: 1,
    async open() {
      const page = await browser.newPage()
      await page.setViewport(viewport)
      return new FirefoxTab(page, origin)
    },
    async close() {
      await browser.close()
      server.close()
      rmSync(extension, { recursive: true, force: true })
    },
  }
}

/** As the real extension, it brings its code into a page when that is asked for: editors write their frames anew until they are ready. */
async function extensionFolder(): Promise<string> {
  const files = {
    'manifest.json': JSON.stringify({
      // A later one may make no code of a text.
      manifest_version: 2,
      name: 'Matrix',
      version: '1',
      browser_specific_settings: { gecko: { id: 'matrix@second-read.invalid' } },
      permissions: [`http://${host}/*`],
      background: { scripts: ['background.js'] },
      content_scripts: [{ matches: [`http://${host}/*`], js: ['door.js'], run_at: 'document_start' }],
    }),
    'background.js': `browser.runtime.onMessage.addListener((_, { tab }) =>
      browser.tabs.executeScript(tab.id, { file: 'world.js', allFrames: true, matchAboutBlank: true }).then(() => null))`,
    'door.js': `addEventListener('world-wanted', async () => {
      await browser.runtime.sendMessage(null)
      dispatchEvent(new Event('world-there'))
    })`,
    'world.js': await scriptOf('matrix/firefox-world.ts'),
  }
  const folder = mkdtempSync(join(tmpdir(), 'second-read-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

class FirefoxTab implements Tab {
  private box = ''
  private calls = 0

  constructor(
    private readonly page: Page,
    private readonly origin: string,
  ) {}

  async goto(path: string) {
    await this.page.goto(this.origin + path)
  }

  evaluate<Answer>(expression: string): Promise<Answer> {
    return this.page.evaluate(expression) as Promise<Answer>
  }

  async adopt(box: string) {
    this.box = box
    await this.evaluate(`new Promise((resolve) => {
      addEventListener('world-there', resolve, { once: true })
      dispatchEvent(new Event('world-wanted'))
    }).then(() => void ${box}.dispatchEvent(new Event('box-given', { composed: true })))`)
  }

  async ours<Argument, Answer>(
    run: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    const call: Call = { answer: `answer-${this.calls++}`, run: String(run), argument }
    const outcome = JSON.parse(
      await this.evaluate<string>(`new Promise((resolve) => {
        const view = ${this.box}.ownerDocument.defaultView
        view.addEventListener('${call.answer}', ({ detail }) => resolve(detail), { once: true })
        view.dispatchEvent(new view.CustomEvent('call', { detail: ${JSON.stringify(JSON.stringify(call))} }))
      })`),
    ) as Outcome
    if ('error' in outcome) throw new Error(outcome.error)
    return outcome.value as Answer
  }

  async press(key: string) {
    const { keyboard } = this.page
    const keys = key.split('+') as KeyInput[]
    const last = keys.pop()!
    for (const modifier of keys) await keyboard.down(modifier)
    await keyboard.press(keys.includes('Shift') ? (last.toUpperCase() as KeyInput) : last)
    for (const modifier of keys.reverse()) await keyboard.up(modifier)
  }

  type(text: string) {
    return this.page.keyboard.type(text)
  }

  close() {
    return this.page.close()
  }
}
