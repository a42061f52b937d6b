// Every key the extension stores on disk, once. No draft text is ever among them.
import { storage } from 'wxt/utils/storage'
import type { Patches } from '../rules/merge'

/** What a person has switched on or off among the rules. */
export const patchesItem = storage.defineItem<Patches>('local:patches', { fallback: {} })
/** A person's own rules. Another version may have stored what this one cannot read: `readOwnRules` parts them. */
export const ownRulesItem = storage.defineItem<readonly unknown[]>('local:ownRules', { fallback: [] })
/** Wordings that are not to be flagged, as `wordingOf` writes them. */
export const quietItem = storage.defineItem<string[]>('local:quiet', { fallback: [] })
/** Ids of the sites, among those watched from the start, where nothing is checked. */
export const sitesOffItem = storage.defineItem<string[]>('local:sitesOff', { fallback: [] })
/** Match patterns of the sites that the person has added. Follows what the browser has granted, so that every context hears of it. */
export const sitesOnItem = storage.defineItem<string[]>('local:sitesOn', { fallback: [] })
/** Whether strong wording is shown once more before a message goes. */
export const sendGuardItem = storage.defineItem<boolean>('local:sendGuard', { fallback: false })
/** A person's own templates. Another version may have stored what this one cannot read: `readOwnTemplates` parts them. */
export const ownTemplatesItem = storage.defineItem<readonly unknown[]>('local:ownTemplates', { fallback: [] })
/** Ids of the templates that a person has marked to find again. */
export const favouritesItem = storage.defineItem<string[]>('local:favourites', { fallback: [] })
