// Makes one change in a box, once, and sees that it landed.
import { applyEdit, editBetween, type Edit, type Span } from '../engine/span'
import { outwards } from './ancestors'
import type { WriteResult } from './editor'

/** What a kind of box must be able to do to be written into. Offsets are into its whole text, cut or not. */
export interface Box {
  readonly element: HTMLElement
  whole(): string
  /** The person's selection, or null where it is not in the box. */
  selected(): Span | null
  /** True where the person could change this span by typing. */
  isWritable(span: Span): boolean
  /** Selects a span of the whole text; false where there is no such place. */
  select(span: Span): boolean
  /** Replaces the selection as one history step. */
  insert(text: string): void
}

/** No frame is drawn in a hidden page. */
const frameMaxWaitMs = 100

/** Changes the smallest part of the box that makes the edit; caret and scroll stay where the person left them. */
export async function write(box: Box, edit: Edit): Promise<WriteResult> {
  const before = box.whole()
  const wanted = applyEdit(before, edit)
  const change = editBetween(before, wanted)
  if (!change) return 'done'
  if (!isOnPage(box.element) || !box.isWritable(change.span)) return 'refused'
  const selected = box.selected()
  const restoreScroll = scrollKeeper(box.element)
  box.element.focus({ preventScroll: true })
  if (!box.select(change.span)) return 'refused'
  box.insert(change.insert)
  // A managed editor may take a change back, or take it up, only after the event that brought it.
  await frame(box.element)
  const result = settle(box, before, wanted)
  if (selected) box.select(result === 'done' ? mapSpan(selected, change) : selected)
  restoreScroll()
  return result
}

const isOnPage = ({ isConnected, ownerDocument }: HTMLElement) =>
  isConnected && ownerDocument.defaultView !== null

function settle(box: Box, before: string, wanted: string): WriteResult {
  const now = box.whole()
  if (reads(now, wanted)) return 'done'
  // Half a change must not stay; taking it back is the host's own undo and not a second write.
  if (!reads(now, before)) box.element.ownerDocument.execCommand('undo')
  return 'refused'
}

/** Editors swap spaces for no-break spaces at the edges of what was typed, to keep them visible. */
const reads = (a: string, b: string) => a.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ')

function mapSpan({ start, end }: Span, { span, insert }: Edit): Span {
  const map = (offset: number) => {
    if (offset <= span.start) return offset
    const shifted = offset + insert.length - (span.end - span.start)
    return offset >= span.end ? shifted : span.start + insert.length
  }
  return { start: map(start), end: map(end) }
}

function frame(element: HTMLElement): Promise<void> {
  const view = element.ownerDocument.defaultView!
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => resolve())
    view.setTimeout(resolve, frameMaxWaitMs)
  })
}

/** Remembers where everything around the element is scrolled to; the answer puts it back. */
function scrollKeeper(element: HTMLElement): () => void {
  const places = [...outwards(element)].map((at) => ({ at, top: at.scrollTop, left: at.scrollLeft }))
  return () => {
    for (const { at, top, left } of places) {
      if (at.scrollTop !== top) at.scrollTop = top
      if (at.scrollLeft !== left) at.scrollLeft = left
    }
  }
}
