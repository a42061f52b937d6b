// Where compose boxes are, site by site, as data.

/** What is written in a box. */
export type BoxKind = 'email' | 'message' | 'post' | 'comment' | 'note'

/** One place with compose boxes. Selectors hold no translated label, no hashed class and no automatic id. */
export interface Site {
  readonly id: string
  /** The name a person sees. */
  readonly name: string
  /** Match patterns; everything before the first `*` is literal. */
  readonly hosts: readonly string[]
  /** Selectors of the box itself, relative to its own document or shadow root. */
  readonly boxes: { readonly [kind in BoxKind]?: readonly string[] }
  /** Where the page names who a message is for. Hosts change this more than their boxes, so nothing depends on it. */
  readonly recipients?: readonly RecipientPlace[]
}

export interface RecipientPlace {
  /** What holds the box and the name together, and no other box. */
  readonly within: string
  /** The elements in it that name a person, each by its text or by this attribute. */
  readonly name: string
  readonly attribute?: string
}

const editable = ':is([contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"])'

/** A message body on any known site: in every capture from 2020 to 2026 it matched the body and nothing else. */
export const messageBody = `${editable}[role="textbox"][aria-multiline="true"]`

/** Nothing in or under one of these is a message: recipients, search, one-line fields, what cannot be edited. */
export const neverSelectors = [
  'input',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[role="search"]',
  'form[action*="search"]',
  '[aria-multiline="false"]',
  '[aria-readonly="true"]',
  '[aria-hidden="true"]',
  '.ql-clipboard',
  'textarea[readonly]',
  'textarea[disabled]',
]

/** The sites watched from the start. */
export const watchedSites: readonly Site[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    hosts: ['https://mail.google.com/*'],
    boxes: { email: [`${editable}[g_editable="true"][role="textbox"]`] },
    recipients: [
      { within: '.M9, .ip.adB, [role="dialog"]', name: '[name="to"] [data-name]', attribute: 'data-name' },
    ],
  },
  {
    id: 'outlook',
    name: 'Outlook',
    hosts: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    boxes: { email: [`[id^="editorParent_"] > ${editable}[role="textbox"]`] },
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    hosts: ['https://www.linkedin.com/*'],
    boxes: {
      message: [`.msg-form ${editable}[role="textbox"]`],
      comment: [
        `.comments-comment-box__form ${editable}.ql-editor`,
        `[componentkey^="commentBox-"] ${editable}[role="textbox"]`,
      ],
      post: [
        `[data-test-modal-id="sharebox"] ${editable}.ql-editor`,
        `.share-creation-state__text-editor ${editable}.ql-editor`,
        `[componentkey="ShareBox_textEditor"] ${editable}`,
        `[data-sdui-screen*="ShareCompose"] ${editable}[role="textbox"]`,
      ],
      note: ['textarea#custom-message', '[data-test-modal-id="send-invite-modal"] textarea'],
    },
    recipients: [
      { within: '.msg-overlay-conversation-bubble', name: '.msg-overlay-bubble-header__title a span' },
      { within: '.msg-convo-wrapper', name: '.msg-entity-lockup__entity-title' },
      { within: '[data-test-modal-id="send-invite-modal"]', name: 'strong' },
    ],
  },
]

/** The extension's own pages, where a box says itself that it is one. */
const playground: Site = {
  id: 'playground',
  name: 'Playground',
  hosts: ['chrome-extension://*', 'moz-extension://*'],
  boxes: { email: ['[data-compose="email"]'], message: ['[data-compose]'] },
}

/** The match patterns of the hosts watched from the start; the manifest asks for these and no others. */
export const hostPatterns = watchedSites.flatMap(({ hosts }) => hosts)

/** The site an address or an origin belongs to, or null where there is none. Frames without an address have their origin only. */
export function siteFor(url: string): Site | null {
  const within = (pattern: string) => `${url}/`.startsWith(pattern.slice(0, pattern.indexOf('*')))
  return [...watchedSites, playground].find(({ hosts }) => hosts.some(within)) ?? null
}
