// Where compose boxes are, site by site, as data.

/** What is written in a box. */
export type BoxKind = 'email' | 'message' | 'post' | 'comment' | 'note'

/** One place with compose boxes. Selectors hold no translated label, no hashed class and no automatic id. */
export interface Site {
  readonly id: string
  /** The name a person sees. */
  readonly name: string
  /** Match patterns of whole hosts, those of the frames that boxes are in among them. */
  readonly hosts: readonly string[]
  readonly boxes: { readonly [kind in BoxKind]?: readonly BoxPlace[] }
  /** What sends a message; where a row has none, sending cannot be noticed. */
  readonly send?: SendPlace
  /** True where any field that looks like a message is one, too: on sites that the person asked for. */
  readonly byLooks?: true
  /** Where the page names who a message is for. Hosts change this more than their boxes, so nothing depends on it. */
  readonly recipients?: readonly RecipientPlace[]
}

/** A selector of the box itself, relative to its own document or shadow root; `path` binds it to pages under that path. */
export type BoxPlace = string | { readonly path: string; readonly box: string }

/** Ctrl+Enter and Cmd+Enter do what the control nearest to the box does. */
export interface SendPlace {
  /** The controls that send. */
  readonly control?: string
  /** Around boxes whose control has nothing but its label to tell it by: all in which it may be, or `near` for a few steps. */
  readonly byLabel?: string
  /** What is around a box in which Enter alone sends, where no control is to be seen. */
  readonly enter?: string
}

export interface RecipientPlace {
  /** What holds the box and the name together, and no other box. */
  readonly within: string
  /** The elements in it that name a person, each by its text or by this attribute. */
  readonly name: string
  readonly attribute?: string
}

/** An element that makes its content editable. */
export const editable =
  ':is([contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"])'

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
  '[autocomplete="one-time-code"]',
  '[autocomplete^="cc-"]',
  '[autocomplete$="password"]',
]

/** The sites watched from the start. */
export const watchedSites: readonly Site[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    hosts: ['https://mail.google.com/*'],
    boxes: { email: [`${editable}[g_editable="true"][role="textbox"]`] },
    send: { control: '.IZ .Up [role="button"]:not(.Uo):not([aria-haspopup="true"])' },
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
    send: { control: '[id^="splitButton-"][id$="__primaryActionButton"]' },
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    hosts: ['https://www.linkedin.com/*'],
    boxes: {
      message: [
        `.msg-form ${editable}[role="textbox"]`,
        // Sales Navigator, and Recruiter's composer beside a profile.
        { path: '/sales/', box: ':is([role="dialog"],.thread-container) textarea' },
        {
          path: '/talent/',
          box: `:is(.profile__right-rail-composer,.profile__right-rail-message-composer) :is(textarea,${editable})`,
        },
      ],
      comment: [
        `.comments-comment-box__form ${editable}.ql-editor`,
        `[componentkey^="commentBox-"] ${editable}[role="textbox"]`,
      ],
      post: [
        `${editable}[componentkey="ShareBox_textEditor"]`,
        `[data-test-modal-id="sharebox"] ${editable}.ql-editor`,
        `.share-creation-state__text-editor ${editable}.ql-editor`,
        `[componentkey="ShareBox_textEditor"] ${editable}`,
        `[data-sdui-screen*="ShareCompose"] ${editable}[role="textbox"]`,
        '[data-test-article-editor-content-textbox]',
      ],
      note: ['textarea#custom-message', '[data-test-modal-id="send-invite-modal"] textarea'],
    },
    send: {
      control: [
        '.msg-form__send-button',
        '.comments-comment-box__form [type="submit"]',
        '[componentkey*="commentButtonSection" i] button',
        '.share-actions__primary-action',
        '[data-test-modal-id="send-invite-modal"] .artdeco-button--primary',
        ':is(.thread-container,.profile__right-rail-composer) [type="submit"]',
      ].join(),
      // Its "Post" has hashed classes and no key (three tools' sources, October 2026).
      byLabel: '[data-sdui-screen*="ShareCompose"]',
      // Who chose "Press Enter to Send" sees no button, only what opens that choice (three tools' sources, 2025 and 2026).
      enter: '.msg-form:has(.msg-form__send-toggle):not(:has(.msg-form__send-button))',
    },
    recipients: [
      { within: '.msg-overlay-conversation-bubble', name: '.msg-overlay-bubble-header__title a span' },
      { within: '.msg-convo-wrapper', name: '.msg-entity-lockup__entity-title' },
      { within: '[data-test-modal-id="send-invite-modal"]', name: 'strong' },
    ],
  },
]

