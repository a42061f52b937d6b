// From a point on the screen to the character of a box that is drawn there.
import type { Editor } from './editor'

const documentNode = 9

/** The roots that selection and hit testing must be told of to look inside them. */
export const shadowRootsOf = (root: Document | ShadowRoot): ShadowRoot[] =>
  root.nodeType === documentNode ? [] : [root as ShadowRoot]

export const holds = (rect: DOMRect, x: number, y: number): boolean =>
  rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom

/**
 * The offset of the character under a point in viewport pixels, or null where there is none.
 * `offsetOf` answers with the draft offset of a DOM position, null outside the draft.
 */
export function characterAt(
  editor: Editor,
  x: number,
  y: number,
  offsetOf: (node: Node, offset: number) => number | null,
): number | null {
  const shadowRoots = shadowRootsOf(editor.root)
  const at = editor.element.ownerDocument.caretPositionFromPoint(x, y, { shadowRoots })
  const offset = at && offsetOf(at.offsetNode, at.offset)
  if (offset === null) return null
  // That is the nearest seam between two characters; the point may be on either of them, or on none.
  const text = editor.read()
  const before = /.$/su.exec(text.slice(0, offset))?.[0].length ?? 0
  const isAtPoint = (start: number) => {
    // Half a character has no place in Firefox.
    const end = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length
    return editor.rectsOf({ start, end }).some((rect) => holds(rect, x, y))
  }
  return [offset, offset - before].find(isAtPoint) ?? null
}
