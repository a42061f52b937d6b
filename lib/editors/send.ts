// Notices that a person is about to send a message, and sends it the way the page does.
import { outwards } from './ancestors'
import type { SendPlace } from './sites'

export interface SendWatch {
  readonly send: SendPlace
  /** The compose boxes that can be sent. */
  readonly boxes: () => Iterable<HTMLElement>
  /** Hears that a box is about to be sent; true holds it back. Where this throws, the message goes. */
  readonly hold: (attempt: SendAttempt) => boolean
}

export interface SendAttempt {
  readonly box: HTMLElement
  /** What sends it: the page's control, or the box where Enter does. */
  readonly near: HTMLElement
  /** Sends it the way the page does. */
  readonly sendNow: () => void
}

/** A press is a row of events, and pages act on different ones of them. */
const pressTypes = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
const keyTypes = ['keydown', 'keypress', 'keyup']

/** Watches a document's window, capturing, until the signal ends it. */
export function watchSends(view: Window, { send, boxes, hold }: SendWatch, signal: AbortSignal) {
  /** What was decided at the first of a row of events holds for the others. */
  let row: { readonly by: EventTarget; readonly held: boolean } | null = null
  const hear = (event: Event) => {
    // What a script presses is not the person's; what we press ourselves is among that.
    if (!event.isTrusted) return
    if (event.type === 'pointerdown' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat))
      row = null
    try {
      const attempt = row === null ? attemptOf(event, send, boxes()) : null
      if (attempt) row = { by: attempt.by, held: hold(attempt) }
    } catch {
      // No fault of ours keeps a message back.
    }
    if (row?.held && event.composedPath().includes(row.by)) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    if (event.type === 'click' || event.type === 'keyup') row = null
  }
  for (const type of [...pressTypes, ...keyTypes])
    view.addEventListener(type, hear, { capture: true, passive: false, signal })
}

interface Attempt extends SendAttempt {
  /** The element that the events of this attempt pass. */
  readonly by: EventTarget
}

function attemptOf(event: Event, send: SendPlace, boxes: Iterable<HTMLElement>): Attempt | null {
  const path = event.composedPath()
  const pressed = path.find((each) => isElement(each) && each.matches(send.control)) as
    HTMLElement | undefined
  if (pressed) {
    const isPress = pressTypes.includes(event.type) && (event as MouseEvent).button === 0
    const isKeyed = event.type === 'keydown' && ['Enter', ' '].includes((event as KeyboardEvent).key)
    const box = isPress || isKeyed ? boxOf(pressed, boxes, send) : null
    return box && { box, by: pressed, ...byControl(pressed, box, send) }
  }
  if (event.type !== 'keydown') return null
  const box = [...boxes].find((each) => path.includes(each))
  return box ? keyAttempt(event as KeyboardEvent, box, send) : null
}

function keyAttempt(event: KeyboardEvent, box: HTMLElement, send: SendPlace): Attempt | null {
  const { key, isComposing, ctrlKey, metaKey, shiftKey, altKey } = event
  // A list of names or emoji that is open in the editor takes Enter for itself.
  if (key !== 'Enter' || isComposing || shiftKey || altKey || box.hasAttribute('aria-activedescendant'))
    return null
  if (ctrlKey || metaKey) {
    const control = controlOf(box, send)
    return control && { box, by: box, ...byControl(control, box, send) }
  }
  const byEnter = send.enter !== undefined && [...outwards(box)].some((around) => around.matches(send.enter!))
  return byEnter ? { box, by: box, near: box, sendNow: () => pressEnter(box) } : null
}

/** A page may have drawn its control anew by the time it is pressed. */
const byControl = (control: HTMLElement, box: HTMLElement, send: SendPlace) => ({
  near: control,
  sendNow: () => press(control.isConnected ? control : (controlOf(box, send) ?? control)),
})

/** The control nearest around a box; null where there is none or it sends nothing now. */
function controlOf(box: HTMLElement, { control }: SendPlace): HTMLElement | null {
  for (const around of outwards(box)) {
    const found = around.querySelector<HTMLElement>(control)
    if (found) return found.matches(':disabled,[aria-disabled="true"]') ? null : found
  }
  return null
}

/** The box whose nearest control this is. */
const boxOf = (pressed: HTMLElement, boxes: Iterable<HTMLElement>, send: SendPlace) =>
  [...boxes].find((box) => controlOf(box, send) === pressed) ?? null

/** As a person's press would come: which of its events the page acts on differs from one to the next. */
function press(control: HTMLElement) {
  const of = { bubbles: true, cancelable: true, composed: true, button: 0 }
  for (const type of pressTypes.slice(0, -1)) {
    const isPointer = type.startsWith('pointer')
    control.dispatchEvent(isPointer ? new PointerEvent(type, of) : new MouseEvent(type, of))
  }
  control.click()
}

function pressEnter(box: HTMLElement) {
  const of = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
  }
  for (const type of keyTypes)
    if (!box.dispatchEvent(new KeyboardEvent(type, of)) && type === 'keydown') break
}

const isElement = (target: EventTarget): target is Element => (target as Partial<Node>).nodeType === 1
