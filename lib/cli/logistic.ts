// Fits a logistic regression to rows of signs: which of them speak for a yes, and how much.

export interface Row {
  /** Indices of the features it has, each once. */
  readonly features: Int32Array
  /** How much it has of each of them. */
  readonly values: Float64Array
  readonly yes: boolean
  /** How much it counts; 1 for a message that was read with care. */
  readonly weight: number
}

export interface Fit {
  readonly offset: number
  readonly weights: Float64Array
}

/** The rows that have a feature, and how much of it. */
interface Held {
  readonly rows: number[]
  readonly values: number[]
}

/** Rows that are all but sure say next to nothing about how far to go, and would have each step overshoot. */
const bendMin = 0.01
const stepMax = 1
/** Further passes change the weights by less than they are rounded by. */
const passes = 20

/**
 * The weights with the least loss, found one at a time by a Newton step that is cut where it would overshoot (coordinate
 * descent as of Chang, Hsieh and Lin 2008). `penalty` holds a weight down by its square: the fewer rows have a feature, the less it may say.
 */
export function fit(rows: readonly Row[], featureCount: number, penalty: number): Fit {
  const holders = Array.from({ length: featureCount }, (): Held => ({ rows: [], values: [] }))
  rows.forEach(({ features, values }, row) =>
    features.forEach((feature, i) => {
      holders[feature]!.rows.push(row)
      holders[feature]!.values.push(values[i]!)
    }),
  )
  const everyRow: Held = { rows: rows.map((_, row) => row), values: rows.map(() => 1) }
  const sums = new Float64Array(rows.length)
  const weights = new Float64Array(featureCount)
  let offset = 0
  const step = ({ rows: held, values }: Held, now: number, penaltyHere: number) => {
    let [slope, bend] = [penaltyHere * now, penaltyHere]
    held.forEach((row, i) => {
      const chance = 1 / (1 + Math.exp(-sums[row]!))
      const { weight, yes } = rows[row]!
      slope += weight * values[i]! * (chance - Number(yes))
      bend += weight * values[i]! ** 2 * Math.max(chance * (1 - chance), bendMin)
    })
    const change = Math.max(-stepMax, Math.min(stepMax, -slope / bend))
    held.forEach((row, i) => (sums[row]! += change * values[i]!))
    return now + change
  }
  for (let pass = 0; pass < passes; pass++) {
    offset = step(everyRow, offset, 0)
    for (let feature = 0; feature < featureCount; feature++)
      weights[feature] = step(holders[feature]!, weights[feature]!, penalty)
  }
  return { offset, weights }
}
