// The first page a person sees: two drafts to try it on, what it does and what it never does.
import { memo } from 'react'
import { categories, type Category, isOptIn } from '../lib/engine/finding'
import type { SiteChoice } from '../lib/site-choices'
import { Chip } from './chip'
import { SiteSwitches } from './site-switches'
import { Switch } from './switch'
import { useWords } from './words'

export interface WelcomeProps {
  readonly sites: readonly SiteChoice[]
  readonly isOn: (category: Category) => boolean
  /** Ends once it is stored. */
  readonly onCategory: (category: Category, on: boolean) => Promise<void>
  readonly onRules: () => void
}

export function Welcome({ sites, isOn, onCategory, onRules }: WelcomeProps) {
  const say = useWords()
  return (
    <main className="welcome">
      <header>
        <img src="/icon/icon.svg" alt="" width="40" height="40" />
        <h1>{say('extensionName')}</h1>
        <p className="line">{say('welcomeLine')}</p>
      </header>
      <Playground />
      <div className="columns">
        <section>
          <h2>{say('welcomeDoes')}</h2>
          <ul>
            <li>{say('welcomeDoes1')}</li>
            <li>{say('welcomeDoes2')}</li>
            <li>{say('welcomeDoes3')}</li>
          </ul>
        </section>
        <section>
          <h2>{say('welcomeNever')}</h2>
          <ul>
            <li>{say('welcomeNever1')}</li>
            <li>{say('welcomeNever2')}</li>
            <li>{say('welcomeNever3')}</li>
          </ul>
        </section>
        <section>
          <h2>{say('welcomeLooksFor')}</h2>
          <ul className="choices">
            {categories
              .filter((category) => !isOptIn(category))
              .map((category) => (
                <li key={category}>
                  <label>
                    <Chip category={category} />
                    <Switch on={isOn(category)} onSwitch={(on) => onCategory(category, on)} />
                  </label>
                </li>
              ))}
          </ul>
          <button type="button" className="plain" onClick={onRules}>
            {say('welcomeRules')}
          </button>
        </section>
        <section>
          <h2>{say('welcomeWhere')}</h2>
          <SiteSwitches className="choices" sites={sites} />
          <p>{say('welcomeLinkedin')}</p>
        </section>
      </div>
    </main>
  )
}

/** Drawn once: from then on the text is the person's. */
const Playground = memo(function Playground() {
  const say = useWords()
  return (
    <div className="playground">
      <p>
        {say('welcomeTry')} {say('welcomeShortcut')}
      </p>
      <section className="mail">
        <h2 className="visually-hidden">{say('welcomeMailName')}</h2>
        <dl>
          <dt>{say('welcomeMailTo')}</dt>
          <dd>{say('welcomeMailToWho')}</dd>
          <dt>{say('welcomeMailSubject')}</dt>
          <dd>{say('welcomeMailSubjectWhat')}</dd>
        </dl>
        <Box compose="email" label={say('welcomeMailName')} text={say('welcomeMailDraft')} />
      </section>
      <section className="message">
        <h2 className="visually-hidden">{say('welcomeMessageName')}</h2>
        <p className="who">
          <span aria-hidden="true">{say('welcomeMessageTo').charAt(0)}</span>
          {say('welcomeMessageTo')}
        </p>
        <Box compose="message" label={say('welcomeMessageName')} text={say('welcomeMessageDraft')} />
      </section>
    </div>
  )
})

function Box({ compose, label, text }: { compose: 'email' | 'message'; label: string; text: string }) {
  return (
    <div
      className="box"
      data-compose={compose}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      spellCheck={false}
    >
      {text.split('\n').map((line, index) => (
        <div key={index}>{line || <br />}</div>
      ))}
    </div>
  )
}
