// Paints marks on a text area by a see-through copy of its text that lies over it, outside of it.
import { markCss } from './mark-style'
import { Mirror } from './mirror'
import { holds } from './point'
import { groundOf, type Mark, type Painter, weightOf } from './painter'
import type { TextArea } from './textarea'

export class OverlayPainter implements Painter {
  /** The drawn words of each mark, by its id. */
  private readonly drawn = new Map<string, HTMLElement>()
  private mirror: Mirror | null = null
  private readonly life = new AbortController()

  constructor(private readonly editor: TextArea) {
    const { element } = editor
    const view = element.ownerDocument.defaultView!
    const follow = () => this.mirror?.place()
    const { signal } = this.life
    // A scroll event does not leave the box it happens in, but is captured on its way there.
    view.addEventListener('scroll', follow, { capture: true, passive: true, signal })
    view.addEventListener('resize', follow, { signal })
    element.addEventListener('scroll', follow, { passive: true, signal })
    const resized = new view.ResizeObserver(follow)
    resized.observe(element)
    // What grows elsewhere on the page moves the box.
    resized.observe(element.ownerDocument.body)
    signal.addEventListener('abort', () => resized.disconnect(), { once: true })
  }

  paint(marks: readonly Mark[], activeId: string | null): void {
    this.mirror?.dispose()
    this.mirror = null
    this.drawn.clear()
    if (marks.length === 0) return
    this.mirror = new Mirror(this.editor.element)
    this.mirror.content.append(...this.pieces(marks, activeId))
    this.mirror.place()
  }

  hitTest(x: number, y: number): string | null {
    const { element, root } = this.editor
    // Something of the page, or the card, may lie above the words.
    if (root.elementFromPoint(x, y) !== element) return null
    for (const [id, words] of this.drawn)
      if ([...words.getClientRects()].some((rect) => holds(rect, x, y))) return id
    return null
  }

  dispose(): void {
    this.life.abort()
    this.paint([], null)
  }

  private pieces(marks: readonly Mark[], activeId: string | null): (string | HTMLElement)[] {
    const { element } = this.editor
    const ground = groundOf(element)
    const pieces: (string | HTMLElement)[] = []
    let at = 0
    for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
      const span = this.editor.wholeOf(mark.span)
      if (!span || span.start < at) continue
      const line = element.ownerDocument.createElement('span')
      line.style.cssText = markCss(mark.category, weightOf(mark, activeId), ground)
      line.textContent = element.value.slice(span.start, span.end)
      this.drawn.set(mark.id, line)
      pieces.push(element.value.slice(at, span.start), line)
      at = span.end
    }
    return [...pieces, element.value.slice(at)]
  }
}
