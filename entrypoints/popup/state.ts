// What the popup knows: the tab beneath with its drafts, the pasted draft, and what became of the last action.
import { createStore } from 'zustand/vanilla'
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
  readonly paste: DraftView
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
  paste: { id: pasteId, kind: null, recipient: null, limit: null, text: '', findings: [], inUse: false },
  pinned: false,
  notice: null,
  changed: null,
}))

/** The draft that the panels show: the chosen one while it is there, else the one in use, else the first. */
export function currentDraft({ drafts, chosen }: PopupState): DraftView | null {
  const all = drafts ?? []
  return all.find(({ id }) => id === chosen) ?? all.find(({ inUse }) => inUse) ?? all[0] ?? null
}

/** Says what became of a rewrite, a taken-back one or an insertion. */
export function showResult(result: WishResult, done: MessageKey, changed: string | null) {
  popupStore.setState({
    notice: result === 'done' ? done : result === 'refused' ? 'popupRefused' : 'popupChanged',
    changed: result === 'done' ? changed : null,
  })
}

/** Says what became of many rewrites at once; of those that one refusal cut short, some may stand. */
export function showAllResult(result: WishResult, draft: string) {
  if (result === 'refused') popupStore.setState({ notice: 'popupRefusedPart', changed: draft })
  else showResult(result, 'popupDoneAll', draft)
}
