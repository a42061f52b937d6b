// One rule as a sentence with its flagged words underlined; opens in place on all that the rule says.
import { memo, useDeferredValue, useEffect, useRef } from 'react'
import type { Finding } from '../lib/engine/finding'
import { signsPhrase } from '../lib/engine/pattern'
import { type Example, examplesOf } from '../lib/rules/examples'
import type { RuleData } from '../lib/rules/schema'
import { Chip } from './chip'
import { MarkedText } from './marked-text'
import { RewriteList } from './rewritten-words'
import { Switch } from './switch'
import { useWords } from './words'

export interface RuleEntryProps {
  readonly rule: RuleData
  /** How the rule's own switch stands. */
  readonly on: boolean
  /** True where the whole category is off, so that the switch has nothing to say. */
  readonly idle: boolean
  readonly open: boolean
  /** True where the page is to bring this rule before the person's eyes. */
  readonly target: boolean
  /** What the rule's own sentences are shown by. */
  readonly check: (draft: string) => readonly Finding[]
  readonly onOpen: (id: string) => void
  readonly onSwitch: (rule: RuleData, on: boolean) => Promise<void>
  /** Given for a person's own rule. */
  readonly onEdit?: (rule: RuleData) => void
  readonly onRemove?: (rule: RuleData) => void
}

export const RuleEntry = memo(function RuleEntry(props: RuleEntryProps) {
  const say = useWords()
  const { rule, open, target } = props
  const heading = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!target) return
    heading.current!.scrollIntoView({ block: 'center' })
    heading.current!.focus({ preventScroll: true })
  }, [target])
  const own = props.onEdit !== undefined
  // The page stands and answers while a thousand sentences are still being looked at.
  const check = useDeferredValue(props.check, findsNothing)
  const examples = examplesOf(open ? rule : firstOnly(rule), check)
  const sentence = examples[0]?.draft ?? rule.match[0]!
  return (
    <li className="rule" id={rule.id} data-on={props.on && !props.idle}>
      <h3>
        <button
          ref={heading}
          type="button"
          aria-expanded={open}
          aria-controls={open ? `${rule.id}-about` : undefined}
          onClick={() => props.onOpen(rule.id)}
        >
          {own && <Chip category={rule.category} />}
          <Sentence example={examples[0]} words={sentence} />
          <span className="message">{rule.message}</span>
        </button>
      </h3>
      <Switch
        label={say('optionsRuleSwitch', sentence)}
        on={props.on}
        disabled={props.idle}
        onSwitch={(on) => props.onSwitch(rule, on)}
      />
      {open && (
        <div className="about" id={`${rule.id}-about`}>
          <About rule={rule} examples={examples} />
          {own && (
            <p className="actions">
              <button type="button" className="plain" onClick={() => props.onEdit?.(rule)}>
                {say('optionsEdit')}
              </button>
              <button type="button" className="plain" onClick={() => props.onRemove?.(rule)}>
                {say('optionsRemove')}
              </button>
            </p>
          )}
        </div>
      )}
    </li>
  )
})

const findsNothing = (): readonly Finding[] => []
const firstOnly = (rule: RuleData): RuleData => ({ ...rule, becomes: rule.becomes.slice(0, 1) })

function Sentence({ example, words }: { example: Example | undefined; words: string }) {
  if (!example?.finding) return <span className="words">{words}</span>
  const span = { start: 0, end: words.length }
  return <MarkedText draft={words} span={span} findings={[example.finding]} />
}

function About({ rule, examples }: { rule: RuleData; examples: readonly Example[] }) {
  const say = useWords()
  const [first, ...others] = examples
  return (
    <>
      <p className="why">{rule.why}</p>
      <dl>
        {first && first.rewrites.length > 0 && (
          <>
            <dt>{say('optionsInstead')}</dt>
            <dd>
              <RewriteList {...first} />
            </dd>
          </>
        )}
        {others.length > 0 && (
          <>
            <dt>{say('optionsAlso')}</dt>
            {others.map((example) => (
              <dd key={example.draft}>
                <p>
                  <Sentence example={example} words={example.draft} />
                </p>
                <RewriteList {...example} />
              </dd>
            ))}
          </>
        )}
        {rule.allows.length > 0 && (
          <>
            <dt>{say('optionsAllows')}</dt>
            <dd>
              <ul>
                {rule.allows.map((line) => (
                  <li key={line} className="words">
                    {line}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{say('optionsPhrases')}</dt>
        <dd className="phrases">
          {rule.match.map((phrase) =>
            phrase === signsPhrase ? say('optionsSigns') : <code key={phrase}>{phrase}</code>,
          )}
        </dd>
        <dt>{say('optionsSource')}</dt>
        <dd className="source">{rule.source}</dd>
      </dl>
    </>
  )
}
