import { expect, test } from 'vitest'
import { Pace, patienceMs, quietMs } from '../../lib/session/pace'
import { HandClock } from '../support/hand-clock'

test('a check is due after a pause in the typing, once', () => {
  const clock = new HandClock()
  let checks = 0
  const pace = new Pace(clock, () => checks++)
  pace.touch()
  clock.advance(quietMs - 1)
  pace.touch()
  clock.advance(quietMs - 1)
  expect(checks).toBe(0)
  clock.advance(1)
  expect(checks).toBe(1)
  clock.advance(patienceMs * 2)
  expect(checks).toBe(1)
})

test('someone who never pauses is checked after a while', () => {
  const clock = new HandClock()
  let checks = 0
  const pace = new Pace(clock, () => checks++)
  for (let passed = 0; passed < patienceMs; passed += 100) {
    pace.touch()
    clock.advance(100)
  }
  expect(checks).toBe(1)
})

test('nothing is due after it was stopped', () => {
  const clock = new HandClock()
  let checks = 0
  const pace = new Pace(clock, () => checks++)
  pace.touch()
  pace.stop()
  clock.advance(patienceMs * 2)
  expect(checks).toBe(0)
})
