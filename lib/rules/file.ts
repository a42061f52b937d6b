// The one file that a person's rules, switches and silenced wordings leave in and come back in; a pack of rules comes the same way.
import * as v from 'valibot'
import type { Patches } from './merge'
import { type FieldProblem, parseRule } from './parse'

/** What a person has made, as it is stored. */
export interface Made {
  /** Whole rules, and what another version may have stored: none is dropped for being unknown here. */
  readonly rules: readonly unknown[]
  readonly patches: Patches
  readonly quiet: readonly string[]
  /** A person's own templates, as stored. */
  readonly templates: readonly unknown[]
}

const schema = v.object({
  rules: v.optional(v.array(v.unknown()), []),
  patches: v.optional(v.record(v.string(), v.looseObject({ on: v.optional(v.boolean()) })), {}),
  quiet: v.optional(v.array(v.string()), []),
  templates: v.optional(v.array(v.unknown()), []),
})

/** The file's text, the same that `readMade` takes. */
export const writeMade = (made: Made): string => JSON.stringify(made, null, 2) + '\n'

/** What a file holds. A bare list of rules is a file too: that is what a pack looks like. */
export function readMade(text: string): { made: Made } | { problems: readonly FieldProblem[] } {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch (error) {
    return { problems: [{ path: [], message: (error as Error).message, hint: null, at: null }] }
  }
  const result = v.safeParse(schema, Array.isArray(input) ? { rules: input } : input)
  if (result.success) return { made: result.output }
  return {
    problems: result.issues.map(({ path = [], message }) => ({
      path: path.map(({ key }) => key as string | number),
      message,
      hint: null,
      at: null,
    })),
  }
}

/** What an import did, for the person to read. */
export interface ImportReport {
  readonly added: number
  /** Rules that were here already, word for word, under whatever id. */
  readonly same: number
  /** Rules whose id was taken: kept beside the one that was here, under another id. */
  readonly beside: number
  readonly switched: number
  /** Switches that stand otherwise here and were left so. */
  readonly left: number
  readonly silenced: number
  readonly templates: number
  /** Rules that came in but cannot run, by their place in the file. */
  readonly setAside: readonly { readonly index: number; readonly problems: readonly FieldProblem[] }[]
}

/** Adds what a file holds to what is here. What is here always stays as it is. */
export function mergeMade(
  here: Made,
  file: Made,
  builtInIds: ReadonlySet<string>,
): { made: Made; report: ImportReport } {
  const rules = [...here.rules]
  const known = new Set(rules.map(contentOf))
  const counts = { added: 0, same: 0, beside: 0 }
  const setAside: { index: number; problems: readonly FieldProblem[] }[] = []
  for (const [index, data] of file.rules.entries()) {
    if (known.has(contentOf(data))) {
      counts.same++
      continue
    }
    const parsed = parseRule(data)
    if ('problems' in parsed) {
      setAside.push({ index, problems: parsed.problems })
      rules.push(data)
      continue
    }
    const id = freeId(parsed.rule.id, rules, builtInIds)
    counts[id === parsed.rule.id ? 'added' : 'beside']++
    rules.push({ ...parsed.rule, id })
  }
  const switches = Object.entries(file.patches)
  const fresh = switches.filter(([id]) => !Object.hasOwn(here.patches, id))
  const left = switches.filter(
    ([id, { on }]) => Object.hasOwn(here.patches, id) && here.patches[id]!.on !== on,
  )
  const quiet = [...new Set([...here.quiet, ...file.quiet])]
  const templates = mergeTemplates(here.templates, file.templates)
  return {
    made: { rules, patches: { ...Object.fromEntries(fresh), ...here.patches }, quiet, templates },
    report: {
      ...counts,
      switched: fresh.length,
      left: left.length,
      silenced: quiet.length - here.quiet.length,
      templates: templates.length - here.templates.length,
      setAside,
    },
  }
}

/** A template that is here already, word for word, does not come in again; one whose id is taken comes in under another. */
function mergeTemplates(here: readonly unknown[], file: readonly unknown[]): readonly unknown[] {
  const all = [...here]
  const wordsOf = (each: unknown) => {
    const { situation, text } = Object(each) as { situation?: unknown; text?: unknown }
    return JSON.stringify([situation, text])
  }
  const known = new Set(all.map(wordsOf))
  for (const template of file) {
    if (known.has(wordsOf(template))) continue
    known.add(wordsOf(template))
    const { id } = Object(template) as { id?: unknown }
    all.push(typeof id === 'string' ? { ...Object(template), id: freeId(id, all, new Set()) } : template)
  }
  return all
}

/** The id itself, or with the first number behind it that no rule has. */
export function freeId(id: string, rules: readonly unknown[], builtInIds: ReadonlySet<string>): string {
  const taken = new Set(rules.map((rule) => (rule as { id?: unknown } | null)?.id))
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`
    if (!taken.has(free) && !builtInIds.has(free)) return free
  }
}

/** True where both say the same, whatever the order of their fields: browsers store them in an order of their own. */
export const isSameRule = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

const contentOf = (data: unknown) =>
  canonical(data !== null && typeof data === 'object' ? { ...data, id: 'any' } : data)

function canonical(data: unknown): string {
  const parsed = parseRule(data)
  return JSON.stringify('rule' in parsed ? parsed.rule : data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
