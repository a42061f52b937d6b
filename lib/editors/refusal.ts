// Why a box was not changed when it last should have been: noted by what writes, read by what looks a page over.

/**
 * `locked`: the page lets nobody change these words · `full`: the box holds no more · `joined`: one undo would take back more than
 * the change · `moved`: the words were others by then · `unselected`: the editor did not let them be selected · `ignored`: it
 * did not take the change · `altered`: it made something else of it, which was taken back.
 */
export type Refusal = 'locked' | 'full' | 'joined' | 'moved' | 'unselected' | 'ignored' | 'altered'

declare global {
  /** By box. Shared by the extension's scripts of a frame; not visible to the page's own. */
  var secondReadRefusals: WeakMap<Element, Refusal> | undefined
}

/** Notes why a box is not changed. */
export function refuse(box: Element, refusal: Refusal): 'refused' {
  globalThis.secondReadRefusals ??= new WeakMap()
  globalThis.secondReadRefusals.set(box, refusal)
  return 'refused'
}

/** Notes that a box was changed. */
export function done(box: Element): 'done' {
  globalThis.secondReadRefusals?.delete(box)
  return 'done'
}

/** Null where the last change of a box was made, and where there was none. */
export const lastRefusal = (box: Element): Refusal | null => globalThis.secondReadRefusals?.get(box) ?? null
