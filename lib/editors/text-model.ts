// Reads an editable as plain text and keeps, for every offset, the place in the DOM it came from: one walk for both.
import { overlaps, type Span } from '../engine/span'

/** Whether an element's subtree is left out: `node` it alone, `rest` it and all that follows it, null not at all. */
export type Cut = 'node' | 'rest' | null

/** A boundary point of the DOM, as a Range has it. */
export interface Position {
  readonly node: Node
  readonly offset: number
}

/** A stretch of text and its node: a text node, an image read as its emoji, or a `<br>` of no length. */
interface Piece extends Span {
  readonly node: Node
  /** False in a `contenteditable=false` island: a mention is read, so that a phrase keeps its context, but never written. */
  readonly writable: boolean
}

const textNode = 3
const elementNode = 1

/** What stands in an editable and is not text: controls, what assistive technology is told to skip, Quill's and Outlook's aids. */
const notText =
  'script,style,template,noscript,textarea,input,select,button,svg,canvas,video,audio,iframe,object,' +
  '[hidden],[aria-hidden="true"],.ql-clipboard,.ql-ui,textprediction'

const blank = /^[ \t\n\r\f]*$/
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})\P{L}*$/u

/** The text of an editable at one moment. Worth nothing after the DOM has changed. */
export class TextModel {
  private readonly byNode: ReadonlyMap<Node, Piece>

  constructor(
    private readonly root: Element,
    readonly text: string,
    private readonly pieces: readonly Piece[],
    /** Where the text was parted because a subtree was left out between. */
    readonly gaps: readonly Span[],
    private readonly cutOut: readonly Element[],
    private readonly cutFrom: Element | null,
  ) {
    this.byNode = new Map(pieces.map((piece) => [piece.node, piece]))
  }

  /**
   * The DOM position of an offset: at a seam the one after it (`start`) or before it (`end`).
   * Null where the offset is outside the text or amid what was left out.
   */
  positionAt(offset: number, side: 'start' | 'end'): Position | null {
    const piece = side === 'start' ? this.pieceFrom(offset) : this.pieceTo(offset)
    if (!piece) return offset === 0 && this.pieces.length === 0 ? { node: this.root, offset: 0 } : null
    if (piece.node.nodeType === textNode) return { node: piece.node, offset: offset - piece.start }
    const after = side === 'end' ? offset > piece.start : offset === piece.end && piece.end > piece.start
    return { node: piece.node.parentNode!, offset: indexOf(piece.node) + (after ? 1 : 0) }
  }

  /** The offset of a DOM position, the nearest one where it is between texts; null outside the editable and in what was left out. */
  offsetOf(node: Node, offset: number): number | null {
    if (!this.root.contains(node) || this.isLeftOut(node)) return null
    const piece = this.byNode.get(node)
    if (piece && node.nodeType === textNode) return Math.min(piece.start + offset, piece.end)
    return node.nodeType === elementNode
      ? this.offsetAmid(node, offset)
      : this.offsetAmid(node.parentNode!, indexOf(node))
  }

  /** A range over the span, or null where the span is outside the text or holds a gap. */
  rangeOf(span: Span): Range | null {
    if (this.gaps.some((gap) => overlaps(gap, span))) return null
    const start = this.positionAt(span.start, span.start === span.end ? 'end' : 'start')
    const end = this.positionAt(span.end, 'end')
    if (!start || !end) return null
    const range = this.root.ownerDocument.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range
  }

  /** True where the span holds nothing that the person could not change by typing, and no half of an image. */
  isWritable(span: Span): boolean {
    if (span.start === span.end) return this.pieceTo(span.start)?.writable ?? true
    return this.pieces.every(
      (piece) =>
        !overlaps(piece, span) ||
        (piece.writable &&
          (piece.node.nodeType === textNode || (span.start <= piece.start && piece.end <= span.end))),
    )
  }

  /** The span's rectangles in viewport pixels, at least one a line. */
  rectsOf(span: Span): DOMRect[] {
    // Text by text: a range over whole blocks would answer with the blocks' own boxes.
    return this.pieces.flatMap((piece) => {
      if (!overlaps(piece, span)) return []
      if (piece.node.nodeType !== textNode) return [...(piece.node as Element).getClientRects()]
      const range = this.root.ownerDocument.createRange()
      range.setStart(piece.node, Math.max(span.start - piece.start, 0))
      range.setEnd(piece.node, Math.min(span.end, piece.end) - piece.start)
      return [...range.getClientRects()]
    })
  }

  private pieceFrom(offset: number): Piece | undefined {
    return (
      this.pieces.find(
        ({ start, end }) => start <= offset && (offset < end || (start === end && end === offset)),
      ) ?? this.pieces.findLast(({ end }) => end === offset)
    )
  }

