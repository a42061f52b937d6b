// Cuts a draft into words and marks, so that case, apostrophe style, contraction and odd spaces no longer matter.
import type { Span } from './span'

/**
 * A word or a mark, with its exact place in the draft.
 * A contraction is several tokens that tile it: "don't" is `do` + `not`.
 */
export interface Token extends Span {
  /** What it may stand for, folded to plain lower case; two where a contraction is ambiguous ("he's": is, has). */
  readonly forms: readonly string[]
  /** `number` holds a digit, `link` is a web or mail address, `mark` is punctuation or a symbol. */
  readonly kind: 'word' | 'number' | 'link' | 'mark'
  /** True where the previous token ends exactly where this one begins, inside one written word. */
  readonly glued: boolean
}

const apostrophes = /['\u2019\u2018\u02BC\uFF07\u0060\u00B4]/g
const ignorable = /[\u00AD\u200B-\u200D\u2060\uFEFF\uFE0F]/g
const inWord = String.raw`[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]`
const apostrophe = String.raw`['\u2019\u2018\u02BC\uFF07\u0060\u00B4]`

const scanner = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)`,
    String.raw`(?<number>[$\u20AC\u00A3#]?\p{N}+(?:[.,:/]\p{N}+)*(?:%|\p{L}+)?)`,
    // Initials are one word: the U of "U.S." is not "you".
    String.raw`(?<word>\p{Lu}(?:\.\p{Lu})+(?!\p{L})\.?|\p{L}${inWord}*(?:${apostrophe}${inWord}+)*)`,
    String.raw`(?<mark>\.{2,}|\u2026|--+|[!?]+|[^\s\p{L}\p{N}])`,
  ].join('|'),
  'gu',
)

/** Whole words that stand for others; each part is [written length, forms]. */
const whole: Record<string, readonly (readonly [number, ...string[]])[]> = {
  cannot: [
    [3, 'can'],
    [3, 'not'],
  ],
  "can't": [
    [3, 'can'],
    [2, 'not'],
  ],
  "won't": [
    [2, 'will'],
    [3, 'not'],
  ],
  "shan't": [
    [3, 'shall'],
    [3, 'not'],
  ],
  "ain't": [
    [2, 'am', 'is', 'are', 'has', 'have'],
    [3, 'not'],
  ],
  gonna: [
    [3, 'going'],
    [2, 'to'],
  ],
  gotta: [
    [3, 'got'],
    [2, 'to'],
  ],
  wanna: [
    [3, 'want'],
    [2, 'to'],
  ],
  im: [
    [1, 'i'],
    [1, 'am'],
  ],
  ive: [
    [1, 'i'],
    [2, 'have'],
  ],
  youre: [
    [3, 'you'],
    [2, 'are'],
  ],
  youve: [
    [3, 'you'],
    [2, 'have'],
  ],
  thats: [
    [4, 'that'],
    [1, 'is', 'has'],
  ],
  cant: [
    [3, 'can'],
    [1, 'not'],
  ],
  wont: [
    [2, 'will'],
    [2, 'not'],
  ],
  youll: [
    [3, 'you'],
    [2, 'will'],
  ],
  youd: [
    [3, 'you'],
    [1, 'would', 'had'],
  ],
  whats: [
    [4, 'what'],
    [1, 'is', 'has'],
  ],
  u: [[1, 'you']],
  ur: [[2, 'your']],
  pls: [[3, 'please']],
  plz: [[3, 'please']],
  thx: [[3, 'thanks']],
  n: [[1, 'n', 'and']],
}
for (const stem of [
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'would',
  'could',
  'should',
])
  whole[`${stem}nt`] = [
    [stem.length, stem],
    [2, 'not'],
  ]

for (const stem of ['should', 'could', 'would', 'must', 'might'])
  whole[`${stem}ve`] = [
    [stem.length, stem],
    [2, 'have'],
  ]
for (const stem of ['should', 'could', 'would'])
  whole[`${stem}a`] = [
    [stem.length, stem],
    [1, 'have'],
  ]

/** Endings of a contraction: what follows the apostrophe, and what it may stand for. */
const endings: Record<string, readonly string[]> = {
  m: ['am'],
  re: ['are'],
  ve: ['have'],
  ll: ['will'],
  d: ['would', 'had'],
  s: ['is', 'has', "'s"],
}

/** The draft's tokens in order. Never throws; white space and invisible characters stand in no token of their own. */
export function tokenise(draft: string): Token[] {
  const tokens: Token[] = []
  for (const match of draft.matchAll(scanner)) {
    const start = match.index
    const text = match[0]
    const { word, number, link } = match.groups!
    if (word !== undefined) pushWord(tokens, word, start)
    else {
      if (text.replace(ignorable, '') === '') continue
      tokens.push({
        start,
        end: start + text.length,
        forms: [fold(text)],
        kind: number !== undefined ? 'number' : link !== undefined ? 'link' : 'mark',
        glued: false,
      })
    }
  }
  return tokens
}

function pushWord(tokens: Token[], word: string, start: number) {
  let at = start
  for (const [length, forms] of split(word)) {
    tokens.push({ start: at, end: at + length, forms, kind: 'word', glued: at > start })
    at += length
  }
}

function split(word: string): (readonly [number, readonly string[]])[] {
  const folded = fold(word)
  // Lengths below are of the written word: folding must not have changed them, or the word stays whole.
  if (folded.length !== word.length) return [[word.length, [folded]]]
  const known = Object.hasOwn(whole, folded) ? whole[folded] : undefined
  if (known) return known.map(([length, ...forms]) => [length, forms] as const)
  const cut = folded.lastIndexOf("'")
  if (cut < 1) return [[word.length, [folded]]]
  if (folded.endsWith("n't")) {
    const stem = folded.slice(0, -3)
    return [
      [stem.length, [stem]],
      [3, ['not']],
    ]
  }
  const ending = folded.slice(cut + 1)
  if (!Object.hasOwn(endings, ending)) return [[word.length, [folded]]]
  const stem = folded.slice(0, cut)
  const forms = ending === 's' && stem === 'let' ? ['us'] : endings[ending]!
  return [...split(stem), [word.length - cut, forms] as const]
}

const fold = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(apostrophes, "'").replace(ignorable, '')

/** True for a small-letter word that is one token of that very form: what nearly every word of a phrase is. */
export const standsForItself = (word: string): boolean => /^[a-z]+$/.test(word) && !Object.hasOwn(whole, word)

/** One text for all the ways the same words can be written: case, apostrophes, contractions, spaces and marks differ away. */
export const wordingOf = (text: string): string =>
  tokenise(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ forms }) => forms[0])
    .join(' ')
