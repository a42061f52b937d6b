// Lays a text area's text out a second time, outside of it and in the same place, because its own text is in no DOM that can be measured.
import { outwards } from './ancestors'

/** What decides where a character of a text area stands. */
const metrics = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const

export class Mirror {
  /** Holds the text; the owner fills it. */
  readonly content: HTMLElement
  readonly root: ShadowRoot
  private readonly host: HTMLElement

  constructor(private readonly textarea: HTMLTextAreaElement) {
    const document = textarea.ownerDocument
    this.host = document.createElement('div')
    this.content = document.createElement('div')
    this.host.setAttribute('aria-hidden', 'true')
    this.host.style.cssText =
      'all: initial; position: fixed; overflow: hidden; pointer-events: none; user-select: none; z-index: 2147483646'
    this.root = this.host.attachShadow({ mode: 'open' })
    this.root.append(this.content)
    layer(textarea).append(this.host)
    this.place()
  }

  /** Takes the text area's place, measures and scroll as they are now. */
  place(): void {
    const { textarea, host, content } = this
    const view = textarea.ownerDocument.defaultView
    // The frame is gone, and with it all places.
    if (!view) return
    // A dialog or body may be the containing block of what is fixed, so where it came to stand is measured.
    host.style.left = host.style.top = '0'
    const origin = host.getBoundingClientRect()
    const box = textarea.getBoundingClientRect()
    const style = view.getComputedStyle(textarea)
    for (const name of metrics) content.style[name] = style[name]
    content.style.color = 'transparent'
    content.style.boxSizing = 'border-box'
    content.style.width = `${textarea.clientWidth}px`
    content.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`
    host.style.width = `${textarea.clientWidth}px`
    host.style.height = `${textarea.clientHeight}px`
    host.style.left = `${box.left + textarea.clientLeft - origin.left}px`
    host.style.top = `${box.top + textarea.clientTop - origin.top}px`
  }

  /** The part of the text area that shows text, in viewport pixels. */
  area(): DOMRect {
    return this.host.getBoundingClientRect()
  }

  dispose(): void {
    this.host.remove()
  }
}

/** An open modal dialog makes everything outside it inert and lies above it. */
const layer = (textarea: HTMLTextAreaElement): Element =>
  [...outwards(textarea)].find((element) => element.matches('dialog[open]')) ?? textarea.ownerDocument.body