  private pieceTo(offset: number): Piece | undefined {
    return (
      this.pieces.findLast(({ start, end }) => start < offset && offset <= end) ??
      this.pieces.find(({ start }) => start === offset)
    )
  }

  private isLeftOut(node: Node): boolean {
    const from = this.cutFrom
    return (
      this.cutOut.some((element) => element.contains(node)) ||
      (from !== null && (from.contains(node) || precedes(from, node)))
    )
  }

  /** The offset of a position between an element's children. */
  private offsetAmid(parent: Node, index: number): number {
    const after = parent.childNodes[index] ?? null
    const before = this.pieces.findLast(({ node }) =>
      after ? precedes(node, after) : parent.contains(node) || precedes(node, parent),
    )
    const next = this.pieces[before ? this.pieces.indexOf(before) + 1 : 0]
    if (!before || !next) return before?.end ?? next?.start ?? 0
    const nextIsHere = after !== null && after.contains(next.node)
    const justAfterImage = before.node === parent.childNodes[index - 1] && before.end > before.start
    return nextIsHere && !justAfterImage ? next.start : before.end
  }
}

/**
 * Reads the text of an editable, without the subtrees that `cutOf` names; an empty line stands for each.
 * Empty where the editable's frame is gone: without a window nothing is shown.
 */
export function readText(root: Element, cutOf: (element: Element) => Cut): TextModel {
  const walk = new Walk(cutOf)
  if (root.ownerDocument.defaultView) walk.children(root, true)
  return new TextModel(root, walk.text, walk.pieces, walk.gaps, walk.cutOut, walk.cutFrom)
}

class Walk {
  text = ''
  readonly pieces: Piece[] = []
  readonly gaps: Span[] = []
  readonly cutOut: Element[] = []
  cutFrom: Element | null = null
  /** Newlines to write before the next text; those owed at the end are never written, as the reader sees no line there. */
  private owed = 0
  private owedByCut = false

  constructor(private readonly cutOf: (element: Element) => Cut) {}

  children(parent: Element, writable: boolean) {
    const style = styleOf(parent)
    for (const child of parent.childNodes) {
      if (this.cutFrom) return
      if (child.nodeType === textNode) this.string(child as Text, style, writable)
      else if (child.nodeType === elementNode) this.element(child as Element, writable)
    }
  }

  private element(element: Element, writable: boolean) {
    const name = element.localName
    if (name === 'br') return this.lineBreak(element, writable)
    if (name === 'img') return this.image(element, writable)
    if (element.matches(notText)) return
    const cut = this.cutOf(element)
    if (cut) return this.cut(element, cut)
    const { display } = styleOf(element)
    if (display === 'none') return
    const isBlock = !/^(?:inline|contents|ruby|$)/.test(display)
    if (isBlock) this.owe(1)
    this.children(element, writable && element.getAttribute('contenteditable') !== 'false')
    if (isBlock) this.owe(1)
  }

  private string(node: Text, { whiteSpace }: CSSStyleDeclaration, writable: boolean) {
    if (node.data === '') return
    if (/^(?:pre|break)/.test(whiteSpace)) return this.push(node, node.data, writable)
    // White space of the source between blocks is not shown, white space between words is.
    if (blank.test(node.data) && (this.owed > 0 || this.pieces.length === 0)) return
    this.push(node, node.data.replace(/[\t\n\r\f]/g, ' '), writable)
  }

  private image(element: Element, writable: boolean) {
    const alt = element.getAttribute('alt') ?? ''
    if (emoji.test(alt)) this.push(element, alt, writable)
  }

  /** Owes the newline only: at the end of a block, a `<br>` fills the line and makes none. */
  private lineBreak(element: Element, writable: boolean) {
    this.push(element, '', writable)
    this.owe(1)
  }

  private cut(element: Element, cut: 'node' | 'rest') {
    if (cut === 'rest') this.cutFrom = element
    else this.cutOut.push(element)
    this.owe(2)
    this.owedByCut = true
  }

  private owe(newlines: number) {
    if (this.pieces.length > 0) this.owed = Math.max(this.owed, newlines)
  }

  private push(node: Node, text: string, writable: boolean) {
    const start = this.text.length
    this.text += '\n'.repeat(this.owed)
    if (this.owedByCut) this.gaps.push({ start, end: this.text.length })
    this.owed = 0
    this.owedByCut = false
    this.pieces.push({ node, start: this.text.length, end: this.text.length + text.length, writable })
    this.text += text
  }
}

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element)
const indexOf = (node: Node) => [...node.parentNode!.childNodes].indexOf(node as ChildNode)
const precedes = (a: Node, b: Node) => (a.compareDocumentPosition(b) & 4) !== 0 && !a.contains(b)
