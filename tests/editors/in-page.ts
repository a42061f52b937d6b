// What browser tests call inside a page: the editors, bundled as the extension bundles them.
export { editorFor, painterFor } from '../../lib/editors/compose-box'
export { composeBoxAt } from '../../lib/editors/discover'
export { siteFor } from '../../lib/editors/sites'
export { frameHealth } from '../../lib/editors/health'
export { nextFrame, selectionIsTold } from '../../lib/editors/moments'
