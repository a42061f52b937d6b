// Shows the one state that the page's address names, as its surface looks, and tells which there are.
import '../../components/tokens.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { browserClock } from '../../lib/browser-clock'
import { adoptSheets } from '../../lib/editors/adopt'
import { editorFor, painterFor } from '../../lib/editors/compose-box'
import { markSheet } from '../../lib/editors/mark-style'
import { Session } from '../../lib/session/session'
import { findingsOf } from '../support/findings'
import { Spoken } from '../support/words'
import { galleryStates, type GalleryState, type StateName, type Surface } from './states'

/** How a state is come to and shown. */
export interface Listed extends Required<Omit<GalleryState, 'element' | 'height'>> {
  readonly name: StateName
  readonly height: number | null
}

declare global {
  interface Window {
    galleryStates: readonly Listed[]
    /** Ends once the state is drawn. */
    galleryShown: Promise<void>
  }
}

const page = () => import('../../components/page.css')
const parts = () => import('../../components/parts.css')
/** What each surface is drawn with, in the order its entrypoint has it; none sees the sheets of another. */
const sheets: Readonly<Record<Surface, readonly (() => Promise<unknown>)[]>> = {
  popup: [page, parts, () => import('../../components/popup.css')],
  card: [parts, () => import('../../components/card.css')],
  welcome: [page, parts, () => import('../../components/welcome.css')],
  options: [page, parts, () => import('../../components/options.css')],
}

window.galleryStates = [...galleryStates].map(
  ([name, { presses = [], typed = {}, widths, height = null }]) => ({ name, presses, typed, widths, height }),
)
window.galleryShown = show(decodeURIComponent(location.hash.slice(1)) as StateName)

async function show(name: StateName) {
  const state = galleryStates.get(name)
  if (!state) return
  for (const sheet of sheets[name.split(',')[0] as Surface]) await sheet()
  adoptSheets(document, markSheet())
  const root = createRoot(document.getElementById('root')!)
  flushSync(() => root.render(<Spoken>{state.element}</Spoken>))
  for (const box of document.querySelectorAll<HTMLElement>('[contenteditable]')) underline(box)
}

/** Boxes to write in are underlined by the very loop that runs on a page. */
function underline(box: HTMLElement) {
  const editor = editorFor(box)
  const painter = painterFor(editor)
  const { signal } = new AbortController()
  new Session({ editor, painter, clock: browserClock, check: findingsOf, announce: () => {} }, signal)
}
