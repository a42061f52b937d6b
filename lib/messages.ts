// What a page's scripts and the background say to each other, typed at both ends.
import { browser } from 'wxt/browser'
import type { BoxKind } from './editors/sites'
import type { Finding } from './engine/finding'
import { stopHearing } from './store/stop-hearing'

export type Message =
  /** From the watcher: somebody uses a compose box in this frame. */
  | { readonly kind: 'compose-box-used' }
  /** From a page: a card is wanted for the first time in this frame. Answered once card.js has run. */
  | { readonly kind: 'card-wanted' }
  /** From a page: a draft of the frame that calls itself so is now the one in use. */
  | { readonly kind: 'draft-used'; readonly frame: string }
  /** From a page: how many findings the draft in use has. */
  | { readonly kind: 'findings-counted'; readonly count: number }
  /** From a card: the person wants to read the rule. */
  | { readonly kind: 'rule-wanted'; readonly rule: string }
  /** From a card: the person turned a rule off, or takes that back. */
  | { readonly kind: 'rule-switched'; readonly rule: string; readonly on: boolean }
  /** From a card: a wording, as `wordingOf` writes it, is to be left alone, or flagged again. */
  | { readonly kind: 'wording-quieted'; readonly wording: string; readonly quiet: boolean }

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

/** Tells every frame of a tab in which of them the draft in use is. */
export const tellUse = (tabId: number, frame: string) =>
  browser.tabs.sendMessage(tabId, { kind: 'draft-used', frame }).catch(() => {})

/** Hears that a draft of another frame is the one in use, until the signal ends it. */
export function onUseElsewhere(ownFrame: string, hear: () => void, signal: AbortSignal) {
  const listener = (message: { kind?: unknown; frame?: string }) => {
    if (message.kind === 'draft-used' && message.frame !== ownFrame) hear()
  }
  browser.runtime.onMessage.addListener(listener)
  stopHearing(signal, () => browser.runtime.onMessage.removeListener(listener))
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
  stopHearing(signal, () => browser.runtime.onMessage.removeListener(hear))
}

/** What the popup shows of one compose box. */
export interface DraftView {
  /** Unique in the tab. */
  readonly id: string
  /** Null where the site does not tell. */
  readonly kind: BoxKind | null
  /** The first name of the one person it goes to, where the page tells. */
  readonly recipient: string | null
  /** The most UTF-16 code units that the box takes, or null where it does not tell. */
  readonly limit: number | null
  readonly text: string
  /** Where the caret is or was last, as an offset into `text`; null where it never was in it. */
  readonly caret: number | null
  readonly findings: readonly Finding[]
  /** When the box was last used, in milliseconds since 1970; 0 for never. */
  readonly usedAtMs: number
}

/** What the popup asks of a page. */
export type Wish =
  | OnFinding<'apply', { readonly rewrite: number }>
  | OnFinding<'leave'>
  | OnFinding<'reveal'>
  /** The first rewrite of every finding. */
  | OnView<'apply-firsts'>
  | { readonly kind: 'take-back'; readonly draft: string }
  | { readonly kind: 'insert'; readonly draft: string; readonly text: string }
/** Asked of the draft that the popup shows: nothing is done where it no longer is the text that was `seen`. */
type OnView<Kind extends string> = { readonly kind: Kind; readonly draft: string; readonly seen: string }
/** Findings and rewrites by their place in the view that the popup shows. */
type OnFinding<Kind extends string, More = unknown> = OnView<Kind> & { readonly finding: number } & More
/** `changed`: the words are not those of the view any more; nothing was written. */
export type WishResult = 'done' | 'refused' | 'changed'

interface FromPage {
  readonly frame: string
  readonly drafts?: readonly DraftView[]
  readonly answer?: { readonly number: number; readonly result: WishResult }
}
interface FromPopup {
  readonly number: number
  readonly wish: Wish
}
const popupPort = 'popup'

export interface PageLink {
  /** Ends `refused` where the page has gone. */
  ask(wish: Wish): Promise<WishResult>
}

/**
 * Links the popup to every frame of a tab that has our scripts. `show` gets all drafts of the tab whenever they change, and
 * an empty list where no frame has any.
 */
export function linkToPage(tabId: number, show: (drafts: readonly DraftView[]) => void): PageLink {
  const port = browser.tabs.connect(tabId, { name: popupPort })
  const frames = new Map<string, readonly DraftView[]>()
  const waiting = new Map<number, (result: WishResult) => void>()
  let open = true
  port.onMessage.addListener(({ frame, drafts, answer }: FromPage) => {
    if (answer) {
      waiting.get(answer.number)?.(answer.result)
      waiting.delete(answer.number)
    }
    if (!drafts) return
    frames.set(frame, drafts)
    show([...frames.values()].flat())
  })
  port.onDisconnect.addListener(() => {
    open = false
    waiting.forEach((end) => end('refused'))
    show([])
  })
  let number = 0
  return {
    ask: (wish) =>
      new Promise((end) => {
        if (!open) return end('refused')
        number++
        waiting.set(number, end)
        port.postMessage({ number, wish } satisfies FromPopup)
      }),
  }
}

/** The page's end of the link. `drafts` gives what stands in this frame now; `grant` makes a wish come true. */
export function onPopup(
  drafts: () => readonly DraftView[],
  grant: (wish: Wish) => Promise<WishResult>,
  signal: AbortSignal,
): { tell(): void } {
  const frame = crypto.randomUUID()
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>()
  const hear = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== popupPort) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    port.onMessage.addListener(async ({ number, wish }: FromPopup) => {
      // Every frame hears every wish; one of them has the draft.
      if (!drafts().some(({ id }) => id === wish.draft)) return
      const result = await grant(wish)
      // The popup may have closed meanwhile; what it asked for stands.
      if (ports.has(port))
        port.postMessage({ frame, drafts: drafts(), answer: { number, result } } satisfies FromPage)
    })
    port.postMessage({ frame, drafts: drafts() } satisfies FromPage)
  }
  browser.runtime.onConnect.addListener(hear)
  stopHearing(signal, () => browser.runtime.onConnect.removeListener(hear))
  return {
    tell: () => ports.forEach((port) => port.postMessage({ frame, drafts: drafts() } satisfies FromPage)),
  }
}
