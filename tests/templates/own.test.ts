// A person's own templates.
import { expect, test } from 'vitest'
import { blanksOf, fillBlanks, readOwnTemplates } from '../../lib/templates/own'

const text = 'Hi [their name],\n\nthank you for [what they did], [their name].'

test('words in square brackets are what is to be filled in, each once', () => {
  expect(blanksOf(text)).toEqual(['their name', 'what they did'])
  expect(blanksOf('No blank, [] none, [over\ntwo lines] none.')).toEqual([])
})

test('what is filled in stands in every place of its blank, and the rest stays', () => {
  const { text: filled, missing, parts } = fillBlanks(text, { 'their name': ' Priya ' })
  expect(filled).toBe('Hi Priya,\n\nthank you for [what they did], Priya.')
  expect(missing).toEqual(['what they did'])
  expect(parts.map((part) => part.text).join('')).toBe(filled)
  expect(parts.filter(({ slot }) => slot === 'their name')).toHaveLength(2)
})

test('a blank that has the name of something every object has is still empty', () => {
  expect(fillBlanks('[constructor]', {}).text).toBe('[constructor]')
})

test('what another version stored and this one cannot read is left out', () => {
  const own = { id: 'a', situation: 'Late', text: 'Sorry.' }
  expect(readOwnTemplates([own, null, 'x', { id: 'b' }, { ...own, text: ' ' }])).toEqual([own])
})
