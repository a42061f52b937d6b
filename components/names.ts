// Which words of ours name a category and a kind of rewrite.
import type { Category, RewriteKind } from '../lib/engine/finding'
import type { MessageKey } from './words'

export const categoryNames: Readonly<Record<Category, MessageKey>> = {
  accusation: 'categoryAccusation',
  suspicion: 'categorySuspicion',
  excuse: 'categoryExcuse',
  'non-apology': 'categoryNonApology',
  'empty-reassurance': 'categoryEmptyReassurance',
  'passive-aggression': 'categoryPassiveAggression',
  pressure: 'categoryPressure',
  'self-doubt': 'categorySelfDoubt',
  'office-cliches': 'categoryOfficeCliches',
}
export const kindNames: Readonly<Record<RewriteKind, MessageKey>> = {
  ask: 'kindAsk',
  thing: 'kindThing',
  own: 'kindOwn',
  specific: 'kindSpecific',
  thank: 'kindThank',
  plain: 'kindPlain',
  drop: 'kindDrop',
}
export const categoryMeanings: Readonly<Record<Category, MessageKey>> = {
  accusation: 'categoryAccusationIs',
  suspicion: 'categorySuspicionIs',
  excuse: 'categoryExcuseIs',
  'non-apology': 'categoryNonApologyIs',
  'empty-reassurance': 'categoryEmptyReassuranceIs',
  'passive-aggression': 'categoryPassiveAggressionIs',
  pressure: 'categoryPressureIs',
  'self-doubt': 'categorySelfDoubtIs',
  'office-cliches': 'categoryOfficeClichesIs',
}
