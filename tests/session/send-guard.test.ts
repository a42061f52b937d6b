// Which messages get a second read before they go, and that each wording holds one back once.
import { expect, test } from 'vitest'
import { SendGuard } from '../../lib/session/send-guard'
import type { Session } from '../../lib/session/session'

type Wording = readonly [rule: string, text: string, severity: 'strong' | 'mild']

/** A session whose draft holds these wordings, found by `recheck` and not before. */
function sessionWith(...wordings: Wording[]) {
  const session = {
    next: wordings,
    findings: [] as object[],
    recheck() {
      session.findings = session.next.map(([rule, text, severity]) => ({ rule, text, severity }))
    },
  }
  return session
}
const asSession = (session: object) => session as Session
const blame: Wording = ['blame', 'You forgot', 'strong']
const doubt: Wording = ['doubt', 'I know the people', 'strong']
const vague: Wording = ['vague', 'it’s coming', 'mild']

test('strong wording as it stands at that moment is read again, mild wording is not', () => {
  expect(new SendGuard().toReadAgain(asSession(sessionWith(vague, blame, doubt)))).toEqual([1, 2])
  expect(new SendGuard().toReadAgain(asSession(sessionWith(vague)))).toEqual([])
  expect(new SendGuard().toReadAgain(asSession(sessionWith()))).toEqual([])
})

test('the second time the message goes, whatever its case and spacing', () => {
  const guard = new SendGuard()
  const session = sessionWith(blame)
  guard.toReadAgain(asSession(session))
  session.next = [['blame', 'you  forgot', 'strong']]
  expect(guard.toReadAgain(asSession(session))).toEqual([])
})

test('wording that is new holds it back again, with all that is strong', () => {
  const guard = new SendGuard()
  const session = sessionWith(blame)
  guard.toReadAgain(asSession(session))
  session.next = [blame, doubt]
  expect(guard.toReadAgain(asSession(session))).toEqual([0, 1])
})

test('what was read again in one box is new in another', () => {
  const guard = new SendGuard()
  guard.toReadAgain(asSession(sessionWith(blame)))
  expect(guard.toReadAgain(asSession(sessionWith(blame)))).toEqual([0])
})
