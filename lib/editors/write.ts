// Makes one change in a box, once, and sees that it landed.
import { applyEdit, editBetween, type Edit, type Span } from '../engine/span'
import { outwards } from './ancestors'
import type { WriteResult } from './editor'
import { Meanwhile } from './meanwhile'
import { frameWhere, nextFrame, pause, selectionIsTold } from './moments'
import { done, type Refusal, refuse } from './refusal'

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
  /** Takes the last history step back. */
  undo(): void
  /** How long it still joins a change to what was typed before, so that one undo would take back both. */
  joinsForMs(): number
  /** The same change, wider where only that makes it a step of its own, or leaves what stands beside it; null where nothing does. */
  asMade(change: Edit): Edit | null
}

const aimMaxAttempts = 3
/** An editor with a model draws its change when a slow machine lets it; to refuse earlier would be to refuse what is then made. */
const takenUpMaxMs = 2000

/** Changes the smallest part of the box that makes the edit; caret and scroll stay where the person left them. */
export async function write(box: Box, edit: Edit): Promise<WriteResult> {
  const refusal = await change(box, edit)
  return refusal ? refuse(box.element, refusal) : done(box.element)
}

/** Null where the change was made. */
async function change(box: Box, edit: Edit): Promise<Refusal | null> {
  const before = box.whole()
  const wanted = applyEdit(before, edit)
  const smallest = smallestOf(before, edit)
  // An editor with nothing to change makes no step of it, and the next undo would take back what was done before.
  if (!smallest || reads(before, wanted)) return null
  const change = box.asMade(smallest)
  if (!change) return 'joined'
  if (!isOnPage(box.element) || !box.isWritable(change.span)) return 'locked'
  await pause(box.element, box.joinsForMs())
  if (box.whole() !== before) return 'moved'
  const selected = box.selected()
  const restoreScroll = scrollKeeper(box.element)
  const home = selected ?? { start: change.span.end, end: change.span.end }
  let wasMade = false
  const isMade = () => wasMade || reads(box.whole(), wanted)
  // A key would be typed over the words that are selected, or behind the new ones.
  const meanwhile = new Meanwhile(box.element, () => {
    wasMade = isMade()
    if (wasMade) box.select(mapSpan(home, change))
    else if (box.whole() === before) box.select(home)
  })
  const refusal = (await takeAim(box, change.span, before, meanwhile))
    ? await insert(box, change, before, isMade, meanwhile)
    : meanwhile.came
      ? 'moved'
      : 'unselected'
  // Before the editor knows, it would put what is typed where it has its own caret: behind the new words.
  const putBack =
    selected && select(box, refusal ? selected : mapSpan(selected, change), box.whole(), meanwhile)
  restoreScroll()
  await putBack
  meanwhile.end()
  return refusal
}

/** Focuses and selects. */
async function takeAim(box: Box, span: Span, before: string, meanwhile: Meanwhile): Promise<boolean> {
  const { element } = box
  const isActive = (element.getRootNode() as Document | ShadowRoot).activeElement === element
  // A body is the active element of its own document, whether the frame has the keyboard or not.
  if (!isActive || !element.ownerDocument.hasFocus()) {
    element.focus({ preventScroll: true })
    // Editors with a model of their own put their own selection in when they are focused.
    await nextFrame(element)
  }
  return select(box, span, before, meanwhile)
}

/** Waits until the editor knows the selection; false where it does not get to, or where the person does something meanwhile. */
async function select(box: Box, span: Span, text: string, meanwhile: Meanwhile): Promise<boolean> {
  const { element } = box
  // It learns of it from the event that tells of it, and may put its own back once more when it draws.
  for (let attempt = 0; attempt < aimMaxAttempts; attempt++) {
    if (meanwhile.came) return false
    const isTold = same(box.selected(), span) ? Promise.resolve(true) : selectionIsTold(element)
    if (!box.select(span) || !(await isTold)) return false
    await nextFrame(element)
    if (meanwhile.came || box.whole() !== text) return false
    if (same(box.selected(), span)) return true
  }
  return false
}

async function insert(
  box: Box,
  { insert }: Edit,
  before: string,
  isMade: () => boolean,
  meanwhile: Meanwhile,
): Promise<Refusal | null> {
  meanwhile.ours(() => box.insert(insert))
  // A managed editor may take a change back, or take it up, only after the event that brought it.
  await frameWhere(box.element, () => !reads(box.whole(), before), takenUpMaxMs)
  if (isMade()) return null
  if (reads(box.whole(), before)) return 'ignored'
  // Half a change must not stay; taking it back is the host's own undo and not a second write. What a person has put in since
  // would go with it.
  if (!meanwhile.came) box.undo()
  return 'altered'
}

/** The least of the edit's own span that must change; null where nothing must. */
function smallestOf(text: string, { span, insert }: Edit): Edit | null {
  const change = editBetween(text.slice(span.start, span.end), insert)
  if (!change) return null
  const { start, end } = change.span
  return { span: { start: span.start + start, end: span.start + end }, insert: change.insert }
}

const isOnPage = ({ isConnected, ownerDocument }: HTMLElement) =>
  isConnected && ownerDocument.defaultView !== null

/** Editors swap spaces for no-break spaces at the edges of what was typed, to keep them visible. */
const reads = (a: string, b: string) => a.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ')

const same = (a: Span | null, b: Span) => a?.start === b.start && a.end === b.end

function mapSpan({ start, end }: Span, { span, insert }: Edit): Span {
  const map = (offset: number) => {
    if (offset <= span.start) return offset
    const shifted = offset + insert.length - (span.end - span.start)
    return offset >= span.end ? shifted : span.start + insert.length
  }
  return { start: map(start), end: map(end) }
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
