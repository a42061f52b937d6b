// Scores findings against what readers marked: counts only, so that every figure can be traced to a message.
import type { Category, Finding } from '../engine/finding'
import { overlaps, type Span } from '../engine/span'

/** Words a reader marked, with the categories they gave them. */
export interface Marking extends Span {
  readonly categories: readonly Category[]
}

/** One message, what two readers marked in it, and what the rules found. */
export interface Judged {
  readonly id: string
  /** The kind of text it was drawn from. */
  readonly pool: string
  readonly text: string
  /** Marked by both readers. */
  readonly both: readonly Marking[]
  /** Marked by one of the two. */
  readonly one: readonly Marking[]
  readonly findings: readonly Finding[]
}

/** Counts; every share is a quotient of two of them. */
export interface Tally {
  messages: number
  words: number
  alarms: number
  /** Alarms that touch words which either reader marked. */
  right: number
  /** Alarms that touch words which both readers marked. */
  confirmed: number
  /** Right alarms whose category is among those given to the words they touch. */
  sameCategory: number
  /** Spans that both readers marked. */
  marked: number
  /** Those of them that an alarm touches. */
  found: number
}

const emptyTally = (): Tally => ({
  messages: 0,
  words: 0,
  alarms: 0,
  right: 0,
  confirmed: 0,
  sameCategory: 0,
  marked: 0,
  found: 0,
})

export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** True where the finding touches words that either reader marked. */
export const isRight = (finding: Finding, { both, one }: Judged): boolean =>
  [...both, ...one].some((marking) => overlaps(finding.span, marking))

/** The spans that both readers marked and no finding touches. */
export const missed = ({ both, findings }: Judged): Marking[] =>
  both.filter((marking) => !findings.some(({ span }) => overlaps(span, marking)))

/** What the messages add up to; with a category, only its alarms and the spans that were given it. */
export function tally(messages: readonly Judged[], category?: Category): Tally {
  const sum = emptyTally()
  for (const message of messages) {
    const alarms = message.findings.filter((finding) => !category || finding.category === category)
    const marked = message.both.filter(({ categories }) => !category || categories.includes(category))
    const lost = missed(message)
    sum.messages++
    sum.words += wordCount(message.text)
    sum.alarms += alarms.length
    sum.marked += marked.length
    sum.found += marked.filter((marking) => !lost.includes(marking)).length
    for (const alarm of alarms) {
      const touched = [...message.both, ...message.one].filter((marking) => overlaps(alarm.span, marking))
      if (touched.length > 0) sum.right++
      if (message.both.some((marking) => touched.includes(marking))) sum.confirmed++
      if (touched.some(({ categories }) => categories.includes(alarm.category))) sum.sameCategory++
    }
  }
  return sum
}

/** Share of alarms that are right, 0 to 1; NaN without alarms. */
export const precision = ({ right, alarms }: Tally): number => right / alarms
/** Share of what both readers marked that is found, 0 to 1; NaN where they marked nothing. */
export const recall = ({ found, marked }: Tally): number => found / marked
/** Harmonic mean of the two; NaN where either is. */
export const f1 = (sum: Tally): number => {
  const [p, r] = [precision(sum), recall(sum)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
