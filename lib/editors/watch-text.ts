// Says when a box's text has become another, and not before an IME composition is over.

/**
 * Calls back whenever the answered check, or the end of a composition, finds that `read` has changed since the last time.
 * All ends with the signal.
 */
export function watchText(
  element: HTMLElement,
  read: () => string,
  listener: () => void,
  signal: AbortSignal,
): () => void {
  let composing = false
  let last = read()
  const check = () => {
    if (composing || signal.aborted) return
    const text = read()
    if (text === last) return
    last = text
    listener()
  }
  element.addEventListener('compositionstart', () => (composing = true), { signal })
  element.addEventListener(
    'compositionend',
    () => {
      composing = false
      check()
    },
    { signal },
  )
  return check
}
