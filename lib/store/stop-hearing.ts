// Ends what hears the extension's events in a page, also where the extension itself has gone.

/** Runs `stop` when the signal aborts. Where the extension was updated or removed under an open page, its events are gone by then. */
export function stopHearing(signal: AbortSignal, stop: () => void): void {
  signal.addEventListener('abort', () => {
    try {
      stop()
    } catch {
      // Nothing is heard any more anyway.
    }
  })
}
