// What a page's scripts and the background say to each other, typed at both ends.
import { browser } from 'wxt/browser'

export type Message =
  /** From the watcher: somebody uses a compose box in this frame. */
  | { readonly kind: 'compose-box-used' }
  /** From a page: a card is wanted for the first time in this frame. Answered once card.js has run. */
  | { readonly kind: 'card-wanted' }
  /** From a page: how many findings the draft in use has. */
  | { readonly kind: 'findings-counted'; readonly count: number }
  /** From a card: the person wants to read the rule. */
  | { readonly kind: 'rule-wanted'; readonly rule: string }

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

/** Which finding's card is wanted: that at the caret or the one behind the card that is open, or the one before. */
export type CardStep = 'next' | 'previous'

/** Asks every frame of a tab for a card; a tab without our scripts does nothing. */
export const askForCard = (tabId: number, step: CardStep) =>
  browser.tabs.sendMessage(tabId, { kind: 'open-card', step }).catch(() => {})

/** Hears that the person wants a card, until the signal ends it. */
export function onCardAsked(open: (step: CardStep) => void, signal: AbortSignal) {
  const hear = (message: { kind?: unknown; step: CardStep }) => {
    if (message.kind === 'open-card') open(message.step)
  }
  browser.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear))
}
