// The seam between one compose box and everything that reads it, paints on it or writes into it.
import type { Edit, Span } from '../engine/span'

/**
 * `done`: the editor took exactly this change, as one undo step.
 * `refused`: nothing was changed, or what the host made of it was undone.
 */
export type WriteResult = 'done' | 'refused'

export interface Editor {
  /** The element that holds the text. */
  readonly element: HTMLElement
  /** The document or shadow root that the text lives in; highlight sheets are adopted here. */
  readonly root: Document | ShadowRoot
  /** The sender's own text now: no quoted reply, no signature, no code. A newline stands wherever something was cut. */
  read(): string
  /**
   * Makes the change as one history step of the host's editor and verifies it a frame later. Focuses the box; caret and
   * scroll stay. Refused where the span is stale, holds a cut or a mention, or the box cannot be edited or hold so much.
   */
  write(edit: Edit): Promise<WriteResult>
  /** A DOM range over the span, or null where text is not in the DOM (textarea) or the span is stale or holds a cut. */
  rangeOf(span: Span): Range | null
  /** Rectangles of the span in viewport pixels, one or more a line; empty where it is not on screen. */
  rectsOf(span: Span): DOMRect[]
  /** The draft offset of the character under a point in viewport pixels, or null where the point is not on own text. */
  offsetAt(x: number, y: number): number | null
  /** The draft offset of the caret (a selection's end), or null where the caret is elsewhere. */
  caret(): number | null
  /** Puts the caret at a draft offset, scrolls it into view and focuses the box. */
  reveal(offset: number): void
  /** Calls back after each change of the text, also by script; not during an IME composition. */
  onChange(listener: () => void, signal: AbortSignal): void
}
