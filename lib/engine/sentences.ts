// Groups tokens into sentences and clauses, so that no phrase is matched across an edge and guards know their window.
import type { Token } from './tokens'

/** A run of tokens, as indices: `from` included, `to` excluded. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface Sentence extends Run {
  /** The sentence cut at commas, dashes, brackets and linking words; marks between clauses belong to none. */
  readonly clauses: readonly Run[]
}

/** A line at least this long may have been wrapped by a mail client, so its end does not end the sentence. */
const wrappedLineMinChars = 55

const abbreviations = new Set(
  'mr mrs ms dr prof sr jr st vs etc eg ie approx dept est fig inc ltd co corp no nos vol ed jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
const clauseMarks = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '--', '...', '…'])
/** Words that open a clause of their own. */
export const linkingWords: ReadonlySet<string> = new Set([
  'but',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'since',
  'so',
])
const bullets = new Set(['-', '*', '•', '·', '–', '>'])

/** The draft's sentences in order; every token is in exactly one. */
export function segment(draft: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !endsAfter(draft, tokens, i)) continue
    sentences.push({ from, to: i + 1, clauses: clausesOf(tokens, { from, to: i + 1 }) })
    from = i + 1
  }
  return sentences
}

function endsAfter(draft: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]!
  const gap = draft.slice(token.end, next.start)
  if (gap.includes('\n') && lineEndsSentence(draft, token, next, gap)) return true
  if (token.kind !== 'mark') return false
  const mark = token.forms[0]!
  if (/^[!?]/.test(mark)) return !isClosing(next, gap)
  if (mark === '.') return gap !== '' && !isAbbreviation(tokens, i)
  // A closing quote or bracket takes the end mark before it along.
  return /^["”’)\]]$/.test(mark) && gap !== '' && endMark(tokens[i - 1])
}

const isClosing = (next: Token, gap: string) => gap === '' && /^["”’)\]!?.]/.test(next.forms[0]!)
const endMark = (token: Token | undefined) => token?.kind === 'mark' && /^[.!?]/.test(token.forms[0]!)

function lineEndsSentence(draft: string, token: Token, next: Token, gap: string): boolean {
  if (/\n[^\S\n]*\n/.test(gap) || bullets.has(next.forms[0]!)) return true
  const lineStart = draft.lastIndexOf('\n', token.start) + 1
  return token.end - lineStart < wrappedLineMinChars
}

function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before?.kind !== 'word' || before.end !== tokens[i]!.start) return false
  const form = before.forms[0]!
  // A single letter before a full stop is an initial or one half of "e.g.", unless it is the pronoun.
  return abbreviations.has(form) || (form.length === 1 && form !== 'i')
}

function clausesOf(tokens: readonly Token[], sentence: Run): Run[] {
  const clauses: Run[] = []
  let from = sentence.from
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to })
  }
  for (let i = sentence.from; i < sentence.to; i++) {
    const { kind, forms } = tokens[i]!
    if (kind === 'mark' && clauseMarks.has(forms[0]!)) {
      close(i)
      from = i + 1
    } else if (kind === 'word' && linkingWords.has(forms[0]!)) {
      close(i)
      from = i
    }
  }
  close(sentence.to)
  return clauses
}
