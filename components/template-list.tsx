// All situations there are words for: one's own, the favourites, and the rest by group.
import { useDeferredValue, useRef } from 'react'
import type { OwnTemplate } from '../lib/templates/own'
import { groups, type Template } from '../lib/templates/schema'
import { findSituations } from '../lib/templates/search'
import { useLostKeyboard } from './lost-keyboard'
import { type MessageKey, useWords } from './words'

const groupNames: Readonly<Record<Template['group'], MessageKey>> = {
  apology: 'groupApology',
  repair: 'groupRepair',
  ask: 'groupAsk',
  decline: 'groupDecline',
  remind: 'groupRemind',
  news: 'groupNews',
  thanks: 'groupThanks',
  'stay-in-touch': 'groupStayInTouch',
}

export interface TemplateListProps {
  readonly builtIn: readonly Template[]
  readonly own: readonly OwnTemplate[]
  readonly favourites: readonly string[]
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onFavourite: (id: string, on: boolean) => void
  readonly onChoose: (id: string) => void
  /** The person wants to write a template. */
  readonly onNew: () => void
}

export function TemplateList(props: TemplateListProps) {
  const say = useWords()
  const search = useRef<HTMLInputElement>(null)
  useLostKeyboard(search)
  const query = useDeferredValue(props.query)
  const found = new Set<OwnTemplate | Template>(findSituations([...props.own, ...props.builtIn], query))
  const own = props.own.filter((each) => found.has(each))
  const builtIn = props.builtIn.filter((each) => found.has(each))
  const isFavourite = ({ id }: { id: string }) => props.favourites.includes(id)
  const sections = [
    { name: say('templatesFavourites'), items: [...own, ...builtIn].filter(isFavourite) },
    { name: say('templatesOwn'), items: own.filter((each) => !isFavourite(each)) },
    ...groups.map((group) => ({
      name: say(groupNames[group]),
      items: builtIn.filter((each) => each.group === group && !isFavourite(each)),
    })),
  ].filter(({ items }) => items.length > 0)
  return (
    <div className="templates">
      <div className="row">
        <input
          ref={search}
          type="search"
          aria-label={say('templatesSearch')}
          placeholder={say('templatesSearch')}
          value={props.query}
          onChange={(event) => props.onQuery(event.target.value)}
        />
        <button type="button" className="plain" onClick={props.onNew}>
          {say('templatesNew')}
        </button>
      </div>
      {sections.length === 0 && <p className="empty words">{say('templatesNone')}</p>}
      {sections.map(({ name, items }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <button type="button" className="situation" onClick={() => props.onChoose(item.id)}>
                  {item.situation}
                </button>
                <button
                  type="button"
                  className="star"
                  aria-pressed={isFavourite(item)}
                  aria-label={say('templatesFavourite', item.situation)}
                  title={say(isFavourite(item) ? 'templatesUnstar' : 'templatesStar')}
                  onClick={() => props.onFavourite(item.id, !isFavourite(item))}
                >
                  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                    <path d="m8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
