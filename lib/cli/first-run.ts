// Finds the welcome page that the extension opens by itself once it is installed.
import type { BrowserContext, Page } from 'playwright-core'

export async function firstRunPage(context: BrowserContext, extensionId: string): Promise<Page> {
  const url = `chrome-extension://${extensionId}/welcome.html`
  const shows = (page: Page) => page.waitForURL(url).then(() => page)
  return Promise.race([
    ...context.pages().map(shows),
    new Promise<Page>((found) => context.on('page', (page) => void shows(page).then(found, () => {}))),
  ])
}
