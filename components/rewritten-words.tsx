// What a sentence becomes by its rewrites, the new words softly marked.
import type { Rewrite } from '../lib/engine/finding'
import { kindNames } from './names'
import { previewOf } from './rewrite-preview'
import { useWords } from './words'

export function RewrittenWords({ draft, rewrite }: { draft: string; rewrite: Rewrite }) {
  const { lead, changed, tail, before } = previewOf(draft, rewrite)
  const gone = (lead + changed + tail).trim() === ''
  // Where every word is new, marking them all would mark nothing.
  const marked = (lead + tail).trim() !== ''
  return (
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
  )
}

/** What a rewrite does, and whether only the sender can know that it is true. */
export function RewriteLabel({ kind, admits }: Pick<Rewrite, 'kind' | 'admits'>) {
  const say = useWords()
  return (
    <span>
      {say(kindNames[kind])}
      {admits && <em> · {say('cardAdmits')}</em>}
    </span>
  )
}

/** All of a draft's offered rewrites, to read. */
export function RewriteList({ draft, rewrites }: { draft: string; rewrites: readonly Rewrite[] }) {
  return (
    <ul className="rewrite-list">
      {rewrites.map((rewrite, index) => (
        <li key={index}>
          <RewrittenWords draft={draft} rewrite={rewrite} />
          <span className="row-label">
            <RewriteLabel {...rewrite} />
          </span>
        </li>
      ))}
    </ul>
  )
}
