// A compose box that is an editable element: Gmail, Outlook, LinkedIn and every framework editor.
import type { Edit, Span } from '../engine/span'
import { outwards } from './ancestors'
import { AnsweredLines } from './answered-lines'
import type { Editor, WriteResult } from './editor'
import { cutOf, OwnText } from './own-text'
import { characterAt, shadowRootsOf } from './point'
import { refuse } from './refusal'
import { wayInto } from './techniques/ways'
import { type TextModel, TextReader } from './text-model'
import { watchText } from './watch-text'
import { type Box, write } from './write'

export class ContentEditable implements Editor, Box {
  private readonly reader: TextReader
  private model: TextModel | null = null
  private own: OwnText | null = null
  /** Kept from the start: the document of a frame that is gone no longer knows it. */
  private readonly view: Window & typeof globalThis
  private readonly changes: MutationObserver
  private readonly answered = new AnsweredLines()
  private isTyped = false
  /** Whether a deletion was the last that the person did. */
  private hasDeleted = false
  private changedAt = -Infinity

  constructor(readonly element: HTMLElement) {
    this.view = element.ownerDocument.defaultView!
    this.reader = new TextReader(element, cutOf)
    // Lives as long as the element: an observer is owned by what it observes.
    this.changes = new this.view.MutationObserver((records) => this.forget(records))
    this.changes.observe(element, observed)
    element.addEventListener('beforeinput', (event) => this.note(event), { capture: true, passive: true })
  }

  get root(): Document | ShadowRoot {
    return this.element.getRootNode() as Document | ShadowRoot
  }

  read(): string {
    return this.ownText().text
  }

  write(edit: Edit): Promise<WriteResult> {
    const span = this.ownText().wholeOf(edit.span)
    return span ? write(this, { span, insert: edit.insert }) : Promise.resolve(refuse(this.element, 'moved'))
  }

  rangeOf(span: Span): Range | null {
    const whole = this.ownText().wholeOf(span)
    return whole && this.textModel().rangeOf(whole)
  }

  rectsOf(span: Span): DOMRect[] {
    const whole = this.ownText().wholeOf(span)
    if (!whole) return []
    const area = visibleArea(this.element, this.view)
    return this.textModel()
      .rectsOf(whole)
      .filter((rect) => rect.width > 0 && isWithin(rect, area))
  }

  offsetAt(x: number, y: number): number | null {
    return characterAt(this, x, y, (node, offset) => this.ownOffsetOf(node, offset))
  }

  caret(): number | null {
    const range = this.selectedRange()
    return range && this.ownOffsetOf(range.endContainer, range.endOffset)
  }

  reveal(offset: number): void {
    const range = this.rangeOf({ start: offset, end: offset })
    if (!range) return
    this.element.focus({ preventScroll: true })
    this.selectRange(range)
    const { startContainer: node } = range
    const element = node.nodeType === elementNode ? (node as Element) : node.parentElement
    element?.scrollIntoView({ block: 'nearest' })
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    const check = watchText(this.element, () => this.read(), listener, signal)
    // Every change of an editable changes its DOM, by whomever, so that its input events would tell nothing more.
    const observer = new this.view.MutationObserver(check)
    observer.observe(this.element, observed)
    signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  }

  whole(): string {
    return this.textModel().text
  }

  selected(): Span | null {
    const range = this.selectedRange()
    const start = range && this.textModel().offsetOf(range.startContainer, range.startOffset)
    const end = range && this.textModel().offsetOf(range.endContainer, range.endOffset)
    return start === null || end === null ? null : { start, end }
  }

  isWritable(span: Span): boolean {
    return this.element.isContentEditable && this.textModel().isWritable(span)
  }

  select(span: Span): boolean {
    const range = this.textModel().rangeOf(span)
    if (range) this.selectRange(range)
    return range !== null
  }

  insert(text: string): void {
    this.isTyped = true
    const selected = this.textModel().rangeOf(this.selected()!)!
    wayInto(this.element).technique.write(this.element, selected, text)
  }

  undo(): void {
    wayInto(this.element).technique.undo(this.element)
  }

  joinsForMs(): number {
    return this.changedAt + wayInto(this.element).joinsForMs - performance.now()
  }

