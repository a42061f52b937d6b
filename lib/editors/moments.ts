// Waits, by the page's own clock, for what a page does a moment later.

/** No frame is drawn in a hidden page. */
const frameMaxWaitMs = 100
/** The browser tells of a new selection with its next frame. */
const selectionMaxWaitMs = 500

/**
 * Resolves when the next frame is drawn and the timers before it have run: on a busy machine they come later than frames and
 * keys, and until its timer Slate takes no notice of a selection after it has drawn (slate-react 0.146, `isUpdatingSelection`).
 */
export function nextFrame({ ownerDocument }: Element): Promise<void> {
  const view = ownerDocument.defaultView!
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => view.setTimeout(resolve))
    view.setTimeout(resolve, frameMaxWaitMs)
  })
}

/** Resolves with the first frame in which it is so, or when it has not become so for so many milliseconds. */
export async function frameWhere(element: Element, isSo: () => boolean, maxMs: number): Promise<void> {
  const start = performance.now()
  do await nextFrame(element)
  while (!isSo() && performance.now() - start < maxMs)
}

/** Resolves after so many milliseconds, at once where there are none. */
export const pause = ({ ownerDocument }: Element, ms: number): Promise<void> =>
  ms > 0
    ? new Promise((resolve) => void ownerDocument.defaultView!.setTimeout(resolve, ms))
    : Promise.resolve()

/** Resolves with true when the page is told of a new selection, with false when it is not. */
export function selectionIsTold(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(selectionMaxWaitMs)
    signal.addEventListener('abort', () => resolve(false))
    // That of a text area does not leave its shadow root.
    for (const root of [element.getRootNode(), element.ownerDocument])
      root.addEventListener('selectionchange', () => resolve(true), { once: true, signal })
  })
}
