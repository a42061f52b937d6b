// The files that the rules are measured on and weighed by: one JSON object a line.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { apologyElements } from '../engine/apology'
import type { Category } from '../engine/finding'

/** The readers' labels. */
export const labels: Readonly<Record<string, Category>> = {
  ACC: 'accusation',
  SUS: 'suspicion',
  EXC: 'excuse',
  NAP: 'non-apology',
  VAG: 'empty-reassurance',
  PAG: 'passive-aggression',
}
const base = { id: v.union([v.string(), v.number()]), text: v.string() }
export const marking = v.object({
  start: v.number(),
  end: v.number(),
  labels: v.array(v.picklist(Object.keys(labels))),
})
export const goldLine = v.object({ ...base, pool: v.string(), both: v.array(marking), one: v.array(marking) })
export const requestLine = v.object({ ...base, quartile: v.picklist(['top', 'bottom']) })
export const neutralLine = v.object({ ...base, domain: v.string() })
export const apologyLine = v.object({ ...base, elements: v.array(v.picklist(apologyElements)) })

/** The file's lines; throws with the line's number where one is not JSON. */
export const parsedLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index): unknown => {
      try {
        return JSON.parse(line)
      } catch (error) {
        throw new Error(`${path}, line ${index + 1} is not JSON: ${(error as Error).message}`)
      }
    })

/** What the files hold, by the field that tells it. */
const kinds = { both: 'marked', quartile: 'requests', domain: 'neutral', elements: 'apologies' } as const
type Kind = (typeof kinds)[keyof typeof kinds]

/** What the lines hold, by the first of them; null where it is none of these. */
export function kindOf([first]: readonly unknown[]): Kind | null {
  const fields: object = first instanceof Object ? first : {}
  const told = Object.entries(kinds).find(([field]) => field in fields)
  return told ? told[1] : null
}

/** The file's lines, each of one kind; throws with the line's number and what is wrong with it. */
export function linesOf<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  lines: readonly unknown[],
): T[] {
  return lines.map((line, index) => {
    const result = v.safeParse(schema, line)
    if (result.success) return result.output
    const [issue] = result.issues
    throw new Error(`${path}, line ${index + 1}: "${v.getDotPath(issue) ?? 'the line'}": ${issue.message}`)
  })
}
