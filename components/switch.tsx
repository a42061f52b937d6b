// A switch that moves at once and then shows what was stored.
import { startTransition, useOptimistic } from 'react'

export interface SwitchProps {
  /** Needed where no label stands around it. */
  readonly label?: string
  readonly on: boolean
  readonly disabled?: boolean
  /** Called in the click's own turn; ends once it is stored. */
  readonly onSwitch: (on: boolean) => Promise<unknown>
}

export function Switch({ label, on, disabled = false, onSwitch }: SwitchProps) {
  const [shown, show] = useOptimistic(on)
  return (
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      checked={shown}
      disabled={disabled}
      onChange={({ target }) => {
        const next = target.checked
        startTransition(async () => {
          show(next)
          await onSwitch(next)
        })
      }}
    />
  )
}
