// Decides whether a message that is about to go gets a second read: once for each strong wording in it.
import { keyOf, type Session } from './session'

export class SendGuard {
  private readonly shown = new WeakMap<Session, Set<string>>()

  /**
   * The places of the strong findings in the draft as it stands, where one of them has not been read again yet; else none, and
   * the message may go. Asking counts as showing: the same wording holds a message back once.
   */
  toReadAgain(session: Session): readonly number[] {
    session.recheck()
    const shown = this.shown.get(session) ?? new Set()
    const strong = session.findings.flatMap((finding, index) =>
      finding.severity === 'strong' ? [index] : [],
    )
    const keys = strong.map((index) => keyOf(session.findings[index]!))
    const isNew = keys.some((key) => !shown.has(key))
    this.shown.set(session, new Set([...shown, ...keys]))
    return isNew ? strong : []
  }
}
