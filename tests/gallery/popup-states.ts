// Every state the popup can be in, for its tests and for the gallery.
import type { ShownDraft } from '../../components/draft-panel'
import type { PopupProps } from '../../components/popup'
import { readApology } from '../../lib/engine/apology'
import { library } from '../../lib/templates/library'
import { starters } from '../../lib/templates/starters'
import { findingsOf } from '../support/findings'

export const draftOf = (text: string, more: Partial<ShownDraft> = {}): ShownDraft => ({
  id: 'one',
  kind: 'email',
  recipient: null,
  limit: null,
  text,
  caret: null,
  findings: findingsOf(text),
  ...more,
})

export const flagged = draftOf(
  [
    'Hi Dana,',
    'I saw that you booked a call for Thursday. I typically know the people I meet with.',
    'You should have told me about the new budget earlier. Sorry if you felt rushed last week.',
    'Sam',
  ].join('\n\n'),
)

const nothing = () => {}
const stored = () => Promise.resolve()
const noActions = { onApply: nothing, onApplyFirsts: nothing, onLeave: nothing, onReveal: nothing }

/** A popup over Gmail with one flagged draft, where nothing does anything. */
export const popupProps: PopupProps = {
  tab: 'draft',
  onTab: nothing,
  site: { name: 'Gmail', on: true, onSwitch: stored },
  drafts: [flagged],
  current: 'one',
  sites: null,
  onSites: nothing,
  onCurrent: nothing,
  actions: noActions,
  paste: {
    draft: draftOf('', { id: 'paste', kind: null }),
    onBox: nothing,
    pinned: false,
    onPin: nothing,
    onCopy: nothing,
    actions: noActions,
  },
  readApology,
  starters,
  templates: {
    builtIn: library,
    own: [
      {
        id: 'own-1',
        situation: 'Ask for the monthly figures',
        text: 'Hi [name],\n\ncould you send me the figures for [month]?',
      },
    ],
    favourites: ['late-reply'],
    onFavourite: nothing,
    onKeep: nothing,
    onRemove: nothing,
  },
  onInsert: nothing,
  onCopy: nothing,
  notice: null,
  onTakeBack: null,
  onOptions: nothing,
}

export interface State<Props> {
  readonly props: Partial<Props>
  /** What is pressed to get there: names of buttons and radio buttons, in order. */
  readonly presses?: readonly string[]
  /** What is typed then: names of fields and the words for each. */
  readonly typed?: Readonly<Record<string, string>>
}

const noDraft = { drafts: [], current: null }
/** The box shows what its draft holds, as the popup's own box does. */
const pasted = {
  ...popupProps.paste,
  draft: { ...flagged, id: 'paste', kind: null },
  onBox: (box: HTMLElement | null) => box && (box.textContent = flagged.text),
}
const called = 'I promised a call and called late'

export const popupStates: Readonly<Record<string, State<PopupProps>>> = {
  findings: { props: {} },
  'the second finding open': { props: {}, presses: ['You should have told me'] },
  'all changes together': { props: {}, presses: ['changes together'] },
  'a rewrite taken': { props: { notice: 'popupDone', onTakeBack: nothing } },
  'a rewrite refused': { props: { notice: 'popupRefused' } },
  'a rewrite taken back': { props: { notice: 'popupTakenBack' } },
  'words that changed meanwhile': { props: { notice: 'popupChanged' } },
  'some of all changes refused': { props: { notice: 'popupRefusedPart', onTakeBack: nothing } },
  'no finding': { props: { drafts: [draftOf('Thanks for the file.')] } },
  'an empty draft': { props: { drafts: [draftOf('')] } },
  'several drafts': { props: { drafts: [flagged, draftOf('', { id: 'two', recipient: 'Priya' })] } },
  'drafts not known yet': { props: { drafts: null, current: null } },
  'no draft': { props: noDraft },
  'a site switched off': { props: { ...noDraft, site: { name: 'Gmail', on: false, onSwitch: stored } } },
  'a page that is not watched': { props: { ...noDraft, site: null } },
  'an apology with an excuse': {
    props: {
      tab: 'apology',
      drafts: [draftOf('I’m sorry, but I forgot the file because the day was full.')],
    },
  },
  'a whole apology': {
    props: {
      tab: 'apology',
      drafts: [
        draftOf(
          'I missed our call on Tuesday because I had the wrong day in my calendar, and I’m sorry. I’ll call you tomorrow at 9. From now on, I set an alarm the moment we agree a time.',
        ),
      ],
    },
  },
  'an empty draft, for an apology': { props: { tab: 'apology', drafts: [draftOf('')] } },
  'a sorry of courtesy': {
    props: { tab: 'apology', drafts: [draftOf('Sorry to bother you, could you send me the link?')] },
  },
  'no apology': { props: { tab: 'apology', drafts: [draftOf('Please send me the file.')] } },
  'no apology, but it should be one': {
    props: { tab: 'apology', drafts: [draftOf('Please send me the file.')] },
    presses: ['This message should apologise'],
  },
  'an answer to a charge of dishonesty': {
    props: {
      tab: 'apology',
      drafts: [draftOf('I’m sorry that it came to this. You accused me of lying, and I did not lie.')],
    },
  },
  sympathy: { props: { tab: 'apology', drafts: [draftOf('I’m so sorry for your loss.')] } },
  situations: { props: { tab: 'templates' } },
  'no situation found': { props: { tab: 'templates' }, typed: { 'Find a situation': 'volcano' } },
  'a template': { props: { tab: 'templates' }, presses: [called] },
  'a template being filled in': {
    props: { tab: 'templates', drafts: [draftOf('', { recipient: 'Priya' })] },
    presses: [called],
    typed: { 'When you said you would call': 'Tuesday at 2', 'When you called': 'twenty to four' },
  },
  'a template in full and formal': { props: { tab: 'templates' }, presses: [called, 'Fuller', 'Formal'] },
  'a note that is too long': {
    props: {
      tab: 'templates',
      drafts: [
        draftOf('We met in Leeds, at the fair, and I promised to write to you about the archive there.', {
          kind: 'note',
          limit: 200,
        }),
      ],
    },
    presses: ['I offended someone by doubting why they wrote or booked'],
  },
  'a template of one’s own': { props: { tab: 'templates' }, presses: ['Ask for the monthly figures'] },
  'deleting a template': {
    props: { tab: 'templates' },
    presses: ['Ask for the monthly figures', 'Delete'],
  },
  'writing a template': { props: { tab: 'templates' }, presses: ['Write your own'] },
  'an empty paste box': { props: { tab: 'paste' } },
  'a pasted draft': { props: { tab: 'paste', paste: pasted } },
  'a pasted draft that is pinned': { props: { tab: 'paste', paste: { ...pasted, pinned: true } } },
}
