// Brings the page's scripts into the frame that asks for them and shows the count on the toolbar. Holds no state.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { askForCard, onMessage } from '../lib/messages'

export default defineBackground(() => {
  onMessage(async (message, tabId, frameId) => {
    switch (message.kind) {
      case 'compose-box-used':
        await browser.scripting.executeScript({
          target: { tabId, frameIds: [frameId] },
          files: ['/compose.js'],
        })
        return
      case 'card-wanted':
        await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] })
        return
      case 'findings-counted':
        await browser.action.setBadgeText({ tabId, text: message.count > 0 ? String(message.count) : '' })
    }
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-card' && tab?.id !== undefined) void askForCard(tab.id)
  })
})
