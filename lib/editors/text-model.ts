// Reads an editable as plain text and keeps, for every offset, the place in the DOM it came from: one walk for both.
import { overlaps, type Span } from '../engine/span'

/** Whether an element's subtree is left out: `node` it is, `rest` with it begins what only some lines are read of, null it is not. */
export type Cut = 'node' | 'rest' | null

/** A boundary point of the DOM, as a Range has it. */
export interface Position {
  readonly node: Node
  readonly offset: number
}

/** A stretch of text and its node: a part of a text node, an image read as its emoji, or a `<br>` of no length. */
interface Piece extends Span {
  readonly node: Node
  /** Where in a text node the stretch begins. */
  readonly from: number
  /** False in a `contenteditable=false` island: a mention is read, so that a phrase keeps its context, but never written. */
  readonly writable: boolean
}

/** What parts two texts: a line's end, or more where something between them was left out. */
interface Break {
  readonly newlines: number
  readonly byCut: boolean
}

/** What was read of one block. A block begins a line, so that nothing in it hangs on what stands before it. */
interface Passage {
  /** What parts it, beyond its being a block, from what comes before and after. */
  readonly lead: Break
  readonly trail: Break
  readonly text: string
  readonly parts: readonly (Piece | Inner)[]
  /** Where the text was parted because a subtree was left out between. */
  readonly gaps: readonly Span[]
  readonly cutOut: readonly Element[]
  /** Where the rest begins; null where it does not begin here. */
  readonly rest: number | null
}

/** A block within a block. */
interface Inner {
  readonly passage: Passage
  readonly start: number
}

const textNode = 3
const elementNode = 1

/** What stands in an editable and is not text: controls, what assistive technology is told to skip, aids of Quill, Outlook, TinyMCE, CKEditor. */
const notText =
  'script,style,template,noscript,textarea,input,select,button,svg,canvas,video,audio,iframe,object,' +
  '[hidden],[aria-hidden="true"],.ql-clipboard,.ql-ui,textprediction,[data-mce-bogus="all"],#cke_pastebin'

const blank = /^[ \t\n\r\f]*$/
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})\P{L}*$/u
/** Zero-width spaces and joiners: Slate, Squire and both CKEditors keep the caret in place by them, and no reader sees them. */
const invisible = /[\u200b\u2060\ufeff]/
const visible = /[^\u200b\u2060\ufeff]+/g
const spaces = /^ +$/

/** The text of an editable at one moment. Worth nothing after the DOM has changed. */
export class TextModel {
  private flat: Flat | null = null

  constructor(
    private readonly root: Element,
    private readonly passage: Passage,
  ) {}

  get text(): string {
    return this.passage.text
  }

  /** Where the text was parted because a subtree was left out between. */
  get gaps(): readonly Span[] {
    return this.flattened().gaps
  }

  /** Where the rest begins, that of which only some lines are the text's; null where nothing is. */
  get rest(): number | null {
    return this.passage.rest
  }

  /**
   * The DOM position of an offset: at a seam the one after it (`start`) or before it (`end`).
   * Null where the offset is outside the text or amid what was left out.
   */
  positionAt(offset: number, side: 'start' | 'end'): Position | null {
    const piece = side === 'start' ? this.pieceFrom(offset) : this.pieceTo(offset)
    if (!piece) return offset === 0 && this.pieces.length === 0 ? { node: this.root, offset: 0 } : null
    if (piece.node.nodeType === textNode)
      return { node: piece.node, offset: offset - piece.start + piece.from }
    const after = side === 'end' ? offset > piece.start : offset === piece.end && piece.end > piece.start
    return { node: piece.node.parentNode!, offset: indexOf(piece.node) + (after ? 1 : 0) }
  }

