// Tells the sender's own text from what other people, programs and signatures wrote into the same box.
import { overlaps, type Span } from '../engine/span'
import { cutLines, startsWithSender } from './mail-lines'
import type { Cut } from './text-model'

/** Text that the sender's mail program or account added. Each of these has been seen in that client's own messages. */
const signatures = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
  '#Signature',
  '#signature',
  '#x_Signature',
  '#x_signature',
  '#ms-outlook-mobile-signature',
  '[data-signatureblock="true"]',
  '#AppleMailSignature',
  '#_rc_sig',
  '#ymail_android_signature',
  '#ymail_ios_signature',
  '[class*="ydp"][class*="signature"]',
  '.protonmail_signature_block',
  '.moz-signature',
  '.ox-signature',
  'div.signature',
  '[data-marker="__SIG_PRE__"]',
  '[data-marker="__SIG_POST__"]',
  '[id^="Zm-_Id_-Sgn"]',
]
const code = ['pre', 'code']
const leftOut = [
  ...signatures,
  ...code,
  '.gmail_attr',
  '.moz-cite-prefix',
  '.moz-forward-container',
  '#mail-editor-reference-message-container',
  '#OLK_SRC_BODY_SECTION',
  '[data-marker="__QUOTED_TEXT__"]',
].join()

/** What clients wrap a message in that is answered or sent on. */
const containers = [
  '.gmail_quote',
  '.gmail_quote_container',
  '[class*="yahoo_quoted"]',
  '[id^="yahoo_quoted"]',
  '.protonmail_quote',
  '.tutanota_quote',
  '.zmail_extra',
  '[name="quote"]',
].join()

/** Outlook, Zimbra and Exchange put these before the message answered to and do not wrap it. */
const boundaries = [
  '#appendonsend',
  '#x_appendonsend',
  '#divRplyFwdMsg',
  '#x_divRplyFwdMsg',
  '#stopSpelling',
  'hr[data-marker="__DIVIDER__"]',
].join()

/** Whether an element holds text that is not the sender's own. */
export function cutOf(element: Element): Cut {
  if (element.matches(boundaries) || isHeader(element)) return 'rest'
  if (element.matches(leftOut)) return 'node'
  if (element.localName === 'blockquote') return isIndent(element) ? null : 'node'
  if (element.matches(containers)) return isAnswer(element) ? null : 'node'
  return null
}

/** Browsers and Gmail indent a paragraph by a blockquote without a border: the sender's own words. */
const isIndent = (quote: Element) => (quote as HTMLElement).style.borderStyle === 'none'

/** An answer holds its quotes as children, and people write between them; a mail that is sent on is theirs as a whole. */
const isAnswer = (container: Element) =>
  [...container.children].some(({ localName }) => localName === 'blockquote') &&
  !container.textContent.trimStart().startsWith('-----')

/** Outlook for the desk and Windows Mail rule a line over the header of the message answered to, and wrap nothing. */
const isHeader = (element: Element) =>
  (element as HTMLElement).style.borderTopStyle === 'solid' && startsWithSender(element.textContent)

/** What follows a boundary: where it begins, and which of its lines, from 0, the sender typed. */
export interface Rest {
  readonly start: number
  readonly isOwn: (line: number) => boolean
}

/** The sender's own lines of a whole text, with offsets both ways. */
export class OwnText {
  readonly text: string
  /** What was kept, as spans of the whole, and how far each moved to the left. */
  private readonly kept: (Span & { readonly shift: number })[] = []

  /** `gaps` are where the whole text was parted because something was left out between. */
  constructor(whole: string, gaps: readonly Span[] = [], rest: Rest | null = null) {
    const ownUntil = rest?.start ?? whole.length
    const isGap = (between: Span) => gaps.some((gap) => overlaps(gap, between))
    let text = ''
    let from = 0
    const cuts = [
      ...cutLines(whole.slice(0, ownUntil), isGap),
      ...(rest ? cutRest(whole, rest) : []),
      { start: whole.length, end: whole.length },
    ]
    for (const cut of cuts) {
      this.kept.push({ start: from, end: cut.start, shift: from - text.length })
      text += whole.slice(from, cut.start)
      from = cut.end
    }
    this.text = text
  }

  /** The same span in the whole text, or null where it is outside the own text or something was cut amid it. */
  wholeOf(span: Span): Span | null {
    const part = this.kept.find(
      ({ start, end, shift }) => start <= span.start + shift && span.end + shift <= end,
    )
    return part ? { start: span.start + part.shift, end: span.end + part.shift } : null
  }

  /** The same offset in the own text, or null where it is in what was cut. */
  ownOf(whole: number): number | null {
    const part = this.kept.find(({ start, end }) => start <= whole && whole <= end)
    return part ? whole - part.shift : null
  }
}

/** The stretches of the rest that the sender did not type, without the last newline of each. */
function cutRest(whole: string, { start, isOwn }: Rest): Span[] {
  const cuts: Span[] = []
  let at = start
  for (const [line, text] of whole.slice(start).split('\n').entries()) {
    const end = at + text.length
    const last = cuts.at(-1)
    if (!isOwn(line)) {
      if (last?.end === at - 1) cuts[cuts.length - 1] = { start: last.start, end }
      else cuts.push({ start: at, end })
    }
    at = end + 1
  }
  return cuts
}
