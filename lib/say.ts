// The words of a key in the browser's language, from the extension's own message files.
import { browser } from 'wxt/browser'

// WXT types this by the message files it has seen; the components' `Say` already holds the keys.
const { i18n } = browser as unknown as {
  i18n: { getMessage: (key: string, substitutions: string[]) => string }
}

/** Empty where there is no such key. */
export const say = (key: string, ...substitutions: string[]): string => i18n.getMessage(key, substitutions)
