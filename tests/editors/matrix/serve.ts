// In the page's own world: opens a vendor's editor and answers for it.
import { type Block, textOf } from './blocks'

/** One editor on a page. */
export interface Opened {
  /** The element a person types into. */
  readonly box: HTMLElement
  /** What the editor itself says it holds, asked through its API. */
  readonly model: () => Block[]
  /** Calls back when the editor tells its page of a change. */
  readonly onChange: (listener: () => void) => void
  /** Whether it knows the caret that the page shows, for an editor that may hear of it later than the page is told. */
  readonly knowsCaret?: () => boolean
}

export interface Matrix {
  /** Loads the styles into the place, puts the editor there and fills it. */
  open(blocks: readonly Block[], place: Place, styles: readonly string[]): Promise<void>
  readonly box: HTMLElement
  /** What the editor says it holds. */
  model(): Block[]
  /** What a Send button would send: the editor's text at its last change event. */
  sent(): string
  knowsCaret(): boolean
}

export type Place = 'light' | 'shadow' | 'nested shadow'

declare global {
  interface Window {
    matrix: Matrix
  }
}

/** Makes the page's door to one vendor's editor. */
export function serve(
  openVendor: (parent: HTMLElement, blocks: readonly Block[]) => Opened | Promise<Opened>,
) {
  window.matrix = {
    async open(blocks, place, styles) {
      const {
        box,
        model,
        onChange,
        knowsCaret = () => true,
      } = await openVendor(await elementIn(place, styles), blocks)
      let sent = textOf(model())
      onChange(() => (sent = textOf(model())))
      Object.assign(window.matrix, { box, model, sent: () => sent, knowsCaret })
    },
  } as Matrix
}

async function elementIn(place: Place, styles: readonly string[]): Promise<HTMLElement> {
  let root: HTMLElement | ShadowRoot = document.body
  const depth = { light: 0, shadow: 1, 'nested shadow': 2 }[place]
  for (let i = 0; i < depth; i++)
    root = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  for (const href of styles) {
    const link = root.appendChild(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
    await new Promise((resolve) => link.addEventListener('load', resolve))
  }
  const element = root.appendChild(document.createElement('div'))
  element.style.cssText = 'width: 420px; font: 16px serif'
  return element
}
