// Extension storage in memory, for tests of what is stored. To be imported before anything that reaches the storage.
import { fakeBrowser } from 'wxt/testing/fake-browser'

Object.assign(globalThis, { browser: fakeBrowser })

/** Empties it. */
export const forgetAll = () => fakeBrowser.reset()
