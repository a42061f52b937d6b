// The form for a person's own rule: what to catch, how it may land, what to write instead, and a sentence to try it on.
import { type FormEvent, useDeferredValue, useId, useRef, useState } from 'react'
import { categories, type Finding, rewriteKinds } from '../lib/engine/finding'
import {
  emptyFields,
  fieldsOf,
  idFor,
  isWritten,
  linesOf,
  type RewriteFields,
  type RuleFields,
  ruleOf,
  withExample,
} from '../lib/rules/fields'
import { type FieldProblem, parseRule } from '../lib/rules/parse'
import type { RuleData } from '../lib/rules/schema'
import { Chip } from './chip'
import { kindNames } from './names'
import { PhraseField } from './phrase-field'
import { TryRule } from './try-rule'
import { type MessageKey, useWords } from './words'

export interface RuleFormProps {
  /** What to begin from: a rule, one that is broken, or null for a new one. */
  readonly base: unknown
  /** Words to begin a new rule with. */
  readonly phrase?: string
  readonly tryRule: (rule: RuleData, draft: string) => readonly Finding[]
  readonly onSave: (rule: RuleData) => void
  readonly onCancel: () => void
}

const scopeNames: Readonly<Record<RuleData['scope'], MessageKey>> = {
  phrase: 'ruleScopePhrase',
  clause: 'ruleScopeClause',
  sentence: 'ruleScopeSentence',
}
const severityNames: Readonly<Record<RuleData['severity'], MessageKey>> = {
  strong: 'ruleStrong',
  mild: 'ruleMild',
}

export function RuleForm({ base, phrase = '', tryRule, onSave, onCancel }: RuleFormProps) {
  const say = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [fields, setFields] = useState<RuleFields>(() =>
    base === null ? { ...emptyFields, phrases: phrase, example: phrase } : fieldsOf(base),
  )
  const [asked, setAsked] = useState(false)
  const set = (change: Partial<RuleFields>) => setFields({ ...fields, ...change })
  const judged = useDeferredValue(fields)
  const problems = problemsOf(judged)
  const shown = (name: string) => (asked ? problems.find(({ path }) => path[0] === name) : undefined)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const parsed = parseRule(ruleOf(fields, idOf(fields)))
    if ('rule' in parsed)
      return onSave(withExample(parsed.rule, fields.example, (draft) => tryRule(parsed.rule, draft)))
    setAsked(true)
    // Once the marks are drawn, the first field that needs something gets the caret.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form
      ref={form}
      className="rule-form"
      noValidate
      onSubmit={save}
      aria-label={say(base === null ? 'ruleNew' : 'ruleEdit')}
    >
      <h3>{say(base === null ? 'ruleNew' : 'ruleEdit')}</h3>
      <PhraseField
        label={say('rulePhrases')}
        hint={say('rulePhrasesHint')}
        rows={2}
        value={fields.phrases}
        missing={asked}
        focus
        onChange={(phrases) => set({ phrases })}
      />
      <Notation />
      <TryRule
        sentence={fields.example}
        findings={tried(judged, tryRule)}
        onChange={(example) => set({ example })}
      />
      <Choice
        legend={say('ruleCategory')}
        options={categories}
        value={fields.category}
        onChange={(category) => set({ category })}
      >
        {(category) => <Chip category={category} />}
      </Choice>
      <Choice
        legend={say('ruleSeverity')}
        options={['strong', 'mild']}
        value={fields.severity}
        onChange={(severity) => set({ severity })}
      >
        {(severity) => say(severityNames[severity])}
      </Choice>
      <TextField
        label={say('ruleMessage')}
        hint={say('ruleMessageHint')}
        value={fields.message}
        wrong={shown('message') !== undefined}
        onChange={(message) => set({ message })}
      />
      <TextField
        label={say('ruleWhy')}
        hint={say('ruleWhyHint')}
        value={fields.why}
        wrong={shown('why') !== undefined}
        onChange={(why) => set({ why })}
      />
      <Rewrites
        rewrites={fields.rewrites}
        problems={problems.filter(({ path }) => path[0] === 'rewrites')}
        onChange={(rewrites) => set({ rewrites })}
      />
      <Choice
        legend={say('ruleScope')}
        options={['phrase', 'clause', 'sentence']}
        value={fields.scope}
        onChange={(scope) => set({ scope })}
      >
        {(scope) => say(scopeNames[scope])}
      </Choice>
      <PhraseField
        label={say('ruleExceptions')}
        hint={say('ruleExceptionsHint')}
        rows={1}
        value={fields.exceptions}
        onChange={(exceptions) => set({ exceptions })}
      />
      <Others fields={fields} problems={problems} onChange={setFields} />
      <p className="actions">
        <button type="submit" className="primary">
          {say('ruleSave')}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {say('ruleCancel')}
        </button>
        <span role="status">{asked && problems.length > 0 && say('ruleWrong')}</span>
      </p>
    </form>
  )
}

/** A rule keeps its id; a new one, or one whose id is no id, gets one from its words. */
function idOf(fields: RuleFields): string {
  const { id } = fields.others
  const parsed = typeof id === 'string' ? parseRule(ruleOf(fields, id)) : null
  const fits = parsed && ('rule' in parsed || !parsed.problems.some(({ path }) => path[0] === 'id'))
  return fits ? (id as string) : idFor(fields)
}

function problemsOf(fields: RuleFields): readonly FieldProblem[] {
  const parsed = parseRule(ruleOf(fields, idOf(fields)))
  return 'problems' in parsed ? parsed.problems : []
}