/** Where nothing more is known of a site. */
const sendNear: SendPlace = { byLabel: 'near' }

/** Sites we know that the person must ask for. What is known of them is less, so a box's looks count there, too. */
export const offeredSites: readonly Site[] = [
  {
    id: 'yahoo',
    name: 'Yahoo Mail',
    hosts: ['https://mail.yahoo.com/*'],
    boxes: {
      email: [
        `${editable}[data-test-id="rte"]`,
        `[data-test-id="compose-editor"] ${editable}`,
        'textarea#editorPlainText',
      ],
    },
    send: { control: '[data-test-id="compose-send-button"]' },
    recipients: [
      {
        within: ':has(> [data-test-id="container-to"])',
        name: '[data-test-id="container-to"] [data-test-id="pill"]',
        attribute: 'title',
      },
    ],
    byLooks: true,
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    hosts: ['https://mail.proton.me/*'],
    // Rich text is in a frame without an address, plain text in the page.
    boxes: { email: ['#rooster-editor', 'textarea[data-testid="editor-textarea"]'] },
    send: { control: '[data-testid="composer:send-button"]' },
    byLooks: true,
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    hosts: ['https://app.fastmail.com/*'],
    boxes: { email: [`.v-RichText-input${editable}`, `.v-RichText-input ${editable}`] },
    send: sendNear,
    byLooks: true,
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    // What sends is on the one host and the box on the other, so that neither can see the other.
    hosts: ['https://www.icloud.com/*', 'https://www-mail.icloud-sandbox.com/*'],
    boxes: { email: [`:is(.editor-content,.editor-wrapper)${editable}`, `.editor-wrapper ${editable}`] },
    byLooks: true,
  },
  {
    id: 'zoho',
    name: 'Zoho Mail',
    hosts: ['https://mail.zoho.com/*', 'https://mail.zoho.eu/*', 'https://mail.zoho.in/*'],
    boxes: { email: ['body.ze_body'] },
    send: sendNear,
    byLooks: true,
  },
  {
    id: 'gmx',
    name: 'GMX',
    hosts: ['https://*.gmx.net/*', 'https://*.gmx.com/*'],
    boxes: { email: [`body${editable}`] },
    send: sendNear,
    byLooks: true,
  },
  {
    id: 'hey',
    name: 'HEY',
    hosts: ['https://app.hey.com/*'],
    boxes: { email: ['trix-editor'] },
    send: sendNear,
    byLooks: true,
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

/**
 * The site an address or an origin belongs to; frames without an address have their origin only. A web site that is in no
 * table is one of its own, by its name; null where people cannot write a message at all.
 */
export function siteFor(url: string): Site | null {
  const known = [...watchedSites, ...offeredSites, playground].find(({ hosts }) =>
    hosts.some((pattern) => covers(pattern, url)),
  )
  const pattern = known ? null : patternOf(url)
  if (!pattern) return known ?? null
  const { hostname } = new URL(url)
  return { id: hostname, name: hostname, hosts: [pattern], boxes: {}, send: sendNear, byLooks: true }
}

/** The match pattern for all of a web site, whatever its port; null for an address that is none. */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null
}

/** True where an address is within a match pattern of a whole host. */
export function covers(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  const [scheme, host] = pattern.split(/:\/\/|\//) as [string, string]
  const named = host.replace(/^\*\./, '')
  return (
    (`${scheme}:` === protocol || (scheme === '*' && /^https?:$/.test(protocol))) &&
    (host === '*' || hostname === named || (host !== named && hostname.endsWith(`.${named}`)))
  )
}

/** Where the person has sites watched. */
export interface SiteChoices {
  /** Ids of sites watched from the start that are switched off. */
  readonly sitesOff: readonly string[]
  /** Match patterns of what is watched beyond them. */
  readonly sitesOn: readonly string[]
}

/** Whether drafts are checked at an address of this site. */
export const isWatched = (site: Site, url: string, { sitesOff, sitesOn }: SiteChoices): boolean =>
  isAsked(site) ? sitesOn.some((pattern) => covers(pattern, url)) : !sitesOff.includes(site.id)

/** True for a site that is watched only after the person has asked for it. */
export const isAsked = (site: Site): boolean => site.byLooks === true
