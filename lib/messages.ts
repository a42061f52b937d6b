// What a page's scripts and the background say to each other, typed at both ends.
import { browser } from 'wxt/browser'

export type Message =
  /** From the watcher: somebody uses a compose box in this frame. */
  | { readonly kind: 'compose-box-used' }
  /** From a page: a card is wanted for the first time in this frame. Answered once card.js has run. */
  | { readonly kind: 'card-wanted' }
  /** From a page: how many findings the draft in use has. */
  | { readonly kind: 'findings-counted'; readonly count: number }

/** Sends a message to the background; false where the extension was updated or removed under a page that is still open. */
export async function tellBackground(message: Message): Promise<boolean> {
  try {
    await browser.runtime.sendMessage(message)
    return true
  } catch {
    return false
  }
}

/** Hears every message from a page with the tab and frame it came from. The answer is sent when the promise ends. */
export function onMessage(hear: (message: Message, tabId: number, frameId: number) => Promise<void>) {
  browser.runtime.onMessage.addListener((message: Message, sender, answer) => {
    if (sender.tab?.id === undefined || sender.frameId === undefined) return
    void hear(message, sender.tab.id, sender.frameId).finally(() => answer(null))
    return true
  })
}

/** Asks every frame of a tab to open the card of the wording at the caret; a tab without our scripts does nothing. */
export const askForCard = (tabId: number) => browser.tabs.sendMessage(tabId, 'open-card').catch(() => {})

/** Hears that the person wants the card, until the signal ends it. */
export function onCardAsked(open: () => void, signal: AbortSignal) {
  const hear = (message: unknown) => {
    if (message === 'open-card') open()
  }
  browser.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear))
}
