// Gives a document or shadow root style sheets of ours without an element of ours.

/** Adds the sheets behind those the root has. */
export function adoptSheets(root: Document | ShadowRoot, ...sheets: readonly string[]) {
  const made = sheets.map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...made]
}
