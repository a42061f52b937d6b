// Gathers what was measured into the table that the README shows.
import { type Column, columns, type Fact, type Facts } from './facts'
import type { Trial } from './measure'
import type { Vendor } from './vendors'

/** In Markdown, an editor a row. */
export function tableOf(trials: readonly Trial[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const head = ['Editor', 'Met in', ...columns]
  return [
    line(head),
    line(head.map(() => '---')),
    ...[...new Set(trials.map(({ vendor }) => vendor))].map((vendor) => {
      const its = trials.filter((trial) => trial.vendor === vendor)
      return line([vendor.name, vendor.met, ...columns.map((column) => cellOf(column, its))])
    }),
  ].join('\n')
}

/** One failure is a failure: what was seen wherever it was looked for. */
function cellOf(column: Column, trials: readonly Trial[]): string {
  const facts = trials.map((trial) => trial.facts[column]).filter((fact) => fact !== undefined)
  if (facts.length === 0) return '–'
  if (facts.every((fact) => fact === facts[0])) return wordOf(facts[0]!)
  const held = facts.filter((fact) => fact === true).length
  return `in ${held} of ${facts.length}`
}

function wordOf(fact: Fact): string {
  if (fact === true) return 'yes'
  if (fact === 'refused') return 'Copy'
  return fact === 'nor by itself' ? 'yes, but redo' : 'no'
}

/** In words, where what was measured in Firefox is not what is known of Chromium. */
export function firefoxLineOf(trials: readonly Trial[]): string {
  const differences = [...new Set(trials.map(({ vendor }) => vendor))].flatMap((vendor) => {
    const its = trials.filter((trial) => trial.vendor === vendor)
    return columns
      .map((column) => ({ column, cell: cellOf(column, its), known: wordOf(vendor.but?.[column] ?? true) }))
      .filter(({ cell, known }) => cell !== '–' && cell !== known)
      .map(({ column, cell }) => `${vendor.name}, ${column} (${cell})`)
  })
  if (differences.length === 0) return 'Firefox does not differ from this table.'
  return `Firefox differs from this table in ${differences.join('; ')}.`
}

export const knownInChromium = ({ but = {} }: Vendor): Facts => but
export const knownInFirefox = ({ but, butInFirefox }: Vendor): Facts => ({ ...but, ...butInFirefox })

/** A line for each fact that is not as it is known to be. */
export const failuresOf = (trials: readonly Trial[], known: (vendor: Vendor) => Facts): string[] =>
  trials.flatMap(({ vendor, name, facts }) =>
    columns
      .filter((column) => facts[column] !== undefined && facts[column] !== (known(vendor)[column] ?? true))
      .map((column) => `${vendor.name}, ${name}: ${column}: ${JSON.stringify(facts[column])}`),
  )
