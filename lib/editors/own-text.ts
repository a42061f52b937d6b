// Tells the sender's own text from what other people, programs and signatures wrote into the same box.
import type { Span } from '../engine/span'
import type { Cut } from './text-model'

const signatures = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
  '#Signature',
  '#signature',
  '#x_Signature',
  '#x_signature',
  '[data-signatureblock="true"]',
  '#AppleMailSignature',
  '#_rc_sig',
  '.protonmail_signature_block',
  '.moz-signature',
  '.ox-signature',
  '[data-marker="__SIG_PRE__"]',
  '[data-marker="__SIG_POST__"]',
  '[id^="Zm-_Id_-Sgn"]',
]
const quotes = [
  '.gmail_attr',
  '.moz-cite-prefix',
  '.yahoo_quoted',
  '[class*="yahoo_quoted"]',
  '.protonmail_quote',
  '.tutanota_quote',
  '.zmail_extra',
  '[data-marker="__QUOTED_TEXT__"]',
  '[name="quote"]',
]
const code = ['pre', 'code']
const leftOut = [...signatures, ...quotes, ...code].join()

/** Outlook, Zimbra and Exchange put these before the message answered to and do not wrap it. */
const boundaries = [
  '#appendonsend',
  '#x_appendonsend',
  '#divRplyFwdMsg',
  '#x_divRplyFwdMsg',
  '#mail-editor-reference-message-container',
  '#OLK_SRC_BODY_SECTION',
  'hr[data-marker="__DIVIDER__"]',
].join()

/** Whether an element holds text that is not the sender's own. */
export function cutOf(element: Element): Cut {
  if (element.matches(boundaries)) return 'rest'
  if (element.matches(leftOut)) return 'node'
  if (element.localName === 'blockquote') return isIndent(element) ? null : 'node'
  if (element.matches('.gmail_quote,.gmail_quote_container')) return isAnswer(element) ? null : 'node'
  return null
}

/** Browsers and Gmail indent a paragraph by a blockquote without a border: the sender's own words. */
const isIndent = (quote: Element) => (quote as HTMLElement).style.borderStyle === 'none'

/** Gmail wraps quote and attribution of an answer, where people write between the quotes, and a forwarded mail whole. */
const isAnswer = (container: Element) =>
  [...container.children].some(({ localName }) => localName === 'blockquote') &&
  !container.textContent.trimStart().startsWith('-----')

const quoteLine = /^\s?>/
/** The trailing space is the mark of a signature since Usenet; an editable may hold it as a no-break space. */
const signatureLine = /^--[ \u00a0]$/
const deviceLine = /^(?:Sent from my \p{L}+(?: \p{L}+)?\.?|Get Outlook for \p{L}+)\s*$/u
const dividerLine = /^-{4,}\s*\p{L}[\p{L}\s'’]*-{4,}\s*$/u
const forwardLine = /^Begin forwarded message:\s*$/
/** "26.06.2014, 14:41, Alex <alex@example.com>:" in whatever language. */
const addressLine = /^.*\d.*<[^<>\s]+@[^<>\s]+>.*:\s*$/
const attribution =
  /^(?:On|Am|Le|El|Il|Em|Op|Den|På|Dne|Dnia|W dniu)\s.*\d.*(?:wrote|schrieb.*|écrit|escribió|escreveu|scritto|schreef|skrev.*|napsala?|napsal\(a\)|napisał\(a\)|napisała?)\s*:\s*$/u
const attributionMaxLines = 3

const headerLine = /^\*?[\p{L}-]{1,14}\*?\s?:\s/u
const fromLine = /^\*?(?:From|Von|De|Od|Da|Van|Från|Fra|От)\*?\s?:/u
const subjectLine =
  /^\*?(?:Subject|Betreff|Objet|Asunto|Assunto|Předmět|Predmet|Temat|Oggetto|Onderwerp|Ämne|Emne|Тема)\*?\s?:/u
const headerMinLines = 3

/**
 * The stretches of a text that its lines show not to be the sender's own, in order. Each covers whole lines
 * without the last one's newline, so that an empty line stays in its place.
 */
function cutLines(text: string): Span[] {
  const lines = text.split('\n')
  const spans: Span[] = []
  let start = 0
  for (let i = 0; i < lines.length;) {
    const count = cutFrom(lines, i)
    const end = start + lines.slice(i, i + Math.max(count, 1)).join('\n').length
    if (count > 0) {
      const last = spans.at(-1)
      if (last && last.end + 1 === start) spans[spans.length - 1] = { start: last.start, end }
      else spans.push({ start, end })
    }
    i += Math.max(count, 1)
    start = end + 1
  }
  return spans
}

/** How many lines from this one on are not the sender's own; 0 where this one is. */
function cutFrom(lines: readonly string[], i: number): number {
  const line = lines[i]!
  if (signatureLine.test(line) || dividerLine.test(line) || forwardLine.test(line) || startsHeader(lines, i))
    return lines.length - i
  if (quoteLine.test(line) || deviceLine.test(line) || addressLine.test(line)) return 1
  for (let count = 1; count <= attributionMaxLines; count++)
    if (attribution.test(lines.slice(i, i + count).join(' '))) return count
  return 0
}

/** True where a mail's header begins: lines of "Name: value" in a row, a sender and a subject among them. */
function startsHeader(lines: readonly string[], i: number): boolean {
  if (!headerLine.test(lines[i]!)) return false
  let end = i
  while (end < lines.length && headerLine.test(lines[end]!)) end++
  const header = lines.slice(i, end)
  return (
    header.length >= headerMinLines &&
    header.some((line) => fromLine.test(line)) &&
    header.some((line) => subjectLine.test(line))
  )
}

/** The sender's own lines of a whole text, with offsets both ways. */
export class OwnText {
  readonly text: string
  /** What was kept, as spans of the whole, and how far each moved to the left. */
  private readonly kept: (Span & { readonly shift: number })[] = []

  constructor(whole: string) {
    let text = ''
    let from = 0
    for (const cut of [...cutLines(whole), { start: whole.length, end: whole.length }]) {
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
