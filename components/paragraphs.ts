// Which paragraph of a draft something stands in.

/** Counts from 0. Blank lines divide paragraphs; in a draft without any, each line is one. */
export function paragraphAt(draft: string, offset: number): number {
  const before = draft.slice(0, offset).trimStart()
  const gap = /\n[^\S\n]*\n/.test(draft.trim()) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g
  return [...before.matchAll(gap)].length
}

/** The items by paragraph, in their order; each group with the number of its paragraph. */
export function byParagraph<Item>(
  draft: string,
  items: readonly Item[],
  offsetOf: (item: Item) => number,
): readonly { readonly paragraph: number; readonly items: readonly Item[] }[] {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const paragraph = paragraphAt(draft, offsetOf(item))
    groups.set(paragraph, [...(groups.get(paragraph) ?? []), item])
  }
  return [...groups].map(([paragraph, items]) => ({ paragraph, items }))
}
