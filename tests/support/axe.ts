// What an accessibility checker says of what is on the page.
import axe from 'axe-core'

/** One line a violation; empty where there is none. Contrast needs a real browser and is measured in the gallery's pages. */
export async function violations(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
