// Tells by its lines which stretches of a text a mail program wrote: messages said before, and signatures.
import type { Span } from '../engine/span'
import { mailWords } from './mail-words'

interface Line extends Span {
  readonly text: string
  /** True where something was left out just before it. */
  readonly afterGap: boolean
}

/**
 * The stretches that are not the sender's own, in order. Each covers whole lines without the last one's newline, so that an
 * empty line stands in its place. `isGap` tells whether something was left out between two offsets of the text.
 */
export function cutLines(text: string, isGap: (between: Span) => boolean): Span[] {
  const lines = linesOf(text, isGap)
  const spans: Span[] = []
  for (let i = 0; i < lines.length;) {
    const count = cutFrom(lines, i)
    if (count > 0) {
      const { start } = lines[i]!
      const { end } = lines[i + count - 1]!
      const last = spans.at(-1)
      if (last && last.end + 1 === start) spans[spans.length - 1] = { start: last.start, end }
      else spans.push({ start, end })
    }
    i += Math.max(count, 1)
  }
  return spans
}

/** True where a text begins as the header of a mail does: with its sender. */
export const startsWithSender = (text: string): boolean => fromLine.test(text.trimStart())

function linesOf(text: string, isGap: (between: Span) => boolean): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const end = start + line.length
    const afterGap = start > 0 && isGap({ start: start - 1, end: start })
    const at = { text: line, start, end, afterGap }
    start = end + 1
    return at
  })
}

/** How many lines from this one on are not the sender's own; 0 where this one is. */
function cutFrom(lines: readonly Line[], i: number): number {
  const { text } = lines[i]!
  const rest = lines.length - i
  if (isDivider(lines, i) || forwardLine.test(text) || startsHeader(lines, i)) return rest
  if (signatureLine.test(text)) return signatureLength(lines, i)
  if (quoteLine.test(text) || deviceLine.test(text)) return 1
  const count = attributionLength(lines, i)
  return count > 0 && isUnmarked(lines, i, count) ? rest : count
}

/** How many lines an attribution that begins here has, as mail programs wrap it; 0 where none begins. */
function attributionLength(lines: readonly Line[], i: number): number {
  for (let count = 1; count <= attributionMaxLines && i + count <= lines.length; count++) {
    const { text, afterGap } = lines[i + count - 1]!
    if (count > 1 && afterGap) return 0
    if (/[:-]\s*$/.test(text) && isAttribution(lines, i, count)) {
      // Where a later line begins one that ends here, this line is the sender's own.
      const later = lines
        .slice(i + 1, i + count)
        .some((_, at) => isAttribution(lines, i + 1 + at, count - 1 - at))
      return later ? 0 : count
    }
    if (/[.!?]\s*$/.test(text)) return 0
  }
  return 0
}

function isAttribution(lines: readonly Line[], i: number, count: number): boolean {
  const text = lines
    .slice(i, i + count)
    .map((line) => line.text.trim())
    .join(' ')
  return text.length <= attributionMaxLength && (attribution.test(text) || addressed.test(text))
}

/** True where the message under an attribution has no mark of its own: nobody can tell where it ends. */
function isUnmarked(lines: readonly Line[], i: number, count: number): boolean {
  const below = lines.slice(i + count).find(({ text, afterGap }) => afterGap || text.trim() !== '')
  return (
    lines.slice(i, i + count).some(({ text }) => stamp.test(text)) &&
    below !== undefined &&
    !below.afterGap &&
    !quoteLine.test(below.text)
  )
}

/** A signature ends where a message said before begins, as people write below that, too. */
function signatureLength(lines: readonly Line[], i: number): number {
  let end = i + 1
  while (end < lines.length && !lines[end]!.afterGap && !startsMessage(lines, end)) end++
  return end - i
}

const startsMessage = (lines: readonly Line[], i: number) =>
  quoteLine.test(lines[i]!.text) || attributionLength(lines, i) > 0 || isDivider(lines, i)

function isDivider(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i]!
  const below = lines[i + 1]?.text ?? ''
  return dividerLine.test(text) || (unknownDivider.test(text) && headerLine.test(below))
}

/** True where a mail's header begins: lines of "Name: value" in a row, a sender and a subject among them. */
function startsHeader(lines: readonly Line[], i: number): boolean {
  let end = i
  while (end < lines.length && headerLine.test(lines[end]!.text)) end++
  const header = lines.slice(i, end).map(({ text }) => text)
  return (
    header.length >= headerMinLines &&
    header.some((text) => fromLine.test(text)) &&
    header.some((text) => subjectLine.test(text))
  )
}

/** A pattern for any of these phrases, however their spaces and apostrophes are typed; `…` becomes `words`. */
const anyOf = (phrases: readonly string[], words = '.+') =>
  `(?:${phrases
    .map((phrase) =>
      phrase.replace(/[()]/g, '\\$&').replaceAll("'", "['’]").replaceAll(' ', '\\s+').replaceAll('…', words),
    )
    .join('|')})`
const languages = Object.values(mailWords)

const quoteLine = /^\s?>/
/** The trailing space is the mark of a signature since Usenet; an editable may hold it as a no-break space. */
const signatureLine = /^--[ \u00a0]$/

/** What has a name, such as "iPhone": "Sent from my side on Friday" is the sender's own. */
const product = String.raw`(?:\S*\p{Lu}\S*|mobile|phone|tablet)(?:\s\S+){0,3}`
const sentFrom = languages.flatMap((words) => words.sentFrom)
const deviceLine = new RegExp(`^${anyOf(sentFrom, product)}[.\\s]*$`, 'u')

const forwarded = languages.flatMap((words) => words.forwarded)
const forwardLine = new RegExp(`^${anyOf(forwarded)}\\s*:\\s*$`, 'u')

const dividers = languages.flatMap((words) => words.dividers)
const dividerLine = new RegExp(`^-{2,}\\s*${anyOf(dividers)}\\s*-{2,}\\s*$`, 'iu')
/** In a language that is not among ours, where a header follows. */
const unknownDivider = /^-{4,}\s*\p{L}[\p{L}\s'’]*-{4,}\s*$/u

const wrote = languages.flatMap((words) => words.wrote)
/** Holds a date. Zoho puts it between dashes in place of the colon. */
const attribution = new RegExp(`^(?=.*\\d)(?:-{3,}\\s*)?${anyOf(wrote)}\\s*(?::|-{3,})$`, 'u')
/** "26.06.2014, 14:41, Alex <alex@example.com>:" in whatever language. */
const addressed = /^.*\d.*<[^<>\s]+@[^<>\s]+>.*:$/
/** An address or a time of day, which nobody writes who only says "On 3 May you wrote:". */
const stamp = /@|\d[:.h]\d\d/
const attributionMaxLines = 3
/** Characters; long enough for two long names and addresses. */
const attributionMaxLength = 300

const headerLine = /^\*?[\p{L}-]{1,14}\*?\s?:\s/u
const headerOf = (names: readonly string[]) => new RegExp(`^\\*?${anyOf(names)}\\*?\\s?:`, 'u')
const fromLine = headerOf(languages.flatMap(({ from }) => from))
const subjectLine = headerOf(languages.flatMap(({ subject }) => subject))
const headerMinLines = 3
