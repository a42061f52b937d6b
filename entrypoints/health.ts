// Injected by the popup when the person asks how a page stands: answers with what its frame holds, and leaves nothing behind.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { frameHealth } from '../lib/editors/health'
import { siteFor } from '../lib/editors/sites'

export default defineUnlistedScript(() => {
  const site = siteFor(self.origin)
  return site && frameHealth(document, site)
})
