// Makes events that an editor of the page can read whole.

/**
 * Dispatches a cancelable event that carries data, by type, as a DataTransfer in one of its fields. Firefox shows the page an empty DataTransfer when a
 * content script made it, so that there all of it comes from the page's own world (Briskine's editor-paste.js, August 2026).
 */
export function dispatchWithData(
  element: HTMLElement,
  name: 'ClipboardEvent' | 'InputEvent',
  type: string,
  field: 'clipboardData' | 'dataTransfer',
  data: Readonly<Record<string, string>>,
  more: object = {},
): void {
  const view = element.ownerDocument.defaultView! as Window &
    typeof globalThis & { wrappedJSObject?: typeof globalThis }
  const page = view.wrappedJSObject ?? view
  const transfer = new page.DataTransfer()
  const always = { bubbles: true, cancelable: true, composed: true }
  const init = Object.assign(new page.Object(), always, more, { [field]: transfer })
  const event = new page[name](type, init)
  // Firefox's clipboard events carry a DataTransfer of their own and let the one that is handed to them be (Firefox 153).
  const carried = (event as unknown as Record<typeof field, DataTransfer>)[field]
  for (const [dataType, text] of Object.entries(data)) carried.setData(dataType, text)
  element.dispatchEvent(event)
}
