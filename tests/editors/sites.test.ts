// @vitest-environment jsdom
// Which site an address belongs to, and which of a page's elements are its compose boxes.
import { beforeAll, describe, expect, test } from 'vitest'
import { outwards } from '../../lib/editors/ancestors'
import { composeBoxAt, kindOf } from '../../lib/editors/discover'
import { covers, hostPatterns, isWatched, patternOf, siteFor } from '../../lib/editors/sites'
import { savedPages } from '../support/sites'

describe('the site of an address', () => {
  test.each([
    ['https://mail.google.com/mail/u/0/#inbox?compose=new', 'gmail'],
    ['https://outlook.live.com/mail/0/', 'outlook'],
    ['https://outlook.office.com/mail/', 'outlook'],
    ['https://outlook.office365.com/owa/', 'outlook'],
    ['https://outlook.cloud.microsoft/mail/', 'outlook'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://www.linkedin.com', 'linkedin'],
    ['https://www-mail.icloud-sandbox.com', 'icloud'],
    ['https://3c.gmx.net/mail/client/', 'gmx'],
    ['chrome-extension://abcdef/welcome.html', 'playground'],
    ['moz-extension://1234-abcd/welcome.html', 'playground'],
  ])('%s is %s', (url, id) => {
    expect(siteFor(url)?.id).toBe(id)
  })

  test.each([
    ['https://example.com/', 'example.com'],
    ['https://mail.google.com.example.com/', 'mail.google.com.example.com'],
    ['https://example.com/https://mail.google.com/', 'example.com'],
    ['http://mail.google.com/', 'mail.google.com'],
    ['http://localhost:8080/mail', 'localhost'],
  ])('%s is a site of its own', (url, name) => {
    expect(siteFor(url)).toMatchObject({ name, byLooks: true, boxes: {} })
  })

  test.each(['about:blank', 'null', 'file:///etc/hosts', 'chrome://settings', ''])('%s is no site', (url) => {
    expect(siteFor(url)).toBeNull()
  })

  test('the manifest asks for the watched hosts only', () => {
    expect(hostPatterns).toHaveLength(6)
    expect(hostPatterns.every((pattern) => /^https:\/\/[a-z0-9.]+\/\*$/.test(pattern))).toBe(true)
  })
})

describe('match patterns', () => {
  test.each([
    ['https://example.com/*', 'https://example.com/a', true],
    ['https://example.com/*', 'https://example.com:8443/a', true],
    ['https://example.com/*', 'http://example.com/a', false],
    ['https://example.com/*', 'https://www.example.com/', false],
    ['https://*.example.com/*', 'https://www.example.com/', true],
    ['https://*.example.com/*', 'https://example.com/', true],
    ['https://*.example.com/*', 'https://badexample.com/', false],
    ['*://*/*', 'http://example.com/', true],
    ['https://*/*', 'http://example.com/', false],
    ['https://example.com/*', 'nonsense', false],
  ])('%s covers %s: %s', (pattern, url, covered) => {
    expect(covers(pattern, url)).toBe(covered)
  })

  test('the pattern of an address covers it, without its port and path', () => {
    expect(patternOf('http://localhost:8080/mail?x')).toBe('http://localhost/*')
    expect(patternOf('ftp://example.com/')).toBeNull()
    expect(patternOf('nonsense')).toBeNull()
  })
})

test('sites of the start are watched until switched off, all others once they are asked for', () => {
  const at = (url: string, choices = { sitesOff: ['gmail'], sitesOn: ['https://mail.yahoo.com/*'] }) =>
    isWatched(siteFor(url)!, url, choices)
  expect(at('https://www.linkedin.com/')).toBe(true)
  expect(at('https://mail.google.com/')).toBe(false)
  expect(at('https://mail.yahoo.com/')).toBe(true)
  expect(at('https://mail.proton.me/')).toBe(false)
  expect(at('https://example.com/')).toBe(false)
  expect(at('https://example.com/', { sitesOff: [], sitesOn: ['https://*/*'] })).toBe(true)
})

describe.each(savedPages)('on the saved page $name', ({ url, html }) => {
  const site = siteFor(url)!
  let fields: readonly Element[]
  beforeAll(() => {
    history.replaceState(null, '', new URL(url).pathname)
    document.documentElement.innerHTML = html
    openShadowRoots()
    fields = deep(document).filter((element) =>
      element.matches('input,textarea,[contenteditable],[role="textbox"],[role="document"],button,h2'),
    )
  })

  test('each compose box is found from within and told what it is', () => {
    const boxes = fields.filter((element) => element.hasAttribute('data-box'))
    expect(boxes).toHaveLength(html.split('data-box=').length - 1)
    for (const box of boxes) {
      expect(composeBoxAt(box, site)).toBe(box)
      expect(composeBoxAt(deepest(box), site)).toBe(box)
      expect(kindOf(box as HTMLElement, site)).toBe(box.getAttribute('data-box'))
    }
  })

  test('nothing else is one', () => {
    const others = fields.filter(
      (field) => ![...outwards(field)].some((each) => each.hasAttribute('data-box')),
    )
    expect(others.filter((other) => composeBoxAt(other, site)).map((other) => other.outerHTML)).toEqual([])
  })
})

/** The parser of the tests leaves declared shadow roots as templates. */
function openShadowRoots() {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement!.attachShadow({ mode: 'open' }).append(template.content)
    template.remove()
  }
}

function deep(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deep(element.shadowRoot) : []),
  ])
}

function deepest(element: Element): Element {
  return element.firstElementChild ? deepest(element.firstElementChild) : element
}
