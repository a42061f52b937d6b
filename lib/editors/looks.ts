// Tells a message from every other field by its looks, on sites that no table describes and the person has asked for.
import { outwards, parentOf } from './ancestors'
import { editable } from './sites'

/** Nothing in or under one of these is a message on an unknown site: code, terminals, cells, tool bars. */
const neverWithin = [
  '.cm-editor',
  '.CodeMirror',
  '.monaco-editor',
  '.ace_editor',
  '.xterm',
  '.inputarea',
  '[data-language]',
  'pre',
  'code',
  'math-field',
  '.kix-appview-editor',
  '[role="grid"]',
  '[role="toolbar"]',
  '[role="spinbutton"]',
  '[inert]',
].join()

/** What a form holds that is not for messages. */
const secret = '[type="password"],[autocomplete="one-time-code"],[autocomplete^="cc-"]'
const secretNames = new Set([
  'subject',
  'title',
  'search',
  'tag',
  'tags',
  'url',
  'code',
  'captcha',
  'otp',
  'query',
])

const sendControl = 'button,[role="button"],input[type="submit"]'
const sendWord =
  'send|reply|post|comment|submit|publish|senden|antworten|posten|kommentieren|envoyer|répondre|publier|commenter|enviar|responder|publicar|comentar|invia|rispondi|pubblica|commenta|verstuur|verzend|verzenden|versturen|beantwoord|plaats|plaatsen|odeslat|odpovědět|wyślij|odpowiedz|skicka|svara'
const sendWords = new RegExp(`\\b(?:${sendWord})\\b`, 'i')
/** "Reply all" and "Post to anyone" open something else. */
const onlySendWords = new RegExp(`^(?:${sendWord})(?: (?:now|message|e-?mail|reply|comment|post))?$`, 'i')
const recipientField =
  '[name="to"],[name="recipients"],[name="cc"],[type="email"][multiple],[title*="@"],[data-email]'
const messageWords =
  /\b(?:message|reply|comment|write|nachricht|antwort|mensaje|messaggio|mensagem|bericht)\b/i

/** Points from which a field is a message, out of 15; a text area of some size needs a way to send beside it. */
const enough = 6
const nearMaxSteps = 6
const minWidthPx = 160
const minHeightPx = 40
/** What fills more of the window than this, with nothing to send it, is a document. */
const documentShare = 0.7

/** Fields once found to be messages stay such: a text that grows must not lose its box. */
const found = new WeakSet<Element>()

/** The message that holds an element, or null where it is in none or the field may be something else. */
export function boxByLooks(element: Element): HTMLElement | null {
  const field = fieldAround(element)
  if (!field || (!found.has(field) && !looksLikeMessage(field))) return null
  found.add(field)
  return field
}

/** The outermost editable element, or the text area. */
function fieldAround(element: Element): HTMLElement | null {
  const { body, designMode } = element.ownerDocument
  if (designMode === 'on') return body
  return (
    ([...outwards(element)].findLast((each) => each.matches(`textarea,${editable}`)) as
      HTMLElement | undefined) ?? null
  )
}

function looksLikeMessage(field: HTMLElement): boolean {
  if ([...outwards(field)].some((around) => around.matches(neverWithin))) return false
  if (field.closest('form')?.querySelector(secret) || namedAsOther(field)) return false
  if (field.getAttribute('tabindex') === '-1') return false
  const { width, height } = field.getBoundingClientRect()
  const isArea = field.localName === 'textarea'
  if (width === 0 || (isArea && height < minHeightPx)) return false
  const around = nearby(field)
  const sends = around.some((near) => [...near.querySelectorAll<HTMLElement>(sendControl)].some(isSend))
  const { defaultView: view, body } = field.ownerDocument
  const isFrame = field === body && view !== view?.top
  if (!isFrame && !sends && width * height > documentShare * view!.innerWidth * view!.innerHeight)
    return false
  const has = (selector: string) => around.some((near) => near.querySelector(selector) !== null)
  const points = [
    [3, true],
    [2, field.matches('[role="textbox"],[aria-multiline="true"]')],
    [2, width >= minWidthPx && height >= minHeightPx],
    [3, sends],
    [3, has(recipientField)],
    [1, has('[name*="subject" i]')],
    [1, messageWords.test(field.getAttribute('placeholder') ?? field.getAttribute('aria-label') ?? '')],
    // An editor that is all of a frame has its controls in the page around it.
    [2, isFrame],
    [-3, field.closest('td,th,[role="row"]') !== null && !sends],
  ] as const
  return points.reduce((sum, [worth, holds]) => sum + (holds ? worth : 0), 0) >= enough
}

/** Where a way to send would be: a few steps out from the field, also out of its shadow root. */
function nearby(field: Element): Element[] {
  const steps: Element[] = []
  for (let at = parentOf(field); at && steps.length < nearMaxSteps; at = parentOf(at)) steps.push(at)
  return steps
}

const isSend = (control: HTMLElement) =>
  control.matches('[type="submit"]') || sendWords.test(`${control.ariaLabel ?? ''} ${control.textContent}`)

/** The first control below an element whose whole label says that it sends; null where none does. */
export const labelledSend = (around: Element): HTMLElement | null =>
  [...around.querySelectorAll<HTMLElement>(sendControl)].find(saysSend) ?? null

export const saysSend = (element: Element): boolean =>
  element.matches(sendControl) &&
  [element.textContent, element.ariaLabel, element.getAttribute('value')].some((label) =>
    onlySendWords.test(label?.replaceAll(/\p{Cf}/gu, '').trim() ?? ''),
  )

/** True for a field whose own name says that it is something else; names are read word by word. */
function namedAsOther(field: HTMLElement): boolean {
  const names = [field.getAttribute('name'), field.id].join(' ')
  return names.split(/(?<=[a-z])(?=[A-Z])|[^A-Za-z]+/).some((word) => secretNames.has(word.toLowerCase()))
}