/** What the rule finds in its sentence as far as it is written; null where its phrases do not hold. */
function tried(fields: RuleFields, tryRule: RuleFormProps['tryRule']): readonly Finding[] | null {
  const said = { ...fields, message: fields.message || '…', why: fields.why || '…' }
  for (const written of [said, { ...said, rewrites: [] }]) {
    const parsed = parseRule(ruleOf(written, idOf(written)))
    if ('rule' in parsed) return tryRule(parsed.rule, fields.example)
  }
  return null
}

function TextField(props: {
  label: string
  hint: string
  value: string
  wrong: boolean
  onChange: (value: string) => void
}) {
  const say = useWords()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        placeholder={props.hint}
        aria-invalid={props.wrong}
        aria-describedby={props.wrong ? `${id}-fault` : undefined}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.wrong && (
        <p className="fault" id={`${id}-fault`}>
          {say('ruleFieldMissing')}
        </p>
      )}
    </div>
  )
}

function Choice<Option extends string>(props: {
  legend: string
  options: readonly Option[]
  value: Option
  onChange: (option: Option) => void
  children: (option: Option) => React.ReactNode
}) {
  const name = useId()
  return (
    <fieldset className="field choice">
      <legend>{props.legend}</legend>
      <div>
        {props.options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={option === props.value}
              onChange={() => props.onChange(option)}
            />
            {props.children(option)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Rewrites(props: {
  rewrites: readonly RewriteFields[]
  problems: readonly FieldProblem[]
  onChange: (rewrites: readonly RewriteFields[]) => void
}) {
  const say = useWords()
  const id = useId()
  const { rewrites, onChange } = props
  const change = (at: number, part: Partial<RewriteFields>) =>
    onChange(rewrites.map((rewrite, index) => (index === at ? { ...rewrite, ...part } : rewrite)))
  // The rule leaves out rows that say nothing, and counts without them.
  const written = rewrites.flatMap((rewrite, index) => (isWritten(rewrite) ? [index] : []))
  return (
    <fieldset className="field rewrites">
      <legend>{say('ruleRewrites')}</legend>
      {rewrites.map(({ kind, text, admits }, index) => {
        const number = `${index + 1}`
        const problem = props.problems.find(({ path }) => written[path[1] as number] === index)
        return (
          <div key={index} className="rewrite-row">
            <select
              aria-label={say('ruleRewriteKind', number)}
              value={kind}
              onChange={(event) =>
                change(index, { kind: rewriteKinds.find((known) => known === event.target.value)! })
              }
            >
              {rewriteKinds.map((known) => (
                <option key={known} value={known}>
                  {say(kindNames[known])}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="quiet"
              aria-label={say('ruleRewriteRemove', number)}
              onClick={() => onChange(rewrites.filter((_, other) => other !== index))}
            >
              ×
            </button>
            {kind !== 'drop' && (
              <>
                <input
                  type="text"
                  aria-label={say('ruleRewrite', number)}
                  aria-invalid={problem !== undefined}
                  aria-describedby={problem && `${id}-${index}`}
                  placeholder={say('ruleRewriteHint')}
                  value={text}
                  onChange={(event) => change(index, { text: event.target.value })}
                />
                <label>
                  <input
                    type="checkbox"
                    checked={admits}
                    onChange={(event) => change(index, { admits: event.target.checked })}
                  />
                  {say('ruleRewriteAdmits')}
                </label>
              </>
            )}
            {problem && (
              <p className="fault" id={`${id}-${index}`}>
                {problem.message} {problem.hint}
              </p>
            )}
          </div>
        )
      })}
      <button
        type="button"
        className="quiet"
        onClick={() => onChange([...rewrites, { kind: 'plain', text: '', admits: false }])}
      >
        + {say('ruleRewriteAdd')}
      </button>
    </fieldset>
  )
}

const notation: readonly (readonly [string, MessageKey])[] = [
  ['(late|too late)', 'ruleHowOneOf'],
  ['[really]', 'ruleHowMaybe'],
  ['*', 'ruleHowAny'],
  ['...', 'ruleHowGap'],
  ['<forget>', 'ruleHowVerb'],
  ['{number}', 'ruleHowNumber'],
  ['{quote}', 'ruleHowQuote'],
  [',', 'ruleHowComma'],
  ['? !', 'ruleHowMarks'],
  ['^ $', 'ruleHowEdges'],
  ['{rest}', 'ruleHowRest'],
]

function Notation() {
  const say = useWords()
  return (
    <details className="notation">
      <summary>{say('rulePhrasesHow')}</summary>
      <dl>
        {notation.map(([sign, meaning]) => (
          <div key={sign}>
            <dt>
              <code>{sign}</code>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** What a rule from a file or another version holds beyond the fields above. */
function Others(props: {
  fields: RuleFields
  problems: readonly FieldProblem[]
  onChange: (fields: RuleFields) => void
}) {
  const say = useWords()
  const { others } = props.fields
  // The exceptions, which have a field, are the first condition.
  const isException = ([name, index]: FieldProblem['path']) =>
    name === 'unless' && index === 0 && linesOf(props.fields.exceptions).length > 0
  const unknown = props.problems.filter(
    ({ path }) => path[0] !== undefined && path[0] in others && !isException(path),
  )
  const conditions = [others.unless, others.needs].some((list) => Array.isArray(list) && list.length > 0)
  const without = (name: string) => {
    const rest = Object.fromEntries(Object.entries(others).filter(([key]) => key !== name))
    props.onChange({ ...props.fields, others: rest })
  }
  return (
    <>
      {conditions && <p className="quiet-note">{say('ruleKeeps')}</p>}
      {unknown.map(({ path, message, hint }) => (
        <p key={path.join('.')} className="fault">
          <code>{path.join(' › ')}</code> {message} {hint}{' '}
          <button type="button" className="quiet" onClick={() => without(String(path[0]))}>
            {say('ruleOthersLeaveOut')}
          </button>
        </p>
      ))}
    </>
  )
}
