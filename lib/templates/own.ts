// A person's own templates: plain text, in which words in square brackets are to be filled in.
import * as v from 'valibot'
import type { Filled, FilledPart } from './fill'

const text = (mostChars: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(mostChars))

const ownTemplate = v.object({
  /** Unique among a person's own. */
  id: text(64),
  /** The heading it is found by. */
  situation: text(120),
  text: text(8000),
})
export type OwnTemplate = v.InferOutput<typeof ownTemplate>

/** Those that this version can read; another may have stored what it cannot. */
export const readOwnTemplates = (stored: readonly unknown[]): OwnTemplate[] =>
  stored.flatMap((each) => {
    const result = v.safeParse(ownTemplate, each)
    return result.success ? [result.output] : []
  })

const blank = /\[([^[\]\n]+)\]/g

/** What is to be filled in, each once, in order of appearance. */
export const blanksOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(blank)].map(([, hint]) => hint!)),
]

/** The text with `values` by blank; a blank without one stays as it is. */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>): Filled {
  const parts: FilledPart[] = []
  const missing = new Set<string>()
  let at = 0
  const add = (part: FilledPart) => {
    if (part.text !== '') parts.push(part)
  }
  for (const match of text.matchAll(blank)) {
    const hint = match[1]!
    const value = (Object.hasOwn(values, hint) ? values[hint]! : '').trim()
    if (value === '') missing.add(hint)
    add({ text: text.slice(at, match.index), slot: null })
    add({ text: value || match[0], slot: hint })
    at = match.index + match[0].length
  }
  add({ text: text.slice(at), slot: null })
  return { text: parts.map((part) => part.text).join(''), parts, missing: [...missing] }
}
