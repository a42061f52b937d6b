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
  for (const [dataType, text] of Object.entries(data)) transfer.setData(dataType, text)
  const always = { bubbles: true, cancelable: true, composed: true }
  const init = Object.assign(new page.Object(), always, more, { [field]: transfer })
  element.dispatchEvent(new page[name](type, init))
}
