// Opens the real toolbar popup and drives it over the DevTools protocol, as no page object is made for it.
import type { CDPSession, Page } from 'playwright-core'
import type { Opened } from './extension'
import { until } from './until'

export interface OpenPopup {
  /** Runs an expression in the popup and gives its value. */
  evaluate<T>(expression: string): Promise<T>
  /** What a person reads in it. */
  text(): Promise<string>
  /** Clicks the first button, tab or link whose name holds the words, once it is there. */
  click(words: string): Promise<void>
  /** The same, and the popup is gone before anything can answer. */
  clickAndClose(words: string): Promise<void>
  /** Chooses the first option, of whatever list, whose name holds the words. */
  choose(words: string): Promise<void>
  /** Types into the element that matches. */
  type(selector: string, text: string): Promise<void>
  /** Presses a key, by its name, on the element that matches. */
  press(selector: string, key: string): Promise<void>
  /** A PNG. */
  screenshot(): Promise<Buffer>
}

/** The popup over this page, as a click on the toolbar opens it. */
export async function openPopup({ context, extensionId }: Opened, page: Page): Promise<OpenPopup> {
  await page.bringToFront()
  const [worker] = context.serviceWorkers()
  await worker!.evaluate('chrome.action.openPopup()')
  const browser = await context.browser()!.newBrowserCDPSession()
  const url = `chrome-extension://${extensionId}/popup.html`
  const find = async () => (await browser.send('Target.getTargets')).targetInfos.find((t) => t.url === url)
  const send = await attach(browser, (await until(find)).targetId)

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } }
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const button = (words: string) =>
    `[...document.querySelectorAll('button, a, summary, label, [role=switch]')].find((e) => (e.ariaLabel ?? e.innerText).includes(${JSON.stringify(words)}))`
  return {
    evaluate,
    text: () => evaluate<string>('document.body.innerText'),
    async click(words) {
      await until(() => evaluate<boolean>(`!!${button(words)}`))
      // A person's click takes the keyboard along.
      await evaluate(`((found) => (found.focus(), found.click()))(${button(words)})`)
    },
    async clickAndClose(words) {
      await until(() => evaluate<boolean>(`!!${button(words)}`))
      await evaluate(`(${button(words)}.click(), window.close())`).catch(() => {})
    },
    async choose(words) {
      const option = `[...document.querySelectorAll('option')].find((e) => e.text.includes(${JSON.stringify(words)}))`
      await until(() => evaluate<boolean>(`!!${option}`))
      await evaluate(
        `(({ value, parentElement: list }) => ((list.value = value), list.dispatchEvent(new Event('change', { bubbles: true }))))(${option})`,
      )
    },
    async type(selector, text) {
      const element = `document.querySelector(${JSON.stringify(selector)})`
      await until(() => evaluate<boolean>(`!!${element}`))
      await evaluate(`${element}.focus()`)
      await send('Input.insertText', { text })
    },
    async press(selector, key) {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`)
      await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key })
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot', {})) as { data: string }
      return Buffer.from(data, 'base64')
    },
  }
}

/** Sends commands to one target through the browser's own session. */
async function attach(browser: CDPSession, targetId: string) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>()
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const answer = JSON.parse(event.message)
    waiting.get(answer.id)?.(answer)
  })
  // A popup may close before it answers, as when the browser asks something.
  let isGone = false
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    isGone = true
    waiting.forEach((end) => end({ error: { message: 'the popup has closed' } }))
  })
  let id = 0
  return (method: string, params: object) =>
    new Promise<unknown>((done, fail) => {
      if (isGone) return fail(new Error(`${method}: the popup has closed`))
      id++
      waiting.set(id, ({ result, error }) =>
        error ? fail(new Error(`${method}: ${error.message}`)) : done(result),
      )
      const message = JSON.stringify({ id, method, params })
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(fail)
    })
}