  /** The offset of a DOM position, the nearest one where it is between texts; null outside the editable and in what was left out. */
  offsetOf(node: Node, offset: number): number | null {
    if (!this.root.contains(node) || this.isLeftOut(node)) return null
    const pieces = this.pieces.filter((piece) => piece.node === node)
    if (pieces.length > 0 && node.nodeType === textNode) {
      const piece = pieces.findLast(({ from }) => from <= offset) ?? pieces[0]!
      return Math.min(piece.start + Math.max(offset - piece.from, 0), piece.end)
    }
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

  /** The span with the character before it that is in the same text node; null where none is. */
  withBefore(span: Span): Span | null {
    const piece = this.writableTextAt(span)
    const before = piece && /.$/su.exec(this.text.slice(piece.start, span.start))
    return before && { start: span.start - before[0].length, end: span.end }
  }

  /** The span with the character behind it that is in the text node that the span begins in; null where none is. */
  withBehind(span: Span): Span | null {
    const piece = this.writableTextAt(span)
    const behind = piece && /^./su.exec(this.text.slice(span.end, piece.end))
    return behind && { start: span.start, end: span.end + behind[0].length }
  }

  /**
   * The span with the spaces behind it where it begins a line and they are all that its text node would keep: a browser that
   * types over it drops them (Chromium 156). Null where none are.
   */
  withSpacesBehind({ start, end }: Span): Span | null {
    const piece = this.pieceFrom(start)
    const beginsLine = start === 0 || this.text[start - 1] === '\n'
    if (!beginsLine || start === end || !piece || !spaces.test(this.text.slice(end, piece.end))) return null
    return { start, end: piece.end }
  }

  /** The span's rectangles in viewport pixels, at least one a line. */
  rectsOf(span: Span): DOMRect[] {
    // Text by text: a range over whole blocks would answer with the blocks' own boxes.
    return this.pieces.flatMap((piece) => {
      if (!overlaps(piece, span)) return []
      if (piece.node.nodeType !== textNode) return [...(piece.node as Element).getClientRects()]
      const range = this.root.ownerDocument.createRange()
      range.setStart(piece.node, Math.max(span.start - piece.start, 0) + piece.from)
      range.setEnd(piece.node, Math.min(span.end, piece.end) - piece.start + piece.from)
      return [...range.getClientRects()]
    })
  }

  private writableTextAt({ start, end }: Span): Piece | null {
    const piece = start === end ? this.pieceTo(start) : this.pieceFrom(start)
    return piece?.writable && piece.node.nodeType === textNode ? piece : null
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
    return this.cutOut.some((element) => element.contains(node))
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

  private get pieces(): readonly Piece[] {
    return this.flattened().pieces
  }

  private get cutOut(): readonly Element[] {
    return this.flattened().cutOut
  }

  /** Made when it is asked for: a text that is only read needs no places. */
  private flattened(): Flat {
    if (!this.flat) {
      this.flat = { pieces: [], gaps: [], cutOut: [] }
      flatten(this.passage, 0, this.flat)
    }
    return this.flat
  }
}

/** A passage with the passages within it, all offsets from its start. */
interface Flat {
  readonly pieces: Piece[]
  readonly gaps: Span[]
  readonly cutOut: Element[]
}

function flatten(passage: Passage, base: number, to: Flat) {
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + base, end: span.end + base })
  to.gaps.push(...passage.gaps.map(moved))
  to.cutOut.push(...passage.cutOut)
  for (const part of passage.parts)
    if ('passage' in part) flatten(part.passage, part.start + base, to)
    else to.pieces.push(moved(part))
}

/** Reads one editable again and again, each time only the blocks in which something has changed. */
export class TextReader {
  private known = new WeakMap<Element, Passage>()
  /** The blocks that a style sheet can only have made other than blocks by a change that was told. */
  private stillBlocks = new WeakSet<Element>()

  /** Leaves out the subtrees that `cutOf` names; an empty line stands for each. */
  constructor(
    private readonly root: Element,
    private readonly cutOf: (element: Element) => Cut,
  ) {}

  /**
   * The text as it is now, if every change since the last reading was told. Empty where the editable's frame is gone:
   * without a window nothing is shown.
   */
  read(): TextModel {
    const isShown = this.root.ownerDocument.defaultView !== null
    return new TextModel(this.root, isShown ? this.passageOf(this.root, true) : nothing)
  }

  /** Takes note of what has changed in the editable. */
  changed(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      // A style sheet may hide, for an attribute of one element, all that stands beside it.
      if (type === 'attributes') this.forgetWithin((target !== this.root && target.parentNode) || target)
      // What was moved here may have been read elsewhere, under other styles.
      addedNodes.forEach((node) => this.forgetWithin(node))
      // And what stands beside it may be shown otherwise for that.
      if (type === 'childList')
        for (const child of (target as Element).children) this.stillBlocks.delete(child)
      for (let at: Node | null = target; at; at = at.parentNode) this.known.delete(at as Element)
    }
  }

  private forgetWithin(node: Node) {
    if (node === this.root) {
      this.known = new WeakMap()
      this.stillBlocks = new WeakSet()
    }
    if (node.nodeType !== elementNode) return
    this.known.delete(node as Element)
    for (const element of (node as Element).querySelectorAll('*')) this.known.delete(element)
  }

  passageOf(block: Element, writable: boolean): Passage {
    const passage = this.known.get(block) ?? new Walk(this.cutOf, this).over(block, writable)
    this.known.set(block, passage)
    this.stillBlocks.add(block)
    return passage
  }

  lookAgainAt(element: Element): void {
    this.stillBlocks.delete(element)
  }

  /** What was read of an element that is a block as before and holds what it held; null where it must be looked at. */
  unchanged(element: Element): Passage | null {
    return (this.stillBlocks.has(element) && this.known.get(element)) || null
  }
}

/** Reads an editable once. */
export const readText = (root: Element, cutOf: (element: Element) => Cut): TextModel =>
  new TextReader(root, cutOf).read()

const noBreak: Break = { newlines: 0, byCut: false }
const lineEnd: Break = { newlines: 1, byCut: false }
const emptyLine: Break = { newlines: 2, byCut: true }
const nothing: Passage = {
  lead: noBreak,
  trail: noBreak,
  text: '',
  parts: [],
  gaps: [],
  cutOut: [],
  rest: null,
}

