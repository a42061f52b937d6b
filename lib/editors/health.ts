// Looks a page over for its compose boxes and says what it found, without a word of anybody's text.
import { outwards } from './ancestors'
import { composeBoxAt, kindOf } from './discover'
import { lastRefusal, type Refusal } from './refusal'
import { type BoxKind, editable, type Site } from './sites'

/** A text field of several lines. Its path names elements from the inside out by tag, role and the names of attributes. */
export interface FieldHealth {
  /** What is written in it, `box` where its site does not tell, and null where it is not known as a compose box. */
  readonly kind: BoxKind | 'box' | null
  /** False where the page lets nobody change it. */
  readonly writable: boolean
  /** Why the last change was not made; null where it was, and where there was none. */
  readonly refusal: Refusal | null
  readonly path: string
}

/** What one frame of a page holds. */
export interface FrameHealth {
  readonly site: string
  readonly fields: readonly FieldHealth[]
}

/**
 * A refusal: the last change of a compose box was not made · `ready`: a compose box is there and can be changed · `read-only`: one is there, and the page lets nobody change it ·
 * `unknown`: there is a field of several lines, and it is not known as a compose box · `none`: there is no such field.
 */
export type Verdict = Refusal | 'ready' | 'read-only' | 'unknown' | 'none'

/** Through open shadow roots; fields that nobody can see are left out. */
export function frameHealth(document: Document, site: Site): FrameHealth {
  const seen = new Set<Element>()
  for (const field of fieldsIn(document)) seen.add(composeBoxAt(field, site) ?? outermost(field))
  const fields = [...seen].filter(isShown).map((field): FieldHealth => {
    const isBox = composeBoxAt(field, site) === field
    return {
      kind: isBox ? (kindOf(field as HTMLElement, site) ?? 'box') : null,
      writable: !field.matches(readOnly),
      refusal: lastRefusal(field),
      path: pathOf(field),
    }
  })
  return { site: site.id, fields }
}

export function verdictOf(frames: readonly FrameHealth[]): Verdict {
  const fields = frames.flatMap((frame) => frame.fields)
  const refusal = fields.find((each) => each.refusal !== null)?.refusal
  if (refusal) return refusal
  if (fields.some(({ kind, writable }) => kind !== null && writable)) return 'ready'
  if (fields.some(({ writable }) => !writable)) return 'read-only'
  return fields.length > 0 ? 'unknown' : 'none'
}

/** For a person to read and to send: which site, and each field by its path. `versions` comes first. */
export function reportOf(frames: readonly FrameHealth[], versions: string): string {
  const lines = frames.flatMap(({ site, fields }) => [
    `${site}: ${fields.length} field${fields.length === 1 ? '' : 's'}`,
    ...fields.map(
      ({ kind, writable, refusal, path }) =>
        `  ${kind ?? 'unknown'}${writable ? '' : ', read-only'}${refusal ? `, last change ${refusal}` : ''}: ${path}`,
    ),
  ])
  return [versions, ...lines].join('\n')
}

const readOnly = '[readonly],[disabled],[aria-readonly="true"],[inert],[contenteditable="false"]'
const field = `textarea,${editable},[role="textbox"][aria-multiline="true"]`
/** What one line needs, less than two lines do: pixels. */
const linesMinHeightPx = 40

function* fieldsIn(root: Document | ShadowRoot): Generator<Element> {
  if ('designMode' in root && root.designMode === 'on') yield root.body
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(field)) yield element
    if (element.shadowRoot) yield* fieldsIn(element.shadowRoot)
  }
}

const outermost = (element: Element): Element =>
  [...outwards(element)].findLast((each) => each.matches(field)) ?? element

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (
    width > 0 && height >= linesMinHeightPx && !element.matches('[aria-hidden="true"],[aria-hidden="true"] *')
  )
}

const pathMaxSteps = 8

function pathOf(element: Element): string {
  return [...outwards(element)].slice(0, pathMaxSteps).map(stepOf).join(' < ')
}

function stepOf(element: Element): string {
  const role = element.getAttribute('role')
  const names = element.getAttributeNames().filter((name) => name !== 'role' && !hasNumber.test(name))
  const attributes = [...(role ? [`role=${role}`] : []), ...names.sort()]
  return element.localName + (attributes.length > 0 ? `[${attributes.join(' ')}]` : '')
}

/** A number in an attribute's name may be somebody's. */
const hasNumber = /\d/
