// How each element of an apology can begin; what only the sender knows stands in square brackets.
import data from './data/starters.json'

export type Starters = Readonly<Record<keyof typeof data, readonly string[]>>

/** By element, each a sentence in plain words. */
export const starters: Starters = data
