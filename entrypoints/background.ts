// Brings the page's scripts into the frame that asks for them and shows on the toolbar how a tab stands. Holds no state.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { hostPatterns, siteFor } from '../lib/editors/sites'
import { askForCard, onMessage } from '../lib/messages'
import { sitesOffItem } from '../lib/store/items'

export default defineBackground(() => {
  onMessage(async (message, tabId, frameId) => {
    const target = { tabId, frameIds: [frameId] }
    switch (message.kind) {
      case 'compose-box-used':
        await browser.scripting.executeScript({ target, files: ['/compose.js'] })
        return
      case 'card-wanted':
        await browser.scripting.executeScript({ target, files: ['/card.js'] })
        return
      case 'findings-counted':
        await browser.action.setBadgeText({ tabId, text: message.count > 0 ? String(message.count) : '' })
        return
      case 'rule-wanted':
        await browser.tabs.create({ url: `/options.html#${message.rule}` })
    }
  })

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    if (command === 'open-card') void askForCard(tab.id, 'next')
    if (command === 'open-previous-card') void askForCard(tab.id, 'previous')
  })

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.action.setBadgeBackgroundColor({ color: '#0b5560' })
    void browser.action.setBadgeTextColor({ color: '#ffffff' })
    void watchOpenTabs()
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' })
  })

  // Addresses are told for the named hosts only, so every other tab keeps the icon of "off here".
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete') void showState(tabId, url)
  })
  sitesOffItem.watch(async () => {
    for (const { id, url } of await browser.tabs.query({ url: hostPatterns }))
      if (id !== undefined) await showState(id, url)
  })
})

/** Pages that were open before the extension was there get their watcher without a reload. */
async function watchOpenTabs() {
  for (const { id, url } of await browser.tabs.query({ url: hostPatterns })) {
    if (id === undefined) continue
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: ['/content-scripts/watch.js'] })
      // A tab that is discarded, or shows an error page, has nothing to watch.
      .catch(() => {})
    await showState(id, url)
  }
}

/** The toolbar's icon: coloured where drafts are watched, grey elsewhere. */
async function showState(tabId: number, url: string | undefined) {
  const site = url === undefined ? null : siteFor(url)
  const watched = site !== null && !(await sitesOffItem.getValue()).includes(site.id)
  const state = watched ? '' : 'off-'
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${state}${size}.png`]))
  await browser.action.setIcon({ tabId, path })
}
