// Injected into a frame at the first use of a compose box: joins settings, site, sessions and painters. No React.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { browserClock } from '../lib/browser-clock'
import { editorFor, limitOf, painterFor } from '../lib/editors/compose-box'
import { boxSelector, composeBoxAt, kindOf } from '../lib/editors/discover'
import { recipientOf } from '../lib/editors/recipient'
import { type SendAttempt, watchSends } from '../lib/editors/send'
import { isWatched, siteFor } from '../lib/editors/sites'
import { wordingOf } from '../lib/engine/tokens'
import {
  type DraftView,
  onCardAsked,
  onPopup,
  onUseElsewhere,
  tellBackground,
  type Wish,
  type WishResult,
} from '../lib/messages'
import { checkerOf } from '../lib/rules/checker'
import type { CardDoor, CardPage } from '../lib/session/card-door'
import { SendGuard } from '../lib/session/send-guard'
import { Session } from '../lib/session/session'
import { followSettings } from '../lib/store/settings'

/** One compose box that has been used. */
interface OpenBox {
  readonly id: string
  readonly element: HTMLElement
  readonly session: Session
  readonly life: AbortController
  /** Where the caret was when the person left the box. */
  lastCaret: number | null
  /** In milliseconds since 1970; 0 for never. */
  usedAtMs: number
}

declare global {
  /** What ends the loop of this frame; not visible to the page's own scripts. */
  var secondReadPage: AbortController | undefined
}

