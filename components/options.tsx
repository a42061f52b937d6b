// The options page: every rule by category as a style guide to read, switch, search and add to.
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { categories, type Category, type Finding, isOptIn } from '../lib/engine/finding'
import { isCategoryOn, isSwitchedOn, type Patches } from '../lib/rules/merge'
import type { SetAside } from '../lib/rules/parse'
import type { RuleData } from '../lib/rules/schema'
import { searchRules } from '../lib/rules/search'
import type { SiteChoice } from '../lib/site-choices'
import { useChapterInView } from './chapter-in-view'
import { Chip } from './chip'
import { categoryMeanings, categoryNames } from './names'
import { type FileAnswer, RuleFile } from './rule-file'
import { RuleEntry, type RuleEntryProps } from './rule-entry'
import { SetAsideList } from './set-aside-list'
import { RuleForm } from './rule-form'
import { SiteSwitches } from './site-switches'
import { Switch } from './switch'
import { type MessageKey, useWords } from './words'

/** What takes the last action back. */
type Undo = () => Promise<void>

/** What can be done here; each ends once it is stored. */
export interface OptionsActions {
  readonly onSwitch: (id: string, on: boolean, byDefault: boolean) => Promise<void>
  /** `base` is what the person began from, or null; ends with the id of the rule that was kept. */
  readonly onKeep: (rule: RuleData, base: unknown) => Promise<string>
  readonly onRemove: (data: unknown) => Promise<Undo>
  readonly onFlagAgain: (wording: string) => Promise<Undo>
  readonly onSendGuard: (on: boolean) => Promise<void>
  readonly onSaveFile: () => Promise<void>
  readonly onAddFile: (file: File) => Promise<FileAnswer>
}

export interface OptionsProps {
  readonly builtIn: readonly RuleData[]
  readonly own: readonly RuleData[]
  readonly setAside: readonly SetAside[]
  readonly patches: Patches
  readonly quiet: readonly string[]
  readonly sites: readonly SiteChoice[]
  /** Whether strong wording is shown once more before a message goes. */
  readonly sendGuard: boolean
  /** The rule or chapter that the page's address names, or ''. */
  readonly address: string
  /** What all built-in rules find, whether on or off. */
  readonly check: (draft: string) => readonly Finding[]
  /** What one rule finds. */
  readonly tryRule: (rule: RuleData, draft: string) => readonly Finding[]
  readonly actions: OptionsActions
}

interface Notice {
  readonly words: string
  readonly undo: Undo | null
}

/** What is being written. */
interface Writing {
  /** The rule that the form stands in the place of; null for a new one and for one that was set aside. */
  readonly id: string | null
  /** What the form began from; null for a new rule. */
  readonly base: unknown
  /** The first words of a new rule. */
  readonly phrase: string
}

const yours = 'your-rules'
const ends = ['quiet', 'sites', 'sending', 'file']
const sections: readonly string[] = [yours, ...categories, ...ends]