/** One block's walk. */
class Walk {
  private lead = noBreak
  /** To be written before the next text; what is owed at the end is never written, as the reader sees no line there. */
  private owed = noBreak
  private text = ''
  private readonly parts: (Piece | Inner)[] = []
  private readonly gaps: Span[] = []
  private readonly cutOut: Element[] = []
  private rest: number | null = null
  /** Shown as an empty line where the block has no other text. */
  private unseen: { readonly node: Text; readonly writable: boolean } | null = null

  constructor(
    private readonly cutOf: (element: Element) => Cut,
    private readonly blocks: Pick<TextReader, 'passageOf' | 'unchanged' | 'lookAgainAt'>,
  ) {}

  over(block: Element, writable: boolean): Passage {
    this.children(block, writable)
    if (this.parts.length === 0 && this.unseen) this.push(this.unseen.node, 0, '', this.unseen.writable)
    const { lead, owed: trail, text, parts, gaps, cutOut, rest } = this
    return { lead, trail, text, parts, gaps, cutOut, rest }
  }

  private children(parent: Element, writable: boolean) {
    const style = styleOf(parent)
    for (const child of parent.childNodes) {
      if (child.nodeType === textNode) this.string(child as Text, style, writable)
      else if (child.nodeType === elementNode) this.element(child as Element, writable)
    }
  }

  private element(element: Element, writable: boolean) {
    const name = element.localName
    if (name === 'br') return this.lineBreak(element, writable)
    if (name === 'img') return this.image(element, writable)
    const unchanged = this.blocks.unchanged(element)
    if (unchanged) return this.block(unchanged)
    if (element.matches(notText)) return
    const cut = this.cutOf(element)
    if (cut === 'node') this.cutOut.push(element)
    if (cut) this.owe(emptyLine)
    if (cut === 'node') return
    if (cut === 'rest') this.rest ??= this.text.length
    const { display } = styleOf(element)
    if (display === 'none') return
    const isWritable = writable && element.getAttribute('contenteditable') !== 'false'
    if (/^(?:inline|contents|ruby|$)/.test(display)) this.children(element, isWritable)
    else {
      this.block(this.blocks.passageOf(element, isWritable))
      // That it begins the rest stands in no passage of its own.
      if (cut) this.blocks.lookAgainAt(element)
    }
  }

  private block(passage: Passage) {
    this.owe(lineEnd)
    this.owe(passage.lead)
    const before = this.text.length
    const start = passage.parts.length > 0 ? this.settle() : before
    if (passage.rest !== null) this.rest ??= passage.rest === 0 ? before : start + passage.rest
    if (passage.parts.length > 0) {
      this.parts.push({ passage, start })
      this.text += passage.text
    } else this.cutOut.push(...passage.cutOut)
    this.owe(passage.trail)
    this.owe(lineEnd)
  }

  private string(node: Text, { whiteSpace }: CSSStyleDeclaration, writable: boolean) {
    const isKept = /^(?:pre|break)/.test(whiteSpace)
    if (invisible.test(node.data)) this.unseen ??= { node, writable }
    for (const { 0: seen, index } of node.data.matchAll(visible)) {
      // White space of the source between blocks is not shown, white space between words is.
      if (!isKept && blank.test(seen) && (this.owed.newlines > 0 || this.parts.length === 0)) continue
      this.push(node, index, isKept ? seen : seen.replace(/[\t\n\r\f]/g, ' '), writable)
    }
  }

  private image(element: Element, writable: boolean) {
    const alt = element.getAttribute('alt') ?? ''
    if (emoji.test(alt)) this.push(element, 0, alt, writable)
  }

  /** Owes the newline only: at the end of a block, a `<br>` fills the line and makes none. */
  private lineBreak(element: Element, writable: boolean) {
    this.push(element, 0, '', writable)
    this.owe(lineEnd)
  }

  private owe({ newlines, byCut }: Break) {
    this.owed = { newlines: Math.max(this.owed.newlines, newlines), byCut: this.owed.byCut || byCut }
  }

  /** Writes what is owed, if there is a text before; answers where the next one begins. */
  private settle(): number {
    const { newlines, byCut } = this.owed
    const start = this.text.length
    if (this.parts.length === 0) this.lead = this.owed
    else {
      this.text += '\n'.repeat(newlines)
      if (byCut) this.gaps.push({ start, end: this.text.length })
    }
    this.owed = noBreak
    return this.text.length
  }

  private push(node: Node, from: number, text: string, writable: boolean) {
    const start = this.settle()
    this.parts.push({ node, from, start, end: start + text.length, writable })
    this.text += text
  }
}

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element)
const indexOf = (node: Node) => [...node.parentNode!.childNodes].indexOf(node as ChildNode)
const precedes = (a: Node, b: Node) => (a.compareDocumentPosition(b) & 4) !== 0 && !a.contains(b)
