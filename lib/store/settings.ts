// What a person has chosen, live: each context reads it once and then follows the storage's own events.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Patches } from '../rules/merge'
import { readOwnRules, type SetAside } from '../rules/parse'
import type { RuleData } from '../rules/schema'
import { ownRulesItem, patchesItem, quietItem, sendGuardItem, sitesOffItem, sitesOnItem } from './items'
import { stopHearing } from './stop-hearing'

export interface Settings {
  readonly patches: Patches
  readonly ownRules: readonly RuleData[]
  /** Own rules that cannot run here, shown instead of dropped. */
  readonly setAside: readonly SetAside[]
  readonly quiet: readonly string[]
  readonly sitesOff: readonly string[]
  readonly sitesOn: readonly string[]
  readonly sendGuard: boolean
}

/** The settings as stored now, following every change from any context until the signal ends it. */
export async function followSettings(signal: AbortSignal): Promise<StoreApi<Settings>> {
  const [patches, ownRules, quiet, sitesOff, sitesOn, sendGuard] = await Promise.all([
    patchesItem.getValue(),
    ownRulesItem.getValue(),
    quietItem.getValue(),
    sitesOffItem.getValue(),
    sitesOnItem.getValue(),
    sendGuardItem.getValue(),
  ])
  const store = createStore<Settings>(() => ({
    patches,
    ...readOwnRules(ownRules),
    quiet,
    sitesOff,
    sitesOn,
    sendGuard,
  }))
  const stops = [
    patchesItem.watch((patches) => store.setState({ patches })),
    ownRulesItem.watch((ownRules) => store.setState(readOwnRules(ownRules))),
    quietItem.watch((quiet) => store.setState({ quiet })),
    sitesOffItem.watch((sitesOff) => store.setState({ sitesOff })),
    sitesOnItem.watch((sitesOn) => store.setState({ sitesOn })),
    sendGuardItem.watch((sendGuard) => store.setState({ sendGuard })),
  ]
  stopHearing(signal, () => stops.forEach((stop) => stop()))
  return store
}
