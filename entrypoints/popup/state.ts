// What the popup knows: the tab beneath with its drafts, the pasted draft, and what became of the last action.
import { createStore } from 'zustand/vanilla'
import type { ShownDraft } from '../../components/draft-panel'
import type { PopupTab } from '../../components/popup'
import type { MessageKey } from '../../components/words'
import type { Site } from '../../lib/editors/sites'
import type { DraftView, WishResult } from '../../lib/messages'

export interface PopupState {
  readonly tab: PopupTab
  /** The site of the tab beneath with the tab's address; null where the extension may not know it. */
  readonly here: { readonly site: Site; readonly url: string } | null
  /** True while the popup shows where drafts are watched. */
  readonly showsSites: boolean
  /** Null while the tab has not answered. */
  readonly drafts: readonly DraftView[] | null
  /** The draft the person chose; null follows the one in use. */
  readonly chosen: string | null
  readonly paste: ShownDraft
  /** True where the pasted draft is kept until the browser closes. */
  readonly pinned: boolean
  readonly notice: MessageKey | null
  /** The draft whose last rewrite can be taken back. */
  readonly changed: string | null
}

/** The id of the pasted draft among all drafts. */
export const pasteId = 'paste'

export const popupStore = createStore<PopupState>(() => ({
  tab: 'draft',
  here: null,
  showsSites: false,
  drafts: null,
  chosen: null,
  paste: { id: pasteId, kind: null, recipient: null, limit: null, text: '', caret: null, findings: [] },
  pinned: false,
  notice: null,
  changed: null,
}))

/** The draft that the panels show: the chosen one while it is there, else the one that was used last. */
export function currentDraft({ drafts, chosen }: Pick<PopupState, 'drafts' | 'chosen'>): DraftView | null {
  const all = drafts ?? []
  const lastUsed = all.reduce<DraftView | null>(
    (last, draft) => (last && last.usedAtMs >= draft.usedAtMs ? last : draft),
    null,
  )
  return all.find(({ id }) => id === chosen) ?? lastUsed
}

/**
 * Says what became of a rewrite, a taken-back one or an insertion. `changed` is the draft in which it can be taken back. Words
 * that could not be put in are copied instead.
 */
export async function showResult(
  result: WishResult,
  done: MessageKey,
  changed: string | null,
  words: string | null = null,
) {
  const refused =
    words !== null && result === 'refused' && (await isCopied(words)) ? 'popupRefused' : 'cardRefused'
  popupStore.setState({
    notice: result === 'done' ? done : result === 'refused' ? refused : 'popupChanged',
    changed: result === 'done' ? changed : null,
  })
}

/** Says what became of many rewrites at once; of those that one refusal cut short, some may stand. */
export async function showAllResult(result: WishResult, draft: string) {
  if (result === 'refused') popupStore.setState({ notice: 'popupRefusedPart', changed: draft })
  else await showResult(result, 'popupDoneAll', draft)
}

export async function copy(text: string) {
  popupStore.setState({ notice: (await isCopied(text)) ? 'popupCopied' : 'popupCopyFailed' })
}

/** False where the browser does not let the popup reach the clipboard. */
const isCopied = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
