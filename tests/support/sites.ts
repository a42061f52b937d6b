// The saved compose boxes: pages re-made by hand from what is known of each site, with invented people.
import { readdirSync, readFileSync } from 'node:fs'

/**
 * A comment with the page's address, then its HTML. `data-box` marks each compose box and says its kind, `data-send` what
 * sends it; neither is on the real page.
 */
export interface SavedPage {
  readonly name: string
  readonly url: string
  readonly html: string
}

const folder = 'tests/fixtures/sites'

export const savedPages: readonly SavedPage[] = readdirSync(folder).map((file) => {
  const html = readFileSync(`${folder}/${file}`, 'utf8')
  return { name: file.replace('.html', ''), url: /^<!-- (\S+)/.exec(html)![1]!, html }
})

/** Fails where there is no such page. */
export function savedPage(name: string): SavedPage {
  const page = savedPages.find((each) => each.name === name)
  if (!page) throw new Error(`There is no saved page "${name}".`)
  return page
}
