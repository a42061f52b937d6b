// Finds the compose box an event came from. Loaded on every watched page, so it depends on the sites' data only.
import { parentOf } from './ancestors'
import { boxByLooks } from './looks'
import { type BoxKind, type BoxPlace, messageBody, neverSelectors, type Site } from './sites'

const never = neverSelectors.join()

/**
 * The compose box that holds the true target of an event (`composedPath()[0]`), through open shadow roots,
 * or null where the target is in none or in something that is never a message.
 */
export function composeBoxAt(target: EventTarget | null, site: Site): HTMLElement | null {
  const start = elementOf(target)
  if (!start) return null
  const selector = boxSelector(site, start.ownerDocument)
  let box: Element | null = null
  for (let element: Element | null = start; element; element = parentOf(element)) {
    if (element.matches(never)) return null
    // A box inside a box is a part of it, so the outermost one counts.
    if (element.matches(selector)) box = element
  }
  return (box as HTMLElement | null) ?? (site.byLooks ? boxByLooks(start) : null)
}

/** What is written in a box of the site, or null where its row does not tell. */
export function kindOf(box: HTMLElement, site: Site): BoxKind | null {
  const kinds = Object.entries(site.boxes) as [BoxKind, readonly BoxPlace[]][]
  return kinds.find(([, places]) => box.matches(selectorOf(places, box.ownerDocument)))?.[0] ?? null
}

/** Matches the boxes that a site's row names on this page, and message bodies as such. */
export const boxSelector = ({ boxes }: Site, document: Document): string =>
  `${selectorOf(Object.values(boxes).flat(), document)},${messageBody}`

function selectorOf(places: readonly BoxPlace[], { location }: Document): string {
  const selectors = places.flatMap((place) => {
    if (typeof place === 'string') return [place]
    return location.pathname.startsWith(place.path) ? [place.box] : []
  })
  // Matches nothing where there is no place.
  return `:is(${selectors.join()})`
}

// Told by node type and not by class: a target in another frame has that frame's classes.
function elementOf(target: EventTarget | null): Element | null {
  const node = target as Partial<Node> | null
  return node?.nodeType === 1 ? (target as Element) : (node?.parentElement ?? null)
}
