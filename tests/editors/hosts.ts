// Compose boxes of every make, for browser tests that all of them must pass.
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** The compose box under test. */
    box: HTMLElement
  }
}

export interface Host {
  readonly name: string
  /** Puts a box with these lines on the page as `window.box`. */
  readonly open: (page: Page, lines: readonly string[]) => Promise<void>
}

const divs = (lines: readonly string[]) => lines.map((line) => `<div>${line || '<br>'}</div>`).join('')
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line || '<br>'}</p>`).join('')
const quillScript = fileURLToPath(import.meta.resolve('quill/dist/quill.js'))

export const plain: Host = {
  name: 'a plain editable',
  open: (page, lines) =>
    page.evaluate((html) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div contenteditable="true" role="textbox">${html}</div>`,
      )
      window.box = document.body.lastElementChild as HTMLElement
    }, divs(lines)),
}

export const quill: Host = {
  name: 'Quill',
  open: async (page, lines) => {
    await page.addScriptTag({ path: quillScript })
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', `<div>${html}</div>`)
      const { Quill } = window as unknown as { Quill: new (container: Element) => { root: HTMLElement } }
      window.box = new Quill(document.body.lastElementChild!).root
    }, paragraphs(lines))
  },
}

export const shadowRoot: Host = {
  name: 'an editable in an open shadow root',
  open: (page, lines) =>
    page.evaluate((html) => {
      const outer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
      const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
      inner.innerHTML = `<div contenteditable="true" role="textbox">${html}</div>`
      window.box = inner.firstElementChild as HTMLElement
    }, paragraphs(lines)),
}

export const frame: Host = {
  name: 'an editable in a frame of the same origin',
  open: (page, lines) =>
    page.evaluate((html) => {
      const { body } = document.body.appendChild(document.createElement('iframe')).contentDocument!
      body.innerHTML = `<div contenteditable="true" role="textbox">${html}</div>`
      window.box = body.firstElementChild as HTMLElement
    }, divs(lines)),
}

export const textArea: Host = {
  name: 'a text area',
  open: (page, lines) =>
    page.evaluate((text) => {
      const area = document.body.appendChild(document.createElement('textarea'))
      area.style.cssText = 'width: 300px; height: 90px; font: 16px serif; padding: 7px; border: 3px solid'
      area.value = text
      window.box = area
    }, lines.join('\n')),
}

export const editables = [plain, quill, shadowRoot, frame]
export const everyHost = [...editables, textArea]