  asMade(change: Edit): Edit | null {
    const { span, insert } = change
    const { technique, joinsNeighbours, joinsDeletions, dropsFirstSpace } = wayInto(this.element)
    const model = this.textModel()
    const widened = (wider: Span | null) => wider && this.widened(change, wider)
    if (joinsNeighbours) {
      if (this.hasDeleted && this.selected()?.end === span.end) return widened(model.withBehind(span))
      const isMere = insert === '' || span.start === span.end
      return (isMere && widened(model.withBefore(span) ?? model.withBehind(span))) || change
    }
    if (joinsDeletions && insert === '')
      return widened(this.ifPlain(model.withBefore(span) ?? model.withBehind(span))) ?? change
    if (dropsFirstSpace && insert.startsWith(' ')) return widened(model.withBefore(span)) ?? change
    if (technique.types && insert !== '') return widened(model.withSpacesBehind(span)) ?? change
    return change
  }

  /** The span where it is in a single text that no bold or link holds: what is pasted comes plain. */
  private ifPlain(span: Span | null): Span | null {
    const range = span && this.textModel().rangeOf(span)
    const holder = range?.startContainer === range?.endContainer && range?.startContainer.parentElement
    return holder && this.view.getComputedStyle(holder).display !== 'inline' ? span : null
  }

  private widened({ span, insert }: Edit, wider: Span): Edit {
    const text = this.whole()
    return {
      span: wider,
      insert: text.slice(wider.start, span.start) + insert + text.slice(span.end, wider.end),
    }
  }

  private textModel(): TextModel {
    const records = this.changes.takeRecords()
    if (records.length > 0) this.forget(records)
    this.model ??= this.reader.read()
    return this.model
  }

  private ownText(): OwnText {
    const { text, gaps, rest: start } = this.textModel()
    if (this.own) return this.own
    if (start !== null) this.answered.update(text.slice(start), this.isTyped)
    this.isTyped = false
    const rest = start === null ? null : { start, isOwn: (line: number) => this.answered.isOwn(line) }
    this.own = new OwnText(text, gaps, rest)
    return this.own
  }

  private note(event: InputEvent) {
    this.isTyped ||= isTyping(event)
    if (event.isTrusted) this.hasDeleted = event.inputType.startsWith('delete')
  }

  private forget(records: readonly MutationRecord[]) {
    // No event tells of all that goes into a history: an editor that deletes by itself fires none.
    if (records.some(({ type }) => type !== 'attributes')) this.changedAt = performance.now()
    this.reader.changed(records)
    this.model = null
    this.own = null
  }

  private ownOffsetOf(node: Node, offset: number): number | null {
    const whole = this.textModel().offsetOf(node, offset)
    return whole === null ? null : this.ownText().ownOf(whole)
  }

  private selectedRange(): StaticRange | null {
    const shadowRoots = shadowRootsOf(this.root)
    const range = this.view.getSelection()?.getComposedRanges({ shadowRoots })[0]
    return range && this.element.contains(range.endContainer) ? range : null
  }

  private selectRange({ startContainer, startOffset, endContainer, endOffset }: Range) {
    this.view.getSelection()!.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  }
}

const elementNode = 1
/** True where words come from the keyboard; what is pasted or dropped may be somebody else's. */
const isTyping = ({ isTrusted, inputType }: InputEvent) =>
  isTrusted && /^(?:delete|insert(?!From))/.test(inputType)

/** Attributes too: a host hides a quote by its style. */
const observed = { subtree: true, childList: true, characterData: true, attributes: true }

interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** What of the element's place is in view: the viewport, less what each scrolling box around it hides. Viewport pixels. */
function visibleArea(element: HTMLElement, view: Window): Area {
  const area = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }
  for (const around of outwards(element)) {
    if (
      around === element.ownerDocument.documentElement ||
      view.getComputedStyle(around).overflow === 'visible'
    )
      continue
    const box = around.getBoundingClientRect()
    area.left = Math.max(area.left, box.left)
    area.top = Math.max(area.top, box.top)
    area.right = Math.min(area.right, box.right)
    area.bottom = Math.min(area.bottom, box.bottom)
  }
  return area
}

const isWithin = (rect: DOMRect, area: Area) =>
  rect.right > area.left && rect.left < area.right && rect.bottom > area.top && rect.top < area.bottom
