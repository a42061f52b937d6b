// A compose box that is a text area: LinkedIn's note to an invitation, plain-text mail.
import type { Edit, Span } from '../engine/span'
import type { Editor, WriteResult } from './editor'
import { Mirror } from './mirror'
import { OwnText } from './own-text'
import { characterAt } from './point'
import { refuse } from './refusal'
import { typing } from './techniques/typing'
import { watchText } from './watch-text'
import { type Box, write } from './write'

export class TextArea implements Editor, Box {
  private own = new OwnText('')
  private ownOfValue = ''

  constructor(readonly element: HTMLTextAreaElement) {}

  get root(): Document | ShadowRoot {
    return this.element.getRootNode() as Document | ShadowRoot
  }

  read(): string {
    return this.ownText().text
  }

  write(edit: Edit): Promise<WriteResult> {
    const span = this.wholeOf(edit.span)
    const { maxLength, value } = this.element
    if (!span) return Promise.resolve(refuse(this.element, 'moved'))
    const length = value.length + edit.insert.length - (span.end - span.start)
    // Beyond the limit the browser would insert a part, which is no rewrite.
    if (maxLength >= 0 && length > maxLength) return Promise.resolve(refuse(this.element, 'full'))
    return write(this, { span, insert: edit.insert })
  }

  rangeOf(): null {
    return null
  }

  rectsOf(span: Span): DOMRect[] {
    const whole = this.wholeOf(span)
    if (!whole) return []
    return this.measured((text, area) => {
      const range = text.ownerDocument.createRange()
      range.setStart(text, whole.start)
      range.setEnd(text, whole.end)
      return [...range.getClientRects()].filter(
        (rect) => rect.width > 0 && rect.bottom > area.top && rect.top < area.bottom,
      )
    })
  }

  offsetAt(x: number, y: number): number | null {
    return characterAt(this, x, y, (node, offset) =>
      node === this.element ? this.ownText().ownOf(offset) : null,
    )
  }

  caret(): number | null {
    return this.root.activeElement === this.element ? this.ownText().ownOf(this.element.selectionEnd) : null
  }

  reveal(offset: number): void {
    const whole = this.wholeOf({ start: offset, end: offset })
    if (!whole) return
    const { element } = this
    element.focus({ preventScroll: true })
    element.setSelectionRange(whole.start, whole.start)
    this.measured((text, area) => {
      const range = text.ownerDocument.createRange()
      range.setStart(text, whole.start)
      const line = range.getBoundingClientRect()
      if (line.bottom > area.bottom) element.scrollTop += line.bottom - area.bottom
      if (line.top < area.top) element.scrollTop -= area.top - line.top
    })
    element.scrollIntoView({ block: 'nearest' })
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    const check = watchText(this.element, () => this.read(), listener, signal)
    // A script that sets the value moves the caret: the one sign of it that there is.
    for (const type of ['input', 'change', 'focus', 'selectionchange'])
      this.element.addEventListener(type, check, { signal })
  }

  /** The span in the text area's value, or null where it is stale or something was cut amid it. */
  wholeOf(span: Span): Span | null {
    return this.ownText().wholeOf(span)
  }

  whole(): string {
    return this.element.value
  }

  selected(): Span | null {
    const { selectionStart: start, selectionEnd: end } = this.element
    return this.root.activeElement === this.element ? { start, end } : null
  }

  isWritable(): boolean {
    return !this.element.disabled && !this.element.readOnly
  }

  select({ start, end }: Span): boolean {
    this.element.setSelectionRange(start, end)
    return true
  }

  insert(text: string): void {
    typing.write(this.element, this.element.ownerDocument.createRange(), text)
  }

  undo(): void {
    typing.undo(this.element)
  }

  joinsForMs(): number {
    return 0
  }

  asMade(change: Edit): Edit {
    return change
  }

  private ownText(): OwnText {
    const { value } = this.element
    if (value !== this.ownOfValue) {
      this.own = new OwnText(value)
      this.ownOfValue = value
    }
    return this.own
  }

  private measured<T>(measure: (text: Text, area: DOMRect) => T): T {
    const mirror = new Mirror(this.element)
    const text = this.element.ownerDocument.createTextNode(this.element.value)
    mirror.content.append(text)
    const result = measure(text, mirror.area())
    mirror.dispose()
    return result
  }
}
