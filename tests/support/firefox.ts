// Opens Firefox with an extension in it.
import puppeteer, { type Browser } from 'puppeteer-core'

/** Without a window; `extension` is the folder of its manifest. */
export async function launchFirefox(executablePath: string, extension: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    enableExtensions: true,
    args: ['--remote-allow-system-access'],
  })
  await browser.installExtension(extension)
  return browser
}
