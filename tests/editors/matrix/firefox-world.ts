// Our code as a content script of Firefox: takes the box that the page points to and calls what it is asked to.
import * as editors from '../in-page'

export interface Call {
  /** The event that the answer comes with. */
  readonly answer: string
  readonly run: string
  readonly argument: unknown
}

export type Outcome = { readonly value: unknown } | { readonly error: string }

window.editors = editors
window.addEventListener(
  'box-given',
  (event) => (window.editor = editors.editorFor(event.composedPath()[0] as HTMLElement)),
  { capture: true },
)
window.addEventListener('call', (event) => {
  const { answer, run, argument } = JSON.parse((event as CustomEvent<string>).detail) as Call
  void outcomeOf(run, argument).then((outcome) =>
    window.dispatchEvent(new CustomEvent(answer, { detail: JSON.stringify(outcome) })),
  )
})

async function outcomeOf(run: string, argument: unknown): Promise<Outcome> {
  try {
    const called = (0, eval)(`(${run})`) as (argument: unknown) => unknown
    return { value: await called(argument) }
  } catch (error) {
    return { error: `${String(error)}\n${(error as Error).stack}` }
  }
}
