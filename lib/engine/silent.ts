// Finds the parts of a draft that are not the sender's own voice: quoted words, quoted lines, code and header lines.
import type { Span } from './span'

/** A quotation longer than this is more likely a stray mark than somebody's words. */
const quotationMaxChars = 400

const voices = [
  // Lines that repeat another mail, and the header lines that mail programs write above it.
  /^[^\S\n]*(?:>|\|).*$/gm,
  /^[^\S\n]*(?:subject|from|to|cc|bcc|sent|date|re|fwd?|aw|wg|betreff|objet|asunto|oggetto|onderwerp)\s?:.*$/gim,
  // Code.
  /```[\s\S]*?(?:```|$)/g,
  /`[^`\n]+`/g,
  // What somebody said: double quotes of any style, and single ones that open and close around words.
  quotation('"', '"'),
  quotation('\u201C', '\u201D'),
  quotation('\u201E', '\u201C\u201D'),
  quotation('\u00AB', '\u00BB'),
  /(?<![\p{L}\p{N}])'[^'\n]{2,200}'(?![\p{L}\p{N}])/gu,
  /\u2018[^\u2018\u2019\n]{2,200}\u2019(?![\p{L}\p{N}])/gu,
]

/** Spans in which nothing is flagged; they may overlap. */
export function silentSpans(draft: string): Span[] {
  return voices.flatMap((voice) =>
    [...draft.matchAll(voice)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  )
}

function quotation(open: string, close: string) {
  return new RegExp(`${open}[^${open}${close}\\n]{2,${quotationMaxChars}}[${close}]`, 'g')
}
