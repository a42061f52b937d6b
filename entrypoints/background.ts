// Brings the page's scripts into the frame that asks for them and shows on the toolbar how a tab stands. Holds no state.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { isWatched, siteFor } from '../lib/editors/sites'
import { askForCard, onMessage, tellUse } from '../lib/messages'
import { followGrants } from '../lib/site-access'
import { pagesInTurn, settingsEdits } from '../lib/store/edits'
import { sitesOffItem, sitesOnItem } from '../lib/store/items'

export default defineBackground(() => {
  const edits = settingsEdits(pagesInTurn)
  onMessage(async (message, tabId, frameId) => {
    const target = { tabId, frameIds: [frameId] }
    switch (message.kind) {
      case 'compose-box-used':
        // The site may have been given up under an open page.
        await browser.scripting.executeScript({ target, files: ['/compose.js'] }).catch(() => {})
        return
      case 'card-wanted':
        await browser.scripting.executeScript({ target, files: ['/card.js'] })
        return
      case 'draft-used':
        await tellUse(tabId, message.frame)
        return
      case 'findings-counted':
        await browser.action.setBadgeText({ tabId, text: message.count > 0 ? String(message.count) : '' })
        return
      case 'rule-wanted':
        await browser.tabs.create({ url: `/options.html#${message.rule}` })
        return
      // A page changes no setting itself: its turns would be those of the site.
      case 'rule-switched':
        // Back on is stored as well: the rule may be one that is off from the start.
        return edits.switchOn(message.rule, message.on, !message.on)
      case 'wording-quieted':
        await (message.quiet ? edits.leaveAlone(message.wording) : edits.flagAgain(message.wording))
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
    void showStates()
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' })
  })

  followGrants()
  // Addresses are told for watched hosts only, so every other tab keeps the icon of "off here".
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete') void showState(tabId, url)
  })
  sitesOffItem.watch(() => void showStates())
  sitesOnItem.watch(() => void showStates())
})

async function showStates() {
  for (const { id, url } of await browser.tabs.query({})) if (id !== undefined) await showState(id, url)
}

/** The toolbar's icon: coloured where drafts are watched, grey elsewhere. */
async function showState(tabId: number, url: string | undefined) {
  const site = url === undefined ? null : siteFor(url)
  const [sitesOff, sitesOn] = await Promise.all([sitesOffItem.getValue(), sitesOnItem.getValue()])
  const watched = site !== null && isWatched(site, url!, { sitesOff, sitesOn })
  const state = watched ? '' : 'off-'
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${state}${size}.png`]))
  await browser.action.setIcon({ tabId, path })
}
