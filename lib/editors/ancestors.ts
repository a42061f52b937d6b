// Climbs from an element outwards, also out of shadow roots.

/** The parent element, or the host where the element stands at the top of a shadow root; null at the document's end. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode
  return element.parentElement ?? (parent && 'host' in parent ? (parent.host as Element) : null)
}

/** The element and all around it, innermost first. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at
}

/** The frame that shows a document; null for a page's own, and where the page around it is of another origin. */
export const frameAround = ({ defaultView }: Document): Element | null => defaultView?.frameElement ?? null
