// Every state of every surface, by name, as the gallery shows it.
import type { ReactElement } from 'react'
import { Card, type CardProps, type CardState } from '../../components/card'
import { Options, type OptionsProps } from '../../components/options'
import { Popup } from '../../components/popup'
import { SitePanel, type SitePanelProps } from '../../components/site-panel'
import { Welcome } from '../../components/welcome'
import { check } from '../../lib/engine/check'
import { builtInRules, compileRules } from '../../lib/rules/compile'
import { readOwnRules } from '../../lib/rules/parse'
import { findingOf, findingsOf } from '../support/findings'
import { ownRule } from '../support/rules'
import { popupProps, popupStates, type State } from './popup-states'

export type Surface = 'popup' | 'card' | 'welcome' | 'options'

/** The name of a state begins with its surface. */
export type StateName = Surface | `${Surface}, ${string}`

export interface GalleryState extends Pick<State<unknown>, 'presses' | 'typed'> {
  readonly element: ReactElement
  /** Viewport widths in pixels. */
  readonly widths: readonly number[]
  /** Where the page is too long to be shown whole, how much of it is, in pixels. */
  readonly height?: number
}

const nothing = () => {}
const stored = () => Promise.resolve()

/** Those that hold the most are seen at every width. */
const fullest = [
  'findings',
  'all changes together',
  'an apology with an excuse',
  'situations',
  'a template being filled in',
  'a pasted draft',
]
const popups = Object.entries(popupStates).map(([name, { props, ...doing }]): [StateName, GalleryState] => [
  `popup, ${name}`,
  {
    element: <Popup {...popupProps} {...props} />,
    ...doing,
    widths: fullest.includes(name) ? [380, 320, 800] : [380],
  },
])

const sitePanel: SitePanelProps = {
  page: { verdict: 'ready', report: 'gmail: 1 field' },
  onCopyReport: nothing,
  sites: [
    { name: 'Gmail', on: true, onSwitch: stored },
    { name: 'Proton Mail', on: false, onSwitch: stored },
  ],
  onAdd: () => true,
}
const places = Object.entries<State<SitePanelProps>>({
  'where it watches': { props: {} },
  'where it may not look': { props: { page: null } },
  'where it sees no message': { props: { page: { verdict: 'none', report: 'gmail: 0 fields' } } },
  'no address': {
    props: { onAdd: () => false },
    presses: ['Add…'],
  },
}).map(([name, { props, ...doing }]): [StateName, GalleryState] => [
  `popup, ${name}`,
  {
    element: <Popup {...popupProps} sites={<SitePanel {...sitePanel} {...props} />} />,
    ...doing,
    widths: [380],
  },
])

const cardDraft = 'Hi Ann. I typically know the people I meet with. Bye.'
const cardActions: Omit<CardProps, 'state'> = {
  onApply: nothing,
  onLeave: nothing,
  onQuiet: nothing,
  onRuleOff: nothing,
  onRule: nothing,
  onUndo: nothing,
  onCopy: nothing,
  onClose: nothing,
}
const finding: CardState = {
  kind: 'finding',
  draft: cardDraft,
  finding: findingOf(cardDraft),
  active: null,
  place: { number: 1, of: 3 },
}
const cardStates: Readonly<Record<string, CardState>> = {
  'opened by pointer': finding,
  'opened by keyboard': { ...finding, active: 0 },
  refused: { kind: 'refused', words: 'Could you tell me more?', copied: false },
  copied: { kind: 'refused', words: 'Could you tell me more?', copied: true },
  'words changed': { kind: 'changed' },
  'wording left for good': { kind: 'done', what: 'quiet' },
  'rule switched off': { kind: 'done', what: 'ruleOff' },
}
/** The page that a card always stands on. */
const OnPage = ({ card }: { card: ReactElement }) => (
  <main style={{ padding: 8 }}>
    <h1 className="visually-hidden">A page</h1>
    {card}
  </main>
)
const cards = Object.entries(cardStates).map(([name, state]): [StateName, GalleryState] => [
  `card, ${name}`,
  { element: <OnPage card={<Card {...cardActions} state={state} />} />, widths: [344] },
])

const sites = [
  { name: 'Gmail', on: true, onSwitch: stored },
  { name: 'LinkedIn', on: false, onSwitch: stored },
]
const welcome: [StateName, GalleryState] = [
  'welcome',
  {
    element: (
      <Welcome
        sites={sites}
        isOn={(category) => category !== 'excuse'}
        onCategory={stored}
        onRules={nothing}
      />
    ),
    widths: [1000, 360],
  },
]

const optionsProps: OptionsProps = {
  builtIn: builtInRules.filter(({ id }, index) => id.startsWith('accusation-you') || index % 9 === 0),
  own: [],
  setAside: [],
  patches: {},
  quiet: [],
  sites,
  sendGuard: false,
  address: '',
  check: findingsOf,
  tryRule: (rule, draft) => check(draft, compileRules([rule]).ruleset),
  actions: {
    onSwitch: stored,
    onKeep: ({ id }) => Promise.resolve(id),
    onRemove: () => Promise.resolve(stored),
    onFlagAgain: () => Promise.resolve(stored),
    onSendGuard: stored,
    onSaveFile: stored,
    onAddFile: () => Promise.resolve({ problems: [] }),
  },
}
const lived: Partial<OptionsProps> = {
  own: [ownRule()],
  setAside: readOwnRules([{ ...ownRule(), id: 'own-from-elsewhere', pack: 'office', match: ['no (offense'] }])
    .setAside,
  patches: { excuse: { on: false }, 'rule-of-tomorrow': { on: false } },
  quiet: ['as i said', 'no worries'],
}
const optionsStates: Readonly<Record<string, Partial<OptionsProps> & Pick<GalleryState, 'presses'>>> = {
  'as installed': {},
  'a rule open': { address: 'accusation-you-never' },
  'a rule of one’s own being written': { presses: ['Add a rule'] },
  'lived in': lived,
}
const options = Object.entries(optionsStates).map(
  ([name, { presses, ...change }]): [StateName, GalleryState] => [
    `options, ${name}`,
    {
      element: <Options {...optionsProps} {...change} />,
      ...(presses && { presses }),
      widths: [1280, 360],
      height: 1400,
    },
  ],
)

export const galleryStates: ReadonlyMap<StateName, GalleryState> = new Map([
  ...popups,
  ...places,
  ...cards,
  welcome,
  ...options,
])
