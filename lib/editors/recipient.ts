// Who a draft is for, by first name, where the page names exactly one person.
import { outwards } from './ancestors'
import type { Site } from './sites'

/** Null where the page names nobody, several people, or something that is no person's name. */
export function recipientOf(box: HTMLElement, site: Site): string | null {
  for (const { within, name, attribute } of site.recipients ?? []) {
    const around = [...outwards(box)].find((element) => element.matches(within))
    if (!around) continue
    const named = [...around.querySelectorAll(name)].map((element) =>
      attribute === undefined ? element.textContent : (element.getAttribute(attribute) ?? ''),
    )
    const names = new Set(named.map((each) => each.trim()).filter(Boolean))
    if (names.size > 0) return names.size === 1 ? firstNameIn([...names][0]!) : null
  }
  return null
}

const titles = new Set(['mr', 'mrs', 'ms', 'mx', 'miss', 'dr', 'prof', 'professor', 'sir', 'dame'])

/** "Priya" from "Priya Nair", "Nair, Priya" and "Dr. Priya Nair, PhD"; null where there is no given name to tell. */
export function firstNameIn(name: string): string | null {
  const [front = '', behind = ''] = name.replace(/\(.*?\)/g, '').split(',')
  // One word before a comma is a family name; letters after a longer name are a degree.
  const given = behind && !/\s/.test(front.trim()) ? behind : front
  const words = given.trim().split(/\s+/)
  const titled = titles.has(words[0]!.replace('.', '').toLowerCase())
  // "Dr Nair" leaves the given name out.
  const first = titled ? (words.length > 2 ? words[1]! : '') : words[0]!
  return /^\p{Lu}\p{M}*[\p{Ll}\p{M}][\p{L}\p{M}'’-]*$/u.test(first) ? first : null
}
