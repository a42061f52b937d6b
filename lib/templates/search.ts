// Finds situations by what a person would say of theirs.
import type { OwnTemplate } from './own'
import type { Group, Template } from './schema'

/** Words for all of a group's situations. */
const groupWords: Readonly<Record<Group, readonly string[]>> = {
  apology: ['sorry', 'apologise', 'apologize', 'apology'],
  repair: ['sorry', 'apologise', 'apologize', 'apology', 'mistake'],
  ask: ['ask', 'question'],
  decline: ['no', 'decline', 'refuse'],
  remind: ['reminder', 'nudge'],
  news: ['news'],
  thanks: ['thanks', 'grateful'],
  'stay-in-touch': ['contact', 'network'],
}

/** Words that say nothing about a situation. */
const fillers = new Set(
  'a about am an and are at be been do did does for from had has have he her him how i if in is it its me my need of on or our she so someone somebody that the their them they this to up us want was we were what when who will with you your'.split(
    ' ',
  ),
)
const endings = /(?:ing|ed|es|s|e)$/
const stemMinLetters = 3

/** Those that share the most words with the query, in their order: all of them where it is empty, none where no word is shared. */
export function findSituations<Item extends OwnTemplate | Template>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const wanted = wordsOf(query)
  const telling = wanted.filter((word, index) => index === wanted.length - 1 || !fillers.has(word))
  if (telling.length === 0) return items
  const scored = items.map((item) => {
    const others = 'group' in item ? [...item.keywords, ...groupWords[item.group]] : []
    const words = wordsOf([item.situation, ...others].join(' '))
    return { item, score: telling.filter((start) => words.some((word) => begins(word, start))).length }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ item }) => item)
}

/** "called" is found by "cal", by "call" and by "calling". */
const begins = (word: string, start: string) => word.startsWith(start) || stemOf(word) === stemOf(start)

function stemOf(word: string): string {
  const stem = word.replace(endings, '')
  return stem.length < stemMinLetters ? word : stem
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
