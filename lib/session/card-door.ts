// How a page's loop and its card find each other: one name in the world that the extension's scripts of a frame share.
import type { Session } from './session'

/** What the card may ask of the page beside changing the draft through the session. */
export interface CardPage {
  /** Ends with what takes it back. */
  quiet(text: string): Promise<() => Promise<void>>
  ruleOff(rule: string): Promise<() => Promise<void>>
}

export interface CardDoor {
  /**
   * Shows the finding beside its words; `byKeyboard` gives the card the arrow keys and Enter. Focus, caret and scroll stay.
   * `closed` is called once, however the card goes.
   */
  open(session: Session, index: number, byKeyboard: boolean, closed: () => void): void
  /**
   * Shows findings to read again before the message goes, beside what sends it; focus stays. Each answer closes it first.
   * Throws where it cannot be shown.
   */
  readAgain(session: Session, indexes: readonly number[], near: HTMLElement, answers: SecondReadAnswers): void
  close(): void
}

export interface SecondReadAnswers {
  /** The person wants to see to one finding, by its place among all of the draft. */
  readonly onFinding: (index: number) => void
  readonly onSend: () => void
}

declare global {
  /** Set by card.js once it has been injected; not visible to the page's own scripts. */
  var secondReadCard: ((page: CardPage) => CardDoor) | undefined
}
