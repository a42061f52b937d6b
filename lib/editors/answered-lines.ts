// Tells, where a message is answered that nothing wraps, the lines a person types between its lines from those of the message.

interface Line {
  readonly text: string
  /** True where the person typed all of it. */
  readonly isOwn: boolean
}

/** A person's key changes a line, parts it in two or joins two; what changes more came from somewhere else. */
const typedMaxLines = 2

export class AnsweredLines {
  private lines: readonly Line[] = []

  /** What stands there now; `isTyped` says that the person typed since the last time. */
  update(text: string, isTyped: boolean): void {
    const now = text.split('\n')
    const { lines: before } = this
    const shorter = Math.min(before.length, now.length)
    let head = 0
    while (head < shorter && before[head]!.text === now[head]) head++
    let tail = 0
    while (tail < shorter - head && before.at(-1 - tail)!.text === now.at(-1 - tail)) tail++
    const changed = before.slice(head, before.length - tail)
    const fresh = now.slice(head, now.length - tail)
    // A line with one word of theirs stays theirs: no alarm is worth being about somebody else's words.
    const isOwn =
      isTyped &&
      before.length > 0 &&
      fresh.length <= typedMaxLines &&
      changed.every((line) => line.isOwn || isBlank(line.text))
    this.lines = [
      ...before.slice(0, head),
      ...fresh.map((text) => ({ text, isOwn: isOwn && !isBlank(text) })),
      ...before.slice(before.length - tail),
    ]
  }

  /** By a line's place among them, from 0. */
  isOwn(line: number): boolean {
    return this.lines[line]?.isOwn ?? false
  }
}

const isBlank = (text: string) => text.trim() === ''
