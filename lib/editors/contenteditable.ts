// A compose box that is an editable element: Gmail, Outlook, LinkedIn and every framework editor.
import type { Edit, Span } from '../engine/span'
import { outwards } from './ancestors'
import type { Editor, WriteResult } from './editor'
import { cutOf, OwnText } from './own-text'
import { characterAt, shadowRootsOf } from './point'
import { insertLines } from './techniques/insert-lines'
import { insertText } from './techniques/insert-text'
import { readText, type TextModel } from './text-model'
import { watchText } from './watch-text'
import { type Box, write } from './write'

export class ContentEditable implements Editor, Box {
  private model: TextModel | null = null
  private own: OwnText | null = null
  /** Kept from the start: the document of a frame that is gone no longer knows it. */
  private readonly view: Window & typeof globalThis
  private readonly changes: MutationObserver

  constructor(readonly element: HTMLElement) {
    this.view = element.ownerDocument.defaultView!
    // Lives as long as the element: an observer is owned by what it observes.
    this.changes = new this.view.MutationObserver(() => this.forget())
    this.changes.observe(element, observed)
  }

  get root(): Document | ShadowRoot {
    return this.element.getRootNode() as Document | ShadowRoot
  }

  read(): string {
    return this.ownText().text
  }

  write(edit: Edit): Promise<WriteResult> {
    const span = this.ownText().wholeOf(edit.span)
    return span ? write(this, { span, insert: edit.insert }) : Promise.resolve('refused')
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
    const technique = text.includes('\n') ? insertLines : insertText
    technique(this.element.ownerDocument, text)
  }

  private textModel(): TextModel {
    if (this.changes.takeRecords().length > 0) this.forget()
    this.model ??= readText(this.element, cutOf)
    return this.model
  }

  private ownText(): OwnText {
    const { text, gaps } = this.textModel()
    this.own ??= new OwnText(text, gaps)
    return this.own
  }

  private forget() {
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
