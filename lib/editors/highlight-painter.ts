// Paints marks on an editable by the CSS Custom Highlight API: ranges and a style sheet, and nothing in its HTML.
import type { Editor } from './editor'
import { markCss, markStyles, markThicknessPx, type MarkCategory, type MarkWeight } from './mark-style'
import { groundOf, type Mark, type Painter, weightOf } from './painter'

const grounds = ['light', 'dark'] as const
const categories = Object.keys(markStyles) as MarkCategory[]
const weights = Object.keys(markThicknessPx) as MarkWeight[]

export class HighlightPainter implements Painter {
  private marks: readonly Mark[] = []
  private ranges: { readonly name: string; readonly range: Range }[] = []
  // Kept from the start: a box that the host has thrown away no longer knows them.
  private readonly root: Document | ShadowRoot
  private readonly view: Window & typeof globalThis
  private readonly sheet: CSSStyleSheet

  constructor(private readonly editor: Editor) {
    this.root = editor.root
    this.view = editor.element.ownerDocument.defaultView!
    this.sheet = adoptSheet(this.root, this.view)
  }

  paint(marks: readonly Mark[], activeId: string | null): void {
    this.clear()
    this.marks = marks
    const ground = groundOf(this.editor.element)
    for (const mark of marks) {
      const range = this.editor.rangeOf(mark.span)
      if (range) this.add(nameOf(mark.category, weightOf(mark, activeId), ground), range)
    }
  }

  hitTest(x: number, y: number): string | null {
    const offset = this.marks.length > 0 ? this.editor.offsetAt(x, y) : null
    if (offset === null) return null
    return this.marks.find(({ span }) => span.start <= offset && offset < span.end)?.id ?? null
  }

  dispose(): void {
    this.clear()
    releaseSheet(this.root, this.sheet)
  }

  private add(name: string, range: Range) {
    const { highlights } = this.view.CSS
    const highlight = highlights.get(name) ?? new this.view.Highlight()
    highlights.set(name, highlight.add(range))
    this.ranges.push({ name, range })
  }

  /** Takes away this editor's ranges only: all editors of a frame share the highlights. */
  private clear() {
    const { highlights } = this.view.CSS
    for (const { name, range } of this.ranges) {
      const highlight = highlights.get(name)
      highlight?.delete(range)
      if (highlight?.size === 0) highlights.delete(name)
    }
    this.ranges = []
    this.marks = []
  }
}

/** Page script can list these, so they say nothing of where they come from. */
const nameOf = (category: MarkCategory, weight: MarkWeight, ground: 'light' | 'dark') =>
  `line-${categories.indexOf(category)}-${weight}-${ground}`

function styleText(): string {
  const rules = grounds.flatMap((ground) =>
    categories.flatMap((category) =>
      weights.map(
        (weight) =>
          `::highlight(${nameOf(category, weight, ground)}) { ${markCss(category, weight, ground)} }`,
      ),
    ),
  )
  return rules.join('\n')
}

/** The sheet of each root, and how many painters need it. */
const sheets = new WeakMap<Document | ShadowRoot, { readonly sheet: CSSStyleSheet; users: number }>()

/** In the text's own root: Firefox applies no highlight rule of the document inside a shadow root (measured November 2026). */
function adoptSheet(root: Document | ShadowRoot, view: Window & typeof globalThis): CSSStyleSheet {
  const known = sheets.get(root)
  if (known) {
    known.users++
    return known.sheet
  }
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(styleText())
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  sheets.set(root, { sheet, users: 1 })
  return sheet
}

function releaseSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet) {
  const known = sheets.get(root)
  if (!known || --known.users > 0) return
  sheets.delete(root)
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
}
