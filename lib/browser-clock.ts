// The clock that users get; tests pass one they turn by hand.
import type { Clock } from './session/pace'

export const browserClock: Clock = {
  now: () => performance.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}
