// Decides when a draft is checked: after a pause in the typing, or after a while where there is none.

/** What the pace needs of time; milliseconds throughout. */
export interface Clock {
  now(): number
  /** Calls back once after `delayMs`; returns what cancels it. */
  after(delayMs: number, callback: () => void): () => void
}

/** Long enough that a word is finished, short enough that the underline still belongs to the thought. */
export const quietMs = 400
/** Someone who never pauses still sees underlines. */
export const patienceMs = 2500

export class Pace {
  private cancel: (() => void) | null = null
  private waitingSince: number | null = null

  constructor(
    private readonly clock: Clock,
    private readonly due: () => void,
  ) {}

  /** The draft has changed. */
  touch() {
    const now = this.clock.now()
    this.waitingSince ??= now
    this.cancel?.()
    const delay = Math.max(0, Math.min(quietMs, this.waitingSince + patienceMs - now))
    this.cancel = this.clock.after(delay, () => {
      this.stop()
      this.due()
    })
  }

  /** Nothing is due any more. */
  stop() {
    this.cancel?.()
    this.cancel = null
    this.waitingSince = null
  }
}
