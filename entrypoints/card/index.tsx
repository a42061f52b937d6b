// Injected at the first card: React in a shadow root beside the words in question.
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Card, type CardProps, cardStops, type CardState, takeActive } from '../../components/card'
import cardSheet from '../../components/card.css?inline'
import parts from '../../components/parts.css?inline'
import tokens from '../../components/tokens.css?inline'
import { SecondRead, secondReadStops, takeSecondRead } from '../../components/second-read'
import { WordsProvider } from '../../components/words'
import { adoptSheets } from '../../lib/editors/adopt'
import { outwards } from '../../lib/editors/ancestors'
import { markSheet } from '../../lib/editors/mark-style'
import { tellBackground } from '../../lib/messages'
import { say } from '../../lib/say'
import type { CardDoor, CardPage, SecondReadAnswers } from '../../lib/session/card-door'
import type { Session } from '../../lib/session/session'

export default defineUnlistedScript(() => {
  globalThis.secondReadCard ??= (page) => new PageCard(page)
})

class PageCard implements CardDoor {
  private readonly host = document.createElement('div')
  private readonly react
  private life: AbortController | null = null

  constructor(private readonly page: CardPage) {
    this.host.popover = 'manual'
    this.host.style.cssText =
      'all: initial; color-scheme: light dark; position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; background: none; overflow: visible; max-height: calc(100vh - 16px)'
    const root = this.host.attachShadow({ mode: 'open' })
    adoptSheets(root, tokens, markSheet(), parts, cardSheet)
    const mount = document.createElement('div')
    root.append(mount)
    this.react = createRoot(mount)
    // The editor keeps focus and caret while the card is used by pointer.
    this.host.addEventListener('pointerdown', (event) => event.preventDefault())
    this.host.addEventListener('mousedown', (event) => event.preventDefault())
  }

  open(session: Session, index: number, byKeyboard: boolean, closed: () => void) {
    const finding = session.findings[index]
    if (!finding) {
      this.close()
      return closed()
    }
    const { element } = session.editor
    const life = this.float(
      element,
      () => session.editor.rectsOf(finding.span)[0] ?? element.getBoundingClientRect(),
    )
    session.activate(index)
    life.signal.addEventListener('abort', () => {
      session.activate(null)
      closed()
    })

    let takeBack = async () => {}
    const show = (next: CardState) => {
      if (life.signal.aborted) return
      state = next
      this.render(<Card {...props()} />)
    }
    const { text: draft, findings } = session
    let state: CardState = {
      kind: 'finding',
      draft,
      finding,
      active: byKeyboard ? 0 : null,
      place: { number: index + 1, of: findings.length },
    }
    const props = (): CardProps => ({
      state,
      onApply: (rewrite) => void apply(rewrite),
      onLeave: () => {
        session.leave(index)
        this.close()
      },
      onQuiet: () => void settle('quiet', this.page.quiet(finding.text)),
      onRuleOff: () => void settle('ruleOff', this.page.ruleOff(finding.rule)),
      onRule: () => {
        void tellBackground({ kind: 'rule-wanted', rule: finding.rule })
        this.close()
      },
      onUndo: () => void takeBack().then(() => this.close()),
      onCopy: (words) =>
        void navigator.clipboard.writeText(words).then(() => show({ kind: 'refused', words, copied: true })),
      onClose: () => this.close(),
    })
    // Once something has been chosen, the card tells what became of it, and the keys are the editor's again.
    let settled = false
    const apply = async (rewrite: number) => {
      settled = true
      const result = await session.apply(index, rewrite)
      if (result === 'done') this.close()
      else if (result === 'changed') show({ kind: 'changed' })
      else show({ kind: 'refused', words: finding.rewrites[rewrite]!.edit.insert, copied: false })
    }
    const settle = async (what: 'quiet' | 'ruleOff', done: Promise<() => Promise<void>>) => {
      settled = true
      takeBack = await done
      show({ kind: 'done', what })
    }
    const onKey = (event: KeyboardEvent) => {
      const stops = cardStops(finding)
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: stops - 1 }
      if (event.ctrlKey || event.metaKey) return
      if (event.key === 'Escape') this.close()
      else if (settled || state.kind !== 'finding' || state.active === null) return
      else if (event.key === 'Enter') takeActive(props(), state)
      else if (event.key in steps) show({ ...state, active: (state.active + steps[event.key]!) % stops })
      else return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', onKey, { capture: true, signal: life.signal })
    // Whoever types on or clicks elsewhere has read enough.
    window.addEventListener('input', () => settled || this.close(), { capture: true, signal: life.signal })
    show(state)
  }

  readAgain(session: Session, indexes: readonly number[], near: HTMLElement, answers: SecondReadAnswers) {
    const life = this.float(near, () => near.getBoundingClientRect())
    const findings = indexes.map((index) => session.findings[index]!)
    const answer = (give: () => void) => () => {
      this.close()
      give()
    }
    const props = {
      draft: session.text,
      findings,
      active: 0,
      onFinding: (index: number) => answer(() => answers.onFinding(indexes[index]!))(),
      onBack: () => this.close(),
      onSend: answer(answers.onSend),
    }
    const show = (active: number) => {
      props.active = active
      this.render(<SecondRead {...props} />)
    }
    const onKey = (event: KeyboardEvent) => {
      const stops = secondReadStops(props)
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: stops - 1 }
      // Whoever presses the keys that send once more has made up their mind.
      if (event.ctrlKey || event.metaKey) return event.key === 'Enter' ? this.close() : undefined
      if (event.key === 'Escape') this.close()
      else if (event.key === 'Enter' && !event.repeat) takeSecondRead(props)
      else if (event.key in steps) show((props.active + steps[event.key]!) % stops)
      else if (event.key !== 'Enter') return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', onKey, { capture: true, signal: life.signal })
    window.addEventListener('input', () => this.close(), { capture: true, signal: life.signal })
    show(0)
  }

  close() {
    this.life?.abort()
    this.life = null
  }

  /** Puts the host on the page beside a place, in place of whatever it showed, until the answered life ends. */
  private float(element: HTMLElement, rect: () => DOMRect): AbortController {
    this.close()
    const life = new AbortController()
    this.life = life
    // Above a modal dialog only what is inside it gets clicks.
    const dialog = [...outwards(element)].find((around) => around.matches('dialog[open]'))
    ;(dialog ?? document.body).append(this.host)
    this.host.showPopover()
    const anchor = { getBoundingClientRect: rect, contextElement: element }
    const place = async () => {
      const at = await computePosition(anchor, this.host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        // Where there is room on neither side, as in a low frame, it may lie on the words rather than be cut off.
        middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
      })
      const isCut = this.host.scrollHeight > this.host.clientHeight
      const overflow = isCut ? 'auto' : 'visible'
      Object.assign(this.host.style, { left: `${at.x}px`, top: `${at.y}px`, overflow })
    }
    const stopPlacing = autoUpdate(anchor, this.host, () => void place())
    life.signal.addEventListener('abort', () => {
      stopPlacing()
      this.host.remove()
    })
    window.addEventListener(
      'pointerdown',
      (event) => event.composedPath().includes(this.host) || this.close(),
      { capture: true, signal: life.signal },
    )
    return life
  }

  private render(card: ReactNode) {
    this.react.render(<WordsProvider value={say}>{card}</WordsProvider>)
  }
}
