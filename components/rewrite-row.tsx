// One offered rewrite: what it does and the sentence it makes; the whole row is the button.
import type { Rewrite } from '../lib/engine/finding'
import { once } from './once'
import { RewriteLabel, RewrittenWords } from './rewritten-words'
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
  return (
    <button type="button" className="rewrite" data-active={active} onClick={once(onApply)}>
      <span className="row-label">
        <RewriteLabel {...rewrite} />
        {active && <kbd>{say('cardEnter')}</kbd>}
      </span>
      <RewrittenWords draft={draft} rewrite={rewrite} />
    </button>
  )
}
