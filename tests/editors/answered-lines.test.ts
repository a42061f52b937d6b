// Whose the lines of an answered message are, as a person types between them.
import { expect, test } from 'vitest'
import { AnsweredLines } from '../../lib/editors/answered-lines'

const theirs = ['From: Ann', 'You promised an answer.', 'When will it come?']

/** The own lines after the message has become each of these in turn; `!` before the lines that were not typed. */
function ownAfter(...turns: readonly string[][]): string[] {
  const answered = new AnsweredLines()
  answered.update(theirs.join('\n'), false)
  for (const turn of turns) {
    const isTyped = turn[0] !== '!'
    answered.update((isTyped ? turn : turn.slice(1)).join('\n'), isTyped)
  }
  const lines = turns.at(-1)!.filter((line) => line !== '!')
  return lines.filter((_, line) => answered.isOwn(line))
}
const [from, promise, when] = theirs as [string, string, string]

test('a line typed between theirs is own, and stays so while the others change', () => {
  expect(
    ownAfter([from, promise, '', when], [from, promise, 'I', when], [from, promise, 'I did.', when]),
  ).toEqual(['I did.'])
  expect(ownAfter([from, '', promise, when], [from, 'Yes', promise, when], ['Yes', promise, when])).toEqual([
    'Yes',
  ])
})

test('an editor may draw the new line itself', () => {
  expect(ownAfter(['!', from, promise, '', when], [from, promise, 'No', when])).toEqual(['No'])
})

test('an own line may be parted in two and joined again', () => {
  const written = [
    [from, '', promise, when],
    [from, 'Yes. No.', promise, when],
  ]
  const parted = [from, 'Yes.', 'No.', promise, when]
  expect(ownAfter(...written, parted)).toEqual(['Yes.', 'No.'])
  expect(ownAfter(...written, parted, written[1]!)).toEqual(['Yes. No.'])
})

test('a line with words of theirs is theirs: changed, parted or joined', () => {
  expect(ownAfter([from, 'You promise an answer.', when])).toEqual([])
  expect(ownAfter([from, 'You promised', ' an answer.', when])).toEqual([])
  expect(
    ownAfter([from, '', promise, when], [from, 'Yes', promise, when], [from, `Yes${promise}`, when]),
  ).toEqual([])
})

test('what was not typed is theirs: pasted lines, and a message that comes late or whole', () => {
  expect(ownAfter(['!', from, 'Pasted.', promise, when])).toEqual([])
  expect(ownAfter([...theirs, 'One', 'Two', 'Three'])).toEqual([])
  const late = new AnsweredLines()
  late.update(theirs.join('\n'), true)
  expect(theirs.some((_, line) => late.isOwn(line))).toBe(false)
})
