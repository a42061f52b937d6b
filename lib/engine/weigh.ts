// Weighs a sentence by its signs: words and pairs of words that say little alone and a good deal together.
import { type Category, mainCategories } from './finding'
import type { Run, Sentence } from './sentences'
import type { Token } from './tokens'

/** What each sign says: `lib/cli/weigh.ts` learns it from messages that readers marked. All weights in hundredths. */
export interface Scales {
  /** What a sentence without any sign weighs. */
  readonly offset: number
  /** What each category weighs without any sign. */
  readonly offsets: readonly number[]
  /** Sign → what it adds, and then what it adds for each of `mainCategories`. */
  readonly signs: Readonly<Record<string, readonly number[]>>
}

/** What a sentence's signs add up to. */
export interface Weighing {
  readonly sentence: Sentence
  /** In hundredths: above zero readers would sooner mark the sentence than not. */
  readonly sum: number
  /** The clauses that weigh most. */
  readonly run: Run
  /** The one that the signs point to. */
  readonly category: Category
}

/** What may count, and the tokens it is made of. */
export interface Sign extends Run {
  readonly name: string
}

/** A sentence at least this long says more than one thing. */
const longMinTokens = 15
const sender = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'myself', 'ourselves'])
const reader = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])

const quoteMark = /^["“”„«»'‘’]$/

function wordOf({ kind, forms }: Token): string {
  if (kind === 'word') return forms[0]!
  if (kind === 'mark') return quoteMark.test(forms[0]!) ? '"' : forms[0]!
  return kind === 'number' ? '#' : '@'
}

/** The signs that stand in a sentence itself: its words, each two of them that follow one another, and whom it is about. */
export function signsIn(tokens: readonly Token[], { from, to }: Run): Sign[] {
  const signs: Sign[] = []
  const words = tokens.slice(from, to).map(wordOf)
  for (const [i, word] of words.entries()) {
    const at = from + i
    signs.push({ name: word, from: at, to: at + 1 })
    signs.push({ name: `${words[i - 1] ?? '^'} ${word}`, from: Math.max(from, at - 1), to: at + 1 })
  }
  signs.push({ name: `${words.at(-1)} $`, from: to - 1, to })
  const about = [
    words.some((word) => reader.has(word)) && 'reader',
    words.some((word) => sender.has(word)) && 'sender',
    words.at(-1)!.startsWith('?') && 'asked',
    words.length >= longMinTokens && 'long',
  ].filter(Boolean)
  signs.push({ name: `(${about.join(' ')})`, from, to })
  return signs
}

/** The other sentences of a draft count as much as this many words, however long it is: its manner must not outweigh a sentence. */
const aroundWords = 30

/** The words that stand around the sentences of a draft, marked as such. */
export interface Around {
  /** Every word of the draft, once. */
  readonly all: readonly string[]
  /** Those that stand in this sentence and in no other: they are not around it. */
  readonly onlyIn: (sentence: Sentence) => readonly string[]
}

export function signsAround(tokens: readonly Token[], sentences: readonly Sentence[]): Around {
  const words = new Map(
    sentences.map((sentence) => [sentence, new Set(tokens.slice(sentence.from, sentence.to).map(wordOf))]),
  )
  const holders = new Map<string, number>()
  for (const own of words.values()) for (const word of own) holders.set(word, (holders.get(word) ?? 0) + 1)
  const marked = (word: string) => `… ${word}`
  return {
    all: [...holders.keys()].map(marked),
    onlyIn: (sentence) => [...words.get(sentence)!].filter((word) => holders.get(word) === 1).map(marked),
  }
}

/** What each of so many words around a sentence counts. */
export const shareAround = (count: number): number => Math.min(1, aroundWords / count)

/** What the signs of each sentence add up to, in the order of the sentences. */
export function weigh(tokens: readonly Token[], sentences: readonly Sentence[], scales: Scales): Weighing[] {
  const { all, onlyIn } = signsAround(tokens, sentences)
  const sums = (names: readonly string[]) => {
    const known = names.flatMap((name) => (Object.hasOwn(scales.signs, name) ? [scales.signs[name]!] : []))
    return [0, ...scales.offsets].map((_, column) =>
      known.reduce((sum, weights) => sum + weights[column]!, 0),
    )
  }
  const draft = sums(all)
  return sentences.map((sentence) => {
    const signs = signsIn(tokens, sentence)
    const inside = sums(signs.map(({ name }) => name))
    const own = onlyIn(sentence)
    const notAround = sums(own)
    const share = shareAround(all.length - own.length)
    const [sum, ...byCategory] = [scales.offset, ...scales.offsets].map(
      (offset, column) => offset + inside[column]! + share * (draft[column]! - notAround[column]!),
    ) as [number, ...number[]]
    const category = mainCategories[byCategory.indexOf(Math.max(...byCategory))]!
    return { sentence, sum, run: heaviest(sentence, signs, scales), category }
  })
}

/** A clause that weighs less than this share of the heaviest is not underlined. */
const clauseShare = 1 / 3

/** From the first to the last of the clauses that weigh most. */
function heaviest({ clauses, from, to }: Sentence, signs: readonly Sign[], { signs: weights }: Scales): Run {
  const ofWords = signs.filter(({ from: start, to: end }) => end - start <= 2)
  const weightOf = (clause: Run) =>
    ofWords
      .filter((sign) => clause.from <= sign.from && sign.to <= clause.to)
      .reduce((sum, { name }) => sum + (Object.hasOwn(weights, name) ? weights[name]![0]! : 0), 0)
  const sums = clauses.map(weightOf)
  const least = Math.max(...sums) * clauseShare
  const heavy = clauses.filter((_, i) => least > 0 && sums[i]! >= least)
  return { from: heavy[0]?.from ?? from, to: heavy.at(-1)?.to ?? to }
}
