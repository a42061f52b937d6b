// A sentence to try a rule on while it is being written: what it flags in it, and what it would offer.
import { useId } from 'react'
import type { Finding } from '../lib/engine/finding'
import { MarkedText } from './marked-text'
import { RewriteList } from './rewritten-words'
import { useWords } from './words'

export interface TryRuleProps {
  readonly sentence: string
  /** Null while the rule cannot be tried. */
  readonly findings: readonly Finding[] | null
  readonly onChange: (sentence: string) => void
}

export function TryRule({ sentence, findings, onChange }: TryRuleProps) {
  const say = useWords()
  const id = useId()
  return (
    <div className="field try">
      <label htmlFor={id}>{say('ruleTry')}</label>
      <textarea
        id={id}
        rows={2}
        placeholder={say('ruleTryHint')}
        value={sentence}
        onChange={(event) => onChange(event.target.value)}
      />
      {/* Said aloud as it changes, like a reader beside the page would. */}
      <div className="result" aria-live="polite">
        {sentence.trim() !== '' && <Result sentence={sentence} findings={findings} />}
      </div>
    </div>
  )
}

function Result({ sentence, findings }: Pick<TryRuleProps, 'sentence' | 'findings'>) {
  const say = useWords()
  if (!findings) return <p>{say('ruleTryBroken')}</p>
  const [first] = findings
  if (!first) return <p>{say('ruleTrySilent')}</p>
  return (
    <>
      <p>
        <MarkedText draft={sentence} span={{ start: 0, end: sentence.length }} findings={findings} />
      </p>
      <RewriteList draft={sentence} rewrites={first.rewrites} />
      {first.rewrites.length > 0 && <small>{say('ruleTryKept')}</small>}
    </>
  )
}
