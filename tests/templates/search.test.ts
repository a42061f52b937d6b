// Finding a situation by one's own words for it.
import { expect, test } from 'vitest'
import { library } from '../../lib/templates/library'
import { findSituations } from '../../lib/templates/search'

const idsFor = (query: string) => findSituations(library, query).map(({ id }) => id)

test.each([
  ['I missed a call', 'missed-call'],
  ['forgot to call back', 'missed-call'],
  ['calling late', 'called-late'],
  ['late reply', 'late-reply'],
  ['missed deadline', 'missed-deadline'],
  ['wrong attachment', 'wrong-file'],
  ['reply-all', 'wrong-recipient'],
  ['double booking', 'double-booked'],
  ['late again', 'late-twice'],
  ['didn’t show up', 'no-show'],
  ['server down', 'outage'],
  ['rude comment', 'harsh-comment'],
  ['bad joke', 'joke-offended'],
  ['final notice', 'remind-last'],
  ['no response', 'follow-up-silence'],
  ['what happened', 'ask-what-happened'],
  ['confess', 'owning-up-late'],
  ['My Flight was LATE!', 'missed-deadline'],
])('%j finds %s', (query, id) => expect(idsFor(query)).toContain(id))

test('the more words are shared, the fewer situations are left', () => {
  expect(idsFor('late')).toContain('late-reply')
  expect(idsFor('late reply')).toEqual(['late-reply'])
})

test('every apology is found by sorry', () => {
  const apologies = library.filter(({ apology }) => apology).map(({ id }) => id)
  expect(idsFor('sorry')).toEqual(expect.arrayContaining(apologies))
})

test('a word that is still being typed finds what it may become', () =>
  expect(idsFor('dead')).toContain('missed-deadline'))

test('nothing asked finds all, and a strange word nothing', () => {
  expect(idsFor(' ')).toHaveLength(library.length)
  expect(idsFor('volcano')).toEqual([])
})

test('one’s own are found by their heading', () => {
  const own = [{ id: 'own', situation: 'Cancel a class', text: 'No class.' }]
  expect(findSituations(own, 'cancelled class')).toEqual(own)
})
