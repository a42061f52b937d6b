// The one draft that is kept, in memory: only the extension's own pages may import this, as a script in a page may not even ask.
import { storage } from 'wxt/utils/storage'

/** A pasted draft while the person keeps it pinned; null where none is. Gone with the browser. */
export const pinnedItem = storage.defineItem<string | null>('session:pinned', { fallback: null })
