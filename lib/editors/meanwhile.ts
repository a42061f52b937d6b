// Notices what a person puts into a box while a change is on its way there, before it lands.

const types = ['keydown', 'beforeinput', 'paste', 'cut', 'drop']
const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']

export class Meanwhile {
  private hasCome = false
  private isOurs = false
  private readonly watching = new AbortController()

  /** Calls back with the first that comes, in time to say where it lands. */
  constructor(element: HTMLElement, beforeItLands: () => void) {
    const notice = (event: Event) => {
      if (this.hasCome || this.isOurs || !event.isTrusted || !event.composedPath().includes(element)) return
      if (modifiers.includes((event as KeyboardEvent).key)) return
      this.hasCome = true
      beforeItLands()
    }
    for (const type of types)
      // At the window: before the editor itself hears of it.
      element.ownerDocument.defaultView!.addEventListener(type, notice, {
        capture: true,
        signal: this.watching.signal,
      })
  }

  get came(): boolean {
    return this.hasCome
  }

  /** Does what looks like a person's deed and is ours. */
  ours(deed: () => void) {
    this.isOurs = true
    deed()
    this.isOurs = false
  }

  end() {
    this.watching.abort()
  }
}
