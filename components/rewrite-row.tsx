// One offered rewrite: what it does and the sentence it makes; the whole row is the button.
import type { Rewrite } from '../lib/engine/finding'
import { kindNames } from './names'
import { previewOf } from './rewrite-preview'
import { useWords } from './words'

export interface RewriteRowProps {
  readonly draft: string
  readonly rewrite: Rewrite
  /** True where Enter takes this one. */
  readonly active?: boolean
  readonly onApply: () => void
}

export function RewriteRow({ draft, rewrite, active = false, onApply }: RewriteRowProps) {
  const say = useWords()
  const { lead, changed, tail, before } = previewOf(draft, rewrite)
  const gone = (lead + changed + tail).trim() === ''
  // Where every word is new, marking them all would mark nothing.
  const marked = (lead + tail).trim() !== ''
  return (
    <button type="button" className="rewrite" data-active={active} onClick={onApply}>
      <span className="row-label">
        <span>
          {say(kindNames[rewrite.kind])}
          {rewrite.admits && <em> · {say('cardAdmits')}</em>}
        </span>
        {active && <kbd>{say('cardEnter')}</kbd>}
      </span>
      <span className="words">
        {gone ? (
          <del>{before}</del>
        ) : (
          <>
            {lead}
            {changed && marked ? <ins>{changed}</ins> : changed}
            {tail}
          </>
        )}
      </span>
    </button>
  )
}
