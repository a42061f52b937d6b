// Notices that a person is about to send a message, and sends it the way the page does.
import { frameAround, outwards } from './ancestors'
import { labelledSend, saysSend } from './looks'
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

/**
 * Watches a document's window, capturing, until the signal ends it; and those around it, as far as they are of its own
 * origin, for what sends a box in a frame may be there.
 */
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
  for (let at: Window | null = view; at; at = frameAround(at.document)?.ownerDocument.defaultView ?? null)
    for (const type of [...pressTypes, ...keyTypes])
      at.addEventListener(type, hear, { capture: true, passive: false, signal })
}

interface Attempt extends SendAttempt {
  /** The element that the events of this attempt pass. */
  readonly by: EventTarget
}

function attemptOf(event: Event, send: SendPlace, boxes: Iterable<HTMLElement>): Attempt | null {
  const path = event.composedPath()
  const pressed = path.find((each) => isElement(each) && maySend(each, send)) as HTMLElement | undefined
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
  near: control.ownerDocument === box.ownerDocument ? control : box,
  sendNow: () => press(control.isConnected ? control : (controlOf(box, send) ?? control)),
})

const maySend = (element: Element, { control, byLabel }: SendPlace) =>
  (control !== undefined && element.matches(control)) || (byLabel !== undefined && saysSend(element))

/** The control nearest around a box; null where there is none or it sends nothing now. */
function controlOf(box: HTMLElement, { control, byLabel }: SendPlace): HTMLElement | null {
  const found =
    (control !== undefined &&
      nearest(
        box,
        () => true,
        (at) => at.querySelector<HTMLElement>(control),
      )) ||
    (byLabel !== undefined && nearest(box, labelCounts(byLabel), labelledSend)) ||
    null
  return found?.matches(':disabled,[aria-disabled="true"]') ? null : found
}

/** What is found first going outwards from a box, and from the frames that it is in; null where nothing is. */
function nearest(
  box: HTMLElement,
  counts: (around: Element, steps: number) => boolean,
  find: (around: Element) => HTMLElement | null,
): HTMLElement | null {
  for (let at: Element | null = box; at; at = frameAround(at.ownerDocument))
    for (const [steps, around] of [...outwards(at)].entries()) {
      const found = counts(around, steps) ? find(around) : null
      if (found) return found
    }
  return null
}

/** Steps out from a box or a frame: further off, a label is of something else. */
const labelMaxSteps = 6
const labelCounts = (byLabel: string) => (around: Element, steps: number) =>
  byLabel === 'near' ? steps <= labelMaxSteps : around.closest(byLabel) !== null

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