export default defineUnlistedScript(async () => {
  const site = siteFor(self.origin)
  if (!site) return
  const page = new AbortController()
  // An earlier version of the extension may have left its scripts here; they can no longer reach anything.
  globalThis.secondReadPage?.abort()
  globalThis.secondReadPage = page
  globalThis.secondReadCard = undefined
  const settings = await followSettings(page.signal)
  // Where two come at once, the later one has ended this one meanwhile.
  if (page.signal.aborted) return
  const boxes = new Map<HTMLElement, OpenBox>()
  let inUse: OpenBox | null = null
  const frame = crypto.randomUUID()
  /** Whether the toolbar counts a draft of this frame: of a tab's frames the one that was used last. */
  let isCounted = false
  let checkNow = checkerOf(settings.getState())
  const isOff = () => !isWatched(site, self.origin, settings.getState())

  const close = (box: OpenBox) => {
    box.life.abort()
    boxes.delete(box.element)
    if (inUse === box) inUse = null
  }
  const open = (element: HTMLElement): OpenBox | null => {
    const known = boxes.get(element)
    if (known || isOff()) return known ?? null
    const editor = editorFor(element)
    const life = new AbortController()
    const session = new Session(
      {
        editor,
        painter: painterFor(editor),
        clock: browserClock,
        check: (draft) => checkNow(draft),
        announce: () => void announce(),
      },
      life.signal,
    )
    const box: OpenBox = { id: crypto.randomUUID(), element, session, life, lastCaret: null, usedAtMs: 0 }
    boxes.set(element, box)
    places.observe(editor.root, { childList: true, subtree: true })
    return box
  }
  // A box that is taken elsewhere loses its marks on the way; one that has gone, or is in a window of its own, leaves none.
  const places = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes])
    for (const box of boxes.values()) {
      if (!box.element.isConnected || box.element.ownerDocument !== document) {
        close(box)
        void announce()
      } else if (added.some((node) => node.contains(box.element))) box.session.recheck()
    }
  })
  const boxAt = (target: EventTarget | null): OpenBox | null => {
    const element = composeBoxAt(target, site)
    return element && open(element)
  }
  const use = (target: EventTarget | null) => {
    const box = boxAt(target)
    if (!box) return
    box.usedAtMs = Date.now()
    if (box === inUse) return
    inUse = box
    isCounted = true
    void tellBackground({ kind: 'draft-used', frame })
    void announce()
  }
  onUseElsewhere(
    frame,
    () => {
      inUse = null
      isCounted = false
    },
    page.signal,
  )

  /** The toolbar counts the draft in use; the popup, where it is open, sees them all. */
  const announce = async () => {
    popup.tell()
    const count = inUse?.session.findings.length ?? 0
    // What holds a message back must be there at once.
    if (
      settings.getState().sendGuard &&
      inUse?.session.findings.some(({ severity }) => severity === 'strong')
    )
      void loadCard()
    if (!isCounted) return
    // Where the extension was updated under an open page, the new one takes over and this one leaves no trace.
    if (!(await tellBackground({ kind: 'findings-counted', count }))) page.abort()
  }
  const drafts = (): DraftView[] =>
    [...boxes.values()]
      .filter(({ element }) => element.isConnected)
      .map((box) => ({
        id: box.id,
        kind: kindOf(box.element, site),
        recipient: recipientOf(box.element, site),
        limit: limitOf(box.element),
        text: box.session.text,
        caret: box.session.editor.caret() ?? box.lastCaret,
        findings: box.session.findings,
        usedAtMs: box.usedAtMs,
      }))
  const grant = async (wish: Wish): Promise<WishResult> => {
    const box = [...boxes.values()].find(({ id }) => id === wish.draft)
    if (!box) return 'changed'
    const { session } = box
    if ('seen' in wish && wish.seen !== session.text) return 'changed'
    switch (wish.kind) {
      case 'apply':
        return session.apply(wish.finding, wish.rewrite)
      case 'apply-firsts':
        return session.applyFirsts(wish.seen)
      case 'take-back':
        return session.takeBack()
      case 'insert':
        return session.insert(wish.text, box.lastCaret)
      case 'leave':
        session.leave(wish.finding)
        return 'done'
      case 'reveal': {
        const finding = session.findings[wish.finding]
        if (!finding) return 'changed'
        session.editor.reveal(finding.span.end)
        void showCard(session, wish.finding, true)
        return 'done'
      }
    }
  }
  places.observe(document, { childList: true, subtree: true })
  const popup = onPopup(drafts, grant, page.signal)

  settings.subscribe((state) => {
    checkNow = checkerOf(state)
    if (isOff()) boxes.forEach(close)
    boxes.forEach(({ session }) => session.recheck())
    void announce()
  })
  page.signal.addEventListener('abort', () => {
    places.disconnect()
    boxes.forEach(close)
    card?.close()
  })

  for (const type of ['focusin', 'keydown', 'input'])
    window.addEventListener(type, (event) => use(event.composedPath()[0] ?? null), {
      capture: true,
      passive: true,
      signal: page.signal,
    })

  window.addEventListener(
    'focusout',
    (event) => {
      const box = boxAt(event.composedPath()[0] ?? null)
      if (box) box.lastCaret = box.session.editor.caret()
    },
    { capture: true, passive: true, signal: page.signal },
  )

  let card: CardDoor | null = null
  const loadCard = async () => {
    if (!globalThis.secondReadCard) await tellBackground({ kind: 'card-wanted' })
    card ??= globalThis.secondReadCard?.(cardPage) ?? null
  }
  let shown: { readonly session: Session; readonly index: number } | null = null
  const showCard = async (session: Session, index: number, byKeyboard: boolean) => {
    await loadCard()
    const opened = { session, index }
    shown = opened
    // Opening one card closes the one before.
    card?.open(session, index, byKeyboard, () => {
      if (shown === opened) shown = null
    })
  }
  window.addEventListener(
    'click',
    (event) => {
      const session = boxAt(event.composedPath()[0] ?? null)?.session
      const index = session?.findingAt(event.clientX, event.clientY)
      if (session && index !== null && index !== undefined) void showCard(session, index, false)
    },
    { capture: true, passive: true, signal: page.signal },
  )
  onCardAsked((step) => {
    const session = boxAt(focusedElement())?.session
    const caret = session?.editor.caret()
    const count = session?.findings.length ?? 0
    if (!session || caret === null || caret === undefined || count === 0) return
    const forward = step === 'next'
    if (shown?.session === session) {
      void showCard(session, (shown.index + (forward ? 1 : count - 1)) % count, true)
      return
    }
    const spans = session.findings.map(({ span }) => span)
    // At the caret, else the nearest in that direction, else the first or the last.
    const index = forward
      ? Math.max(
          spans.findIndex(({ end }) => caret <= end),
          0,
        )
      : (spans.findLastIndex(({ start }) => start <= caret) + count) % count
    void showCard(session, index, true)
  }, page.signal)

  const guard = new SendGuard()
  const readAgain = async (session: Session, places: readonly number[], { near, sendNow }: SendAttempt) => {
    try {
      await inTime(loadCard())
      card!.readAgain(session, places, near, {
        onFinding: (index) => void showCard(session, index, true),
        onSend: sendNow,
      })
    } catch {
      // No fault of ours keeps a message back.
      sendNow()
    }
  }
  const hold = (attempt: SendAttempt) => {
    const session = boxes.get(attempt.box)?.session
    const places = session && settings.getState().sendGuard ? guard.toReadAgain(session) : []
    if (places.length > 0) void readAgain(session!, places, attempt)
    return places.length > 0
  }
  if (site.send) watchSends(window, { send: site.send, boxes: () => boxes.keys(), hold }, page.signal)

  for (const element of document.querySelectorAll(boxSelector(site, document))) boxAt(element)
  use(focusedElement())
})

const cardPage: CardPage = {
  async quiet(text) {
    const wording = wordingOf(text)
    await tellBackground({ kind: 'wording-quieted', wording, quiet: true })
    return async () => void (await tellBackground({ kind: 'wording-quieted', wording, quiet: false }))
  },
  async ruleOff(rule) {
    await tellBackground({ kind: 'rule-switched', rule, on: false })
    return async () => void (await tellBackground({ kind: 'rule-switched', rule, on: true }))
  },
}

/** A message that is held back waits no longer than this for what holds it. */
const cardMaxWaitMs = 1000

const inTime = (loaded: Promise<void>) =>
  new Promise<void>((done, late) => {
    loaded.then(done, late)
    browserClock.after(cardMaxWaitMs, () => late(new Error('The card came too late.')))
  })

/** Where the keyboard is, through open shadow roots. */
function focusedElement(): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}
