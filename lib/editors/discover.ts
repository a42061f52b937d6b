// Finds the compose box an event came from. Loaded on every supported page, so it depends on the sites' data only.
import { parentOf } from './ancestors'
import { type BoxKind, messageBody, neverSelectors, type Site } from './sites'

const never = neverSelectors.join()

/**
 * The compose box that holds the true target of an event (`composedPath()[0]`), through open shadow roots,
 * or null where the target is in none or in something that is never a message.
 */
export function composeBoxAt(target: EventTarget | null, site: Site): HTMLElement | null {
  const selector = [...Object.values(site.boxes).flat(), messageBody].join()
  let box: Element | null = null
  for (let element = elementOf(target); element; element = parentOf(element)) {
    if (element.matches(never)) return null
    // A box inside a box is a part of it, so the outermost one counts.
    if (element.matches(selector)) box = element
  }
  return box as HTMLElement | null
}

/** What is written in a box of the site, or null where its row does not tell. */
export function kindOf(box: HTMLElement, site: Site): BoxKind | null {
  const kinds = Object.entries(site.boxes) as [BoxKind, readonly string[]][]
  return kinds.find(([, selectors]) => box.matches(selectors.join()))?.[0] ?? null
}

// Told by node type and not by class: a target in another frame has that frame's classes.
function elementOf(target: EventTarget | null): Element | null {
  const node = target as Partial<Node> | null
  return node?.nodeType === 1 ? (target as Element) : (node?.parentElement ?? null)
}
