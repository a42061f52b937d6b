// Putting text into a draft: where it goes, and what parts it from the words around it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insertionAt } from '../../lib/engine/insertion'
import { applyEdit } from '../../lib/engine/span'

const message = 'Hi Ann,\n\nthank you.'

describe('with the caret at |', () => {
  test.each([
    ['|', 'So.', 'So.'],
    ['Hello.|', 'So.', 'Hello. So.'],
    ['Hello. |', 'So.', 'Hello. So.'],
    ['Hello. |Bye.', 'So.', 'Hello. So. Bye.'],
    ['|Bye.', 'So.', 'So. Bye.'],
    ['Hel|lo, there. Bye.', 'So.', 'Hello, there. So. Bye.'],
    ['Hello, |there', 'So.', 'Hello, there So.'],
    ['Hello,| there\nBye.', 'So.', 'Hello, there So.\nBye.'],
    ['It costs |3.50 (“net.”) Bye.', 'So.', 'It costs 3.50 (“net.”) So. Bye.'],
    ['Hello|.', 'So.', 'Hello. So.'],
    ['Hello.\n|', 'So.', 'Hello.\nSo.'],
    ['Hello.|', message, `Hello.\n\n${message}`],
    ['Hello. |', message, `Hello. \n\n${message}`],
    ['Hello. |Bye.\nSam', message, `Hello. Bye.\n\n${message}\n\nSam`],
    ['|Bye.', message, `${message}\n\nBye.`],
    ['Hello.\n|', message, `Hello.\n\n${message}`],
    ['Hello.\n\n|', message, `Hello.\n\n${message}`],
    ['|\n', message, `${message}\n`],
    ['|\nSam', message, `${message}\n\nSam`],
    ['Hello.|\n\nSam', message, `Hello.\n\n${message}\n\nSam`],
  ])('%j and %j make %j', (marked, text, whole) => {
    const draft = marked.replace('|', '')
    expect(applyEdit(draft, insertionAt(draft, marked.indexOf('|'), text))).toBe(whole)
  })
})

test('without a caret it goes behind the last words, before what follows them', () => {
  expect(applyEdit('Hello.\n\n\n', insertionAt('Hello.\n\n\n', null, 'So.'))).toBe('Hello. So.\n\n\n')
  expect(applyEdit('\n\n', insertionAt('\n\n', null, 'So.'))).toBe('So.\n\n')
})

test('whatever the draft and the caret, all words stay and the text stands in it whole, joined to no word', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '😀', 'é') })
  fc.assert(
    fc.property(text, fc.option(fc.nat(40)), fc.constantFrom('So.', message), (draft, caret, put) => {
      const edit = insertionAt(draft, caret, put)
      const after = applyEdit(draft, edit)
      const at = after.indexOf(put, edit.span.start)
      expect(after.slice(0, edit.span.start) + after.slice(edit.span.start + edit.insert.length)).toBe(draft)
      expect(after.slice(0, at)).toMatch(/^\s*$|\s$/)
      expect(after.slice(at + put.length)).toMatch(/^\s*$|^\s/)
    }),
  )
})
