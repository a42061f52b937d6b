// Every site with its switch.
import type { SiteChoice } from '../lib/site-choices'
import { Switch } from './switch'

export interface SiteSwitchesProps {
  readonly sites: readonly SiteChoice[]
  /** How a list looks on this surface. */
  readonly className?: string
}

export const SiteSwitches = ({ sites, className }: SiteSwitchesProps) => (
  <ul className={className}>
    {sites.map(({ name, on, onSwitch }) => (
      <li key={name}>
        <label>
          {name}
          <Switch on={on} onSwitch={onSwitch} />
        </label>
      </li>
    ))}
  </ul>
)
