// Builds the extension: manifest, permissions and content security for every browser.
import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { hostPatterns } from './lib/editors/sites'

const ruleFile = /\/lib\/rules\/data\/[a-z-]+\.json$/
/** A draft is checked without the rules' examples and sources, so the script that goes into pages leaves them out. */
const rulesToCheckWith = {
  name: 'rules-to-check-with',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!ruleFile.test(id)) return null
    const rules = JSON.parse(code) as Record<string, unknown>[]
    const needed = rules.map((rule) => ({ ...rule, becomes: [], allows: [], source: '' }))
    return { code: JSON.stringify(needed), map: null }
  },
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  // WXT 0.20's own context dispatches an event that is named after the extension's id on the page's document.
  vite: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('lib/quiet-context.ts') },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ name }) => name === 'compose')) config.plugins = [rulesToCheckWith, config.plugins]
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Second Read',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    action: {
      default_title: 'Second Read',
      // Grey until the background sees that the tab is watched.
      default_icon: { 16: 'icon/off-16.png', 32: 'icon/off-32.png', 48: 'icon/off-48.png' },
    },
    host_permissions: hostPatterns,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandOpenCard__',
      },
      'open-previous-card': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commandOpenPreviousCard__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-read@second-read.invalid',
          strict_min_version: '149.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
