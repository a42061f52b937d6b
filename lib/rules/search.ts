// Finds rules by words of theirs, or by a wording that they flag.
import type { Finding } from '../engine/finding'
import type { RuleData } from './schema'

/**
 * The rules in which every word of the query occurs (message, why, phrases, examples, source), and those that flag the
 * query itself. All of them where the query is empty.
 */
export function searchRules(
  rules: readonly RuleData[],
  query: string,
  check: (draft: string) => readonly Finding[],
): readonly RuleData[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rules
  const flagging = new Set(check(query).map(({ rule }) => rule))
  return rules.filter((rule) => {
    if (flagging.has(rule.id)) return true
    const text = textOf(rule)
    return words.every((word) => text.includes(word))
  })
}

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'")

const texts = new WeakMap<RuleData, string>()

function textOf(rule: RuleData): string {
  const known = texts.get(rule)
  if (known !== undefined) return known
  const { id, message, why, match, becomes, allows, rewrites, source } = rule
  const text = plain(
    [id, message, why, ...match, ...becomes.flat(), ...allows, ...rewrites.map((r) => r.text), source].join(
      '\n',
    ),
  )
  texts.set(rule, text)
  return text
}
