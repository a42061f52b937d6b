// @vitest-environment jsdom
// Who a draft is for, by what the page shows around its box.
import { expect, test } from 'vitest'
import { firstNameIn, recipientOf } from '../../lib/editors/recipient'
import { siteFor } from '../../lib/editors/sites'

test.each<[string, string | null]>([
  ['Priya Nair', 'Priya'],
  ['Nair, Priya', 'Priya'],
  ['Anne-Marie O’Neill', 'Anne-Marie'],
  ['Dr. Priya Nair, PhD', 'Priya'],
  ['Priya Nair, PhD', 'Priya'],
  ['Priya (she/her) Nair', 'Priya'],
  ['Dr Nair', null],
  ['Çağla Öz', 'Çağla'],
  ['priya@example.com', null],
  ['Priya', 'Priya'],
  ['HR', null],
  ['4 Rooms', null],
  ['', null],
])('in %j the first name is %j', (name, first) => expect(firstNameIn(name)).toBe(first))

const gmail = siteFor('https://mail.google.com/')!
const linkedin = siteFor('https://www.linkedin.com/')!
const chip = (name: string) =>
  `<div role="option" data-name="${name}" data-hovercard-id="a@example.com"></div>`
const mail = (...names: string[]) =>
  `<div class="M9"><div class="anm" name="to">${names.map(chip).join('')}</div><div id="box"></div></div>`

function recipientIn(html: string, site = gmail) {
  document.body.innerHTML = html
  return recipientOf(document.querySelector('#box')!, site)
}

test('a mail to one person has their first name', () => {
  expect(recipientIn(mail('Priya Nair'))).toBe('Priya')
})

test('a mail to nobody yet, or to several, has none', () => {
  expect(recipientIn(mail())).toBeNull()
  expect(recipientIn(mail('Priya Nair', 'Tom Okafor'))).toBeNull()
})

test('the recipient of another open mail is not taken for this one’s', () => {
  expect(
    recipientIn(`<div>${mail()}<div class="M9"><div name="to">${chip('Tom Okafor')}</div></div></div>`),
  ).toBeNull()
})

test('a LinkedIn message has the name above it', () => {
  const bubble = `<div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title"><a><span> Priya Nair </span></a></h2><form class="msg-form"><div id="box"></div></form></div>`
  expect(recipientIn(bubble, linkedin)).toBe('Priya')
})

test('an invitation has the name in its text, through an open shadow root', () => {
  document.body.innerHTML = '<div id="interop-outlet"></div>'
  const root = document.querySelector('#interop-outlet')!.attachShadow({ mode: 'open' })
  root.innerHTML =
    '<div data-test-modal-id="send-invite-modal"><p>Personalise your invitation to <strong>Priya Nair</strong></p><textarea></textarea></div>'
  expect(recipientOf(root.querySelector('textarea')!, linkedin)).toBe('Priya')
})

test('a site whose row does not tell has none', () => {
  expect(recipientIn(mail('Priya Nair'), siteFor('https://outlook.office.com/')!)).toBeNull()
})
