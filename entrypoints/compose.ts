// Injected into a frame at the first use of a compose box: joins settings, site, sessions and painters. No React.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { editorFor, painterFor } from '../lib/editors/compose-box'
import { composeBoxAt } from '../lib/editors/discover'
import { siteFor } from '../lib/editors/sites'
import { check } from '../lib/engine/check'
import { wordingOf } from '../lib/engine/tokens'
import { onCardAsked, tellBackground } from '../lib/messages'
import { builtInRules, compileRules } from '../lib/rules/compile'
import { merge } from '../lib/rules/merge'
import type { CardDoor, CardPage } from '../lib/session/card-door'
import type { Clock } from '../lib/session/pace'
import { Session } from '../lib/session/session'
import { patchesItem, quietItem } from '../lib/store/items'
import { followSettings, type Settings } from '../lib/store/settings'

const pageClock: Clock = {
  now: () => performance.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}

export default defineUnlistedScript(async () => {
  const site = siteFor(self.origin)
  if (!site) return
  const page = new AbortController()
  const settings = await followSettings(page.signal)
  const sessions = new Map<HTMLElement, { session: Session; life: AbortController }>()
  let checkNow = checkerOf(settings.getState())

  const open = (element: HTMLElement) => {
    for (const [known, { life }] of sessions)
      if (!known.isConnected) {
        life.abort()
        sessions.delete(known)
      }
    if (sessions.has(element) || settings.getState().sitesOff.includes(site.id)) return
    const editor = editorFor(element)
    const life = new AbortController()
    const session = new Session(
      {
        editor,
        painter: painterFor(editor),
        clock: pageClock,
        check: (draft) => checkNow(draft),
        announce: ({ length }) => void tellBackground({ kind: 'findings-counted', count: length }),
      },
      life.signal,
    )
    sessions.set(element, { session, life })
  }

  settings.subscribe((state) => {
    checkNow = checkerOf(state)
    if (state.sitesOff.includes(site.id)) {
      sessions.forEach(({ life }) => life.abort())
      sessions.clear()
    }
    sessions.forEach(({ session }) => session.recheck())
  })

  const onUse = (event: Event) => {
    const box = composeBoxAt(event.composedPath()[0] ?? null, site)
    if (box) open(box)
  }
  for (const type of ['focusin', 'keydown', 'input'])
    window.addEventListener(type, onUse, { capture: true, passive: true, signal: page.signal })
  let card: CardDoor | null = null
  const showCard = async (session: Session, index: number, byKeyboard: boolean) => {
    if (!card && (await tellBackground({ kind: 'card-wanted' })))
      card = globalThis.secondReadCard?.(cardPage) ?? null
    card?.open(session, index, byKeyboard)
  }
  window.addEventListener(
    'click',
    (event) => {
      const box = composeBoxAt(event.composedPath()[0] ?? null, site)
      const session = box && sessions.get(box)?.session
      const index = session?.findingAt(event.clientX, event.clientY)
      if (session && index !== null && index !== undefined) void showCard(session, index, false)
    },
    { capture: true, passive: true, signal: page.signal },
  )
  onCardAsked(() => {
    const box = composeBoxAt(focusedElement(), site)
    const session = box && sessions.get(box)?.session
    const caret = session?.editor.caret()
    if (!session || caret === null || caret === undefined) return
    // At the caret, else the next one behind it, else the first.
    const next = session.findings.findIndex(({ span }) => caret <= span.end)
    if (session.findings.length > 0) void showCard(session, Math.max(next, 0), true)
  }, page.signal)

  const inUse = composeBoxAt(focusedElement(), site)
  if (inUse) open(inUse)
})

/** The check by the rules in force, without the wordings the person does not want flagged. */
function checkerOf({ patches, ownRules, quiet }: Settings) {
  const { ruleset } = compileRules(merge(builtInRules, patches, ownRules))
  const quietWordings = new Set(quiet)
  return (draft: string) => check(draft, ruleset).filter(({ text }) => !quietWordings.has(wordingOf(text)))
}

const cardPage: CardPage = {
  async quiet(text) {
    const wording = wordingOf(text)
    const others = (await quietItem.getValue()).filter((known) => known !== wording)
    await quietItem.setValue([...others, wording])
    return async () => quietItem.setValue((await quietItem.getValue()).filter((known) => known !== wording))
  },
  async ruleOff(rule) {
    await patchesItem.setValue({ ...(await patchesItem.getValue()), [rule]: { on: false } })
    return async () => patchesItem.setValue({ ...(await patchesItem.getValue()), [rule]: { on: true } })
  },
}

/** Where the keyboard is, through open shadow roots. */
function focusedElement(): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}