export function Options(props: OptionsProps) {
  const say = useWords()
  const { builtIn, own, patches, check, tryRule, actions, address } = props
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [writing, setWriting] = useState<Writing | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [target, setTarget] = useState('')
  const [reached, setReached] = useState('')
  const tell = (key: MessageKey, undo: Undo | null = null, ...words: string[]) =>
    setNotice({ words: say(key, ...words), undo })

  const isRule = (id: string) => [...builtIn, ...own].some((rule) => rule.id === id)
  const show = (id: string) => {
    setQuery('')
    setOpen(new Set([...open, id]))
    setTarget(id)
  }
  // The address is followed once each time it changes, while the page is being drawn, so that nothing flickers.
  if (address !== reached) {
    setReached(address)
    if (isRule(address)) show(address)
    else if (address !== '' && !sections.includes(address)) tell('optionsRuleGone')
  }
  useEffect(() => {
    // The browser looked for the place before anything was drawn.
    if (sections.includes(address)) document.getElementById(address)?.scrollIntoView()
  }, [address])

  const sought = useDeferredValue(query.trim())
  const found = useMemo(() => {
    const ownCheck = (draft: string) => own.flatMap((rule) => tryRule(rule, draft))
    return { builtIn: searchRules(builtIn, sought, check), own: searchRules(own, sought, ownCheck) }
  }, [builtIn, own, sought, check, tryRule])
  const count = found.builtIn.length + found.own.length

  const onOpen = useCallback(
    (id: string) =>
      setOpen((open) =>
        open.has(id) ? new Set([...open].filter((one) => one !== id)) : new Set([...open, id]),
      ),
    [],
  )
  const onSwitch = useCallback(
    (rule: RuleData, on: boolean) => actions.onSwitch(rule.id, on, rule.on ?? true),
    [actions],
  )
  const onEdit = useCallback((rule: RuleData) => setWriting({ id: rule.id, base: rule, phrase: '' }), [])
  const remove = (data: unknown) => void actions.onRemove(data).then((undo) => tell('optionsRemoved', undo))
  const save = async (rule: RuleData, base: unknown) => {
    try {
      const id = await actions.onKeep(rule, base)
      setWriting(null)
      show(id)
      tell(base !== null && id !== rule.id ? 'optionsSavedBeside' : 'optionsSaved')
    } catch (error) {
      tell('optionsSavedFailed', null, String(error))
    }
  }
  const entry = (rule: RuleData, own?: Pick<RuleEntryProps, 'onEdit' | 'onRemove' | 'check'>) => (
    <RuleEntry
      key={rule.id}
      rule={rule}
      on={isSwitchedOn(rule, patches)}
      idle={!isCategoryOn(rule.category, patches, own !== undefined)}
      open={open.has(rule.id)}
      target={rule.id === target}
      check={check}
      onOpen={onOpen}
      onSwitch={onSwitch}
      {...own}
    />
  )
  // One key wherever it stands: what is being written outlives whatever happens to the list meanwhile.
  const form = writing && (
    <li key="writing">
      <RuleForm
        base={writing.base}
        phrase={writing.phrase}
        tryRule={tryRule}
        onSave={(rule) => void save(rule, writing.base)}
        onCancel={() => setWriting(null)}
      />
    </li>
  )
  const ownEntries = found.own.map((rule) =>
    rule.id === writing?.id
      ? form
      : entry(rule, { onEdit, onRemove: remove, check: (draft) => tryRule(rule, draft) }),
  )
  const write = (phrase = '') => {
    setQuery('')
    setWriting({ id: null, base: null, phrase })
  }
  const chapters = categories
    .map((category) => ({ category, rules: found.builtIn.filter((rule) => rule.category === category) }))
    .filter(({ rules }) => sought === '' || rules.length > 0)
  const current = useChapterInView([
    yours,
    ...chapters.map(({ category }) => category),
    ...(sought === '' ? ends : []),
  ])

  return (
    <div className="options">
      <a className="skip" href={`#${yours}`}>
        {say('optionsSkip')}
      </a>
      <header className="side">
        <p className="brand">
          <img src="/icon/icon.svg" alt="" width="24" height="24" />
          {say('extensionName')}
        </p>
        <input
          type="search"
          aria-label={say('optionsSearch')}
          placeholder={say('optionsSearchHint')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className="visually-hidden" role="status">
          {sought !== '' && say(count === 1 ? 'optionsFound1' : 'optionsFound', `${count}`)}
        </p>
        <nav aria-label={say('optionsContents')}>
          <ul>
            <ContentsLine to={yours} current={current} count={found.own.length}>
              {say('optionsYours')}
            </ContentsLine>
          </ul>
          <ul>
            {chapters.map(({ category, rules }) => (
              <ContentsLine
                key={category}
                to={category}
                current={current}
                count={isCategoryOn(category, patches) ? rules.length : say('optionsOff')}
              >
                <Chip category={category} />
              </ContentsLine>
            ))}
          </ul>
          {sought === '' && (
            <ul>
              <ContentsLine to="quiet" current={current} count={props.quiet.length}>
                {say('optionsQuiet')}
              </ContentsLine>
              <ContentsLine to="sites" current={current}>
                {say('optionsSites')}
              </ContentsLine>
              <ContentsLine to="sending" current={current}>
                {say('optionsSending')}
              </ContentsLine>
              <ContentsLine to="file" current={current}>
                {say('optionsFile')}
              </ContentsLine>
            </ul>
          )}
        </nav>
      </header>
      <main>
        <header>
          <h1>{say('optionsTitle')}</h1>
          <p>{say('optionsLine')}</p>
        </header>
        {sought !== '' && count === 0 && (
          <div className="nothing">
            <p className="words">{say('optionsNone')}</p>
            <button type="button" className="plain" onClick={() => write(query.trim())}>
              {say('optionsAddQuery')}
            </button>
          </div>
        )}
        {(sought === '' || found.own.length > 0 || writing) && (
          <section id={yours} tabIndex={-1}>
            <ChapterHead title={say('optionsYours')} line={say('optionsYoursIs')}>
              {!writing && (
                <button type="button" className="plain" onClick={() => write()}>
                  {say('optionsAdd')}
                </button>
              )}
            </ChapterHead>
            {own.length === 0 && !writing && <p className="none words">{say('optionsYoursNone')}</p>}
            <ol>{form && !ownEntries.includes(form) ? [form, ...ownEntries] : ownEntries}</ol>
            {sought === '' && props.setAside.length > 0 && (
              <SetAsideList
                list={props.setAside}
                onMend={(data) => setWriting({ id: null, base: data, phrase: '' })}
                onRemove={remove}
              />
            )}
          </section>
        )}
        {chapters.map(({ category, rules }) => (
          <Chapter
            key={category}
            category={category}
            on={isCategoryOn(category, patches)}
            count={rules.length}
            onSwitch={(on) => actions.onSwitch(category, on, !isOptIn(category))}
          >
            {rules.map((rule) => entry(rule))}
          </Chapter>
        ))}
        {sought === '' && (
          <>
            <section id="quiet" tabIndex={-1}>
              <ChapterHead title={say('optionsQuiet')} line={say('optionsQuietIs')} />
              {props.quiet.length === 0 && <p className="none words">{say('optionsQuietNone')}</p>}
              <ul className="lines">
                {props.quiet.map((wording) => (
                  <li key={wording}>
                    <span className="words">{wording}</span>
                    <button
                      type="button"
                      className="quiet"
                      onClick={() =>
                        void actions
                          .onFlagAgain(wording)
                          .then((undo) => tell('optionsFlaggedAgain', undo, wording))
                      }
                    >
                      {say('optionsFlagAgain')}
                      <span className="visually-hidden">: {wording}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
            <section id="sites" tabIndex={-1}>
              <ChapterHead title={say('optionsSites')} line={say('optionsSitesIs')} />
              <SiteSwitches className="lines" sites={props.sites} />
            </section>
            <section id="sending" tabIndex={-1}>
              <ChapterHead title={say('optionsSending')} line={say('optionsSendingIs')} />
              <ul className="lines">
                <li>
                  <label>
                    {say('optionsSendGuard')}
                    <Switch on={props.sendGuard} onSwitch={actions.onSendGuard} />
                  </label>
                </li>
              </ul>
            </section>
            <section id="file" tabIndex={-1}>
              <ChapterHead title={say('optionsFile')} line={say('optionsFileIs')} />
              <RuleFile
                unknown={Object.keys(patches).filter(
                  (id) => !isRule(id) && !categories.some((category) => category === id),
                )}
                onSave={() => void actions.onSaveFile()}
                onAdd={actions.onAddFile}
              />
            </section>
          </>
        )}
      </main>
      <div className="notice" role="status">
        {notice && (
          <p>
            {notice.words}
            {notice.undo && (
              <button
                type="button"
                className="quiet"
                onClick={() => void notice.undo?.().then(() => setNotice(null))}
              >
                {say('cardUndo')}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => setNotice(null)}>
              {say('optionsDismiss')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

function ContentsLine(props: {
  to: string
  current: string
  count?: number | string
  children: React.ReactNode
}) {
  return (
    <li>
      <a href={`#${props.to}`} aria-current={props.to === props.current ? 'location' : undefined}>
        {props.children} <span className="count">{props.count}</span>
      </a>
    </li>
  )
}

function ChapterHead(props: { title: React.ReactNode; line: string; children?: React.ReactNode }) {
  return (
    <header>
      <h2>{props.title}</h2>
      <p>{props.line}</p>
      {props.children}
    </header>
  )
}

function Chapter(props: {
  category: Category
  on: boolean
  count: number
  onSwitch: (on: boolean) => Promise<void>
  children: React.ReactNode
}) {
  const say = useWords()
  const { category, on, count } = props
  const name = say(categoryNames[category])
  return (
    <section id={category} tabIndex={-1} data-hue={category}>
      <ChapterHead
        title={
          <span data-mark={category} data-severity="strong">
            {name}
          </span>
        }
        line={say(categoryMeanings[category])}
      >
        <label className="all">
          {say(count === 1 ? 'optionsRules1' : 'optionsRules', `${count}`)}
          <Switch label={say('optionsCategorySwitch', name)} on={on} onSwitch={props.onSwitch} />
        </label>
      </ChapterHead>
      {!on && <p className="none words">{say('optionsCategoryOff')}</p>}
      <ol>{props.children}</ol>
    </section>
  )
}
