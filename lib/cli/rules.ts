// `npm run rules`: prints every built-in rule as Markdown, for reading on the web.
import { readFileSync } from 'node:fs'
import { categoryNames } from '../../components/names'
import { categories, isOptIn } from '../engine/finding'
import { builtInRules } from '../rules/compile'
import type { RuleData } from '../rules/schema'
import { allowEarlyEnd } from './output'

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>

/** Marks of Markdown that a phrase of the notation holds. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')
const list = (items: readonly string[]) => items.map((item) => `- ${item}`)

function ruleText(rule: RuleData): string[] {
  const [[example]] = rule.becomes as [[string, string]]
  return [
    `### ${plain(example)}`,
    '',
    `\`${rule.id}\` · ${rule.severity}${rule.on === false ? ' · off until you switch it on' : ''}`,
    '',
    `${plain(rule.message)} ${plain(rule.why)}`,
    '',
    'Becomes:',
    '',
    ...list(rule.becomes.map(([before, after]) => `${plain(before)} → ${plain(after) || '(left out)'}`)),
    '',
    'Stays silent on:',
    '',
    ...list(rule.allows.map(plain)),
    '',
    `Source: ${plain(rule.source)}`,
    '',
  ]
}

allowEarlyEnd()
console.log(`# The rules of Second Read\n\n${builtInRules.length} constructions that may land badly.\n`)
for (const category of categories) {
  const own = builtInRules.filter((rule) => rule.category === category)
  console.log(
    `## ${words[categoryNames[category]]!.message} (${own.length}${isOptIn(category) ? ', off from the start' : ''})\n`,
  )
  for (const rule of own) console.log(ruleText(rule).join('\n'))
}
