// On every supported page: waits for the first use of a compose box, then asks for the rest. Holds no library.
import { defineContentScript } from 'wxt/utils/define-content-script'
import { composeBoxAt } from '../lib/editors/discover'
import { hostPatterns, siteFor } from '../lib/editors/sites'
import { tellBackground } from '../lib/messages'

export default defineContentScript({
  matches: hostPatterns,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page must not be able to tell that the extension is there.
  noScriptStartedPostMessage: true,
  main() {
    // A frame without an address of its own has the origin of the page that made it.
    const site = siteFor(self.origin)
    if (!site) return
    let listening = new AbortController()
    const notice = (target: EventTarget | null) => {
      if (listening.signal.aborted || !composeBoxAt(target, site)) return
      listening.abort()
      void tellBackground({ kind: 'compose-box-used' })
    }
    const noticeTarget = (event: Event) => notice(event.composedPath()[0] ?? null)
    const listen = () => {
      for (const type of ['focusin', 'keydown', 'input'])
        window.addEventListener(type, noticeTarget, {
          capture: true,
          passive: true,
          signal: listening.signal,
        })
    }
    listen()
    // CKEditor 4 writes the document of its frame anew, which takes away every listener, those of `compose.js` too; in Firefox
    // no script runs again then.
    const rewritten = new MutationObserver(() => {
      listening.abort()
      listening = new AbortController()
      listen()
    })
    rewritten.observe(document, { childList: true })
    // A box may have had the caret before this script ran.
    notice(document.activeElement)
  },
})
