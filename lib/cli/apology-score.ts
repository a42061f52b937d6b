// Scores the apology reader against what a careful reader found in each message.
import { type ApologyElement, apologyElements, readApology } from '../engine/apology'

/** A message that apologises, and which elements it holds. */
export interface LabelledApology {
  readonly text: string
  readonly elements: readonly ApologyElement[]
}

export interface ElementScore {
  readonly element: ApologyElement
  /** Messages that hold it by the label. */
  readonly labelled: number
  /** Messages that hold it by the reader. */
  readonly read: number
  /** Messages that hold it by both. */
  readonly both: number
  /** Harmonic mean of precision and recall; NaN where nobody finds the element anywhere. */
  readonly f1: number
}

/** One score for each of the six elements, in their order. */
export function scoreElements(messages: readonly LabelledApology[]): readonly ElementScore[] {
  const readings = messages.map(({ text, elements }) => ({
    labels: new Set(elements),
    // The message is known to apologise: what counts here is what it holds.
    found: new Set(
      readApology(text, true).elements.flatMap(({ element, spans }) => (spans.length > 0 ? [element] : [])),
    ),
  }))
  return apologyElements.map((element) => {
    const labelled = readings.filter(({ labels }) => labels.has(element)).length
    const read = readings.filter(({ found }) => found.has(element)).length
    const both = readings.filter(({ labels, found }) => labels.has(element) && found.has(element)).length
    return { element, labelled, read, both, f1: (2 * both) / (labelled + read) }
  })
}
