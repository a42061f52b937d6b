// Shows the one state that the page's address names, and tells which there are.
import '../../components/tokens.css'
import '../../components/page.css'
import '../../components/parts.css'
import '../../components/card.css'
import '../../components/popup.css'
import '../../components/welcome.css'
import '../../components/options.css'
import { createRoot } from 'react-dom/client'
import { adoptSheets } from '../../lib/editors/adopt'
import { markSheet } from '../../lib/editors/mark-style'
import { Spoken } from '../support/words'
import { galleryStates } from './states'

declare global {
  interface Window {
    galleryStates: readonly {
      readonly name: string
      readonly presses: readonly string[]
      readonly widths: readonly number[]
    }[]
  }
}

window.galleryStates = [...galleryStates].map(([name, { presses = [], widths }]) => ({
  name,
  presses,
  widths,
}))
adoptSheets(document, markSheet())
const name = decodeURIComponent(location.hash.slice(1))
createRoot(document.getElementById('root')!).render(<Spoken>{galleryStates.get(name)?.element}</Spoken>)
