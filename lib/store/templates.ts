// A person's own templates and favourites, live, and every change to them.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type OwnTemplate, readOwnTemplates } from '../templates/own'
import { favouritesItem, ownTemplatesItem } from './items'

export interface KeptTemplates {
  readonly own: readonly OwnTemplate[]
  /** Ids of templates, built-in and own. */
  readonly favourites: readonly string[]
}

/** As stored now, following every change from any page until the signal ends it. */
export async function followTemplates(signal: AbortSignal): Promise<StoreApi<KeptTemplates>> {
  const [own, favourites] = await Promise.all([ownTemplatesItem.getValue(), favouritesItem.getValue()])
  const store = createStore<KeptTemplates>(() => ({ own: readOwnTemplates(own), favourites }))
  const stops = [
    ownTemplatesItem.watch((stored) => store.setState({ own: readOwnTemplates(stored) })),
    favouritesItem.watch((favourites) => store.setState({ favourites })),
  ]
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()))
  return store
}

const idOf = (stored: unknown) => (stored as { id?: unknown } | null)?.id

/** Keeps a template in the place of the one with its id, or behind all others. What this version cannot read stays. */
export async function keepTemplate(template: OwnTemplate) {
  const stored = await ownTemplatesItem.getValue()
  const at = stored.findIndex((each) => idOf(each) === template.id)
  await ownTemplatesItem.setValue(at < 0 ? [...stored, template] : stored.with(at, template))
}

export async function removeTemplate(id: string) {
  const stored = await ownTemplatesItem.getValue()
  await ownTemplatesItem.setValue(stored.filter((each) => idOf(each) !== id))
  await markFavourite(id, false)
}

export async function markFavourite(id: string, on: boolean) {
  const others = (await favouritesItem.getValue()).filter((each) => each !== id)
  await favouritesItem.setValue(on ? [...others, id] : others)
}
