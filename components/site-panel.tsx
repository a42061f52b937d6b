// Where drafts are watched: how the page beneath stands, a switch for each site, and a way to add one.
import { type SubmitEvent, useId, useState } from 'react'
import type { Verdict } from '../lib/editors/health'
import type { SiteChoice } from '../lib/site-choices'
import { SiteSwitches } from './site-switches'
import { type MessageKey, useWords } from './words'

export interface SitePanelProps {
  /** How the page beneath stands; null where the extension may not look. */
  readonly page: { readonly verdict: Verdict; readonly report: string } | null
  readonly onCopyReport: () => void
  readonly sites: readonly SiteChoice[]
  /** Has the browser ask about the site of an address; false where what was typed is none. */
  readonly onAdd: (address: string) => boolean
}

const verdicts: Readonly<Record<Verdict, MessageKey>> = {
  ready: 'siteReady',
  'read-only': 'siteReadOnly',
  unknown: 'siteUnknownField',
  none: 'siteNoField',
  locked: 'siteLocked',
  full: 'siteFull',
  joined: 'siteJoined',
  moved: 'siteMoved',
  unselected: 'siteUnselected',
  ignored: 'siteIgnored',
  altered: 'siteAltered',
}

export function SitePanel({ page, onCopyReport, sites, onAdd }: SitePanelProps) {
  const say = useWords()
  const id = useId()
  return (
    <div className="sites">
      <section aria-labelledby={`${id}-page`}>
        <h2 id={`${id}-page`}>{say('siteThisPage')}</h2>
        <p className="words" role="status">
          {say(page ? verdicts[page.verdict] : 'siteNotSeen')}
        </p>
        {page && (
          <details>
            <summary>{say('siteReport')}</summary>
            <pre tabIndex={0} aria-label={say('siteReport')}>
              {page.report}
            </pre>
            <button type="button" className="quiet" onClick={onCopyReport}>
              {say('siteCopyReport')}
            </button>
          </details>
        )}
      </section>
      <section aria-labelledby={`${id}-sites`}>
        <h2 id={`${id}-sites`}>{say('siteWatched')}</h2>
        <SiteSwitches sites={sites} />
        <AddSite onAdd={onAdd} />
      </section>
    </div>
  )
}

function AddSite({ onAdd }: { onAdd: (address: string) => boolean }) {
  const say = useWords()
  const id = useId()
  const [address, setAddress] = useState('')
  const [isWrong, setWrong] = useState(false)
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const asked = onAdd(address)
    setWrong(!asked)
    if (asked) setAddress('')
  }
  return (
    <form onSubmit={add} noValidate>
      <label htmlFor={id}>{say('siteAdd')}</label>
      <div className="row">
        <input
          id={id}
          type="text"
          inputMode="url"
          value={address}
          placeholder="mail.example.com"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={`${id}-about`}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit" className="plain">
          {say('siteAsk')}
        </button>
      </div>
      <p id={`${id}-about`} role={isWrong ? 'alert' : undefined}>
        {say(isWrong ? 'siteNoAddress' : 'siteAskAbout')}
      </p>
    </form>
  )
}
