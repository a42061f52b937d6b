// A clock that only moves when a test moves it.
import type { Clock } from '../../lib/session/pace'

export class HandClock implements Clock {
  private time = 0
  private readonly waiting = new Set<{ at: number; callback: () => void }>()

  now = () => this.time

  after(delayMs: number, callback: () => void) {
    const entry = { at: this.time + delayMs, callback }
    this.waiting.add(entry)
    return () => void this.waiting.delete(entry)
  }

  /** Lets this many milliseconds pass and calls back whatever fell due. */
  advance(ms: number) {
    this.time += ms
    for (const entry of [...this.waiting].filter(({ at }) => at <= this.time).sort((a, b) => a.at - b.at)) {
      this.waiting.delete(entry)
      entry.callback()
    }
  }
}
