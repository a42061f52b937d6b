// Every change to the settings from a page of ours: made to what is stored at that moment, never to what the page remembers.
import type { WxtStorageItem } from 'wxt/utils/storage'
import { freeId, type ImportReport, isSameRule, type Made, mergeMade } from '../rules/file'
import type { RuleData } from '../rules/schema'
import { ownRulesItem, ownTemplatesItem, patchesItem, quietItem, sendGuardItem, sitesOffItem } from './items'

/** Runs one edit after the other among all pages that share it, so that none overwrites what another has just stored. */
export type InTurn = <T>(edit: () => Promise<T>) => Promise<T>

/** The turns of the extension's own pages: one lock, seen by no site. */
export const pagesInTurn: InTurn = (edit) => navigator.locks.request('settings', edit)

/** What takes an edit back, leaving whatever has changed since. */
export type Undo = () => Promise<void>

export type SettingsEdits = ReturnType<typeof settingsEdits>

export function settingsEdits(inTurn: InTurn) {
  const change = <T, R>(
    item: WxtStorageItem<T, Record<string, unknown>>,
    to: (now: T) => readonly [T, R],
  ): Promise<R> =>
    inTurn(async () => {
      const [next, result] = to(await item.getValue())
      await item.setValue(next)
      return result
    })

  /** Never flags a wording, as `wordingOf` writes it. */
  const leaveAlone = (wording: string) =>
    change(quietItem, (quiet) => [[...quiet.filter((one) => one !== wording), wording], undefined])

  return {
    /** Switches a rule or a category; back at its default, nothing is stored about it. */
    switchOn: (id: string, on: boolean, byDefault: boolean) =>
      change(patchesItem, (patches) => {
        const others = Object.fromEntries(Object.entries(patches).filter(([key]) => key !== id))
        return [on === byDefault ? others : { ...others, [id]: { on } }, undefined]
      }),

    /**
     * Keeps a rule in the place of `base`, the one that the person began from, or as a new one where that is null. Where
     * `base` was changed elsewhere meanwhile, both are kept. Ends with the rule's id, which is none of the built-in ones.
     */
    keepRule: (rule: RuleData, base: unknown, builtInIds: ReadonlySet<string>) =>
      change(ownRulesItem, (stored) => {
        const at = base === null ? -1 : stored.findIndex((one) => isSameRule(one, base))
        const others = stored.filter((_, index) => index !== at)
        const kept = { ...rule, id: freeId(rule.id, others, builtInIds) }
        return [at < 0 ? [...stored, kept] : stored.with(at, kept), kept.id]
      }),

    removeRule: async (data: unknown): Promise<Undo> => {
      const at = await change(ownRulesItem, (stored) => {
        const at = stored.findIndex((one) => isSameRule(one, data))
        return [stored.filter((_, index) => index !== at), at]
      })
      return () =>
        change(ownRulesItem, (stored) => [
          at < 0 || stored.some((one) => isSameRule(one, data)) ? stored : stored.toSpliced(at, 0, data),
          undefined,
        ])
    },

    leaveAlone,

    flagAgain: async (wording: string): Promise<Undo> => {
      await change(quietItem, (quiet) => [quiet.filter((one) => one !== wording), undefined])
      return () => leaveAlone(wording)
    },

    switchSite: (id: string, on: boolean) =>
      change(sitesOffItem, (off) => {
        const others = off.filter((one) => one !== id)
        return [on ? others : [...others, id], undefined]
      }),

    switchSendGuard: (on: boolean) => change(sendGuardItem, () => [on, undefined]),

    /** Adds what a file holds; all of it or, where the browser cannot store it, none. */
    addMade: (file: Made, builtInIds: ReadonlySet<string>): Promise<ImportReport> =>
      inTurn(async () => {
        const { made, report } = mergeMade(await storedMade(), file, builtInIds)
        await Promise.all([
          ownRulesItem.setValue(made.rules),
          patchesItem.setValue(made.patches),
          quietItem.setValue([...made.quiet]),
          ownTemplatesItem.setValue(made.templates),
        ])
        return report
      }),
  }
}

/** What the person has made, as it is stored now. */
export async function storedMade(): Promise<Made> {
  const [rules, patches, quiet, templates] = await Promise.all([
    ownRulesItem.getValue(),
    patchesItem.getValue(),
    quietItem.getValue(),
    ownTemplatesItem.getValue(),
  ])
  return { rules, patches, quiet, templates }
}
