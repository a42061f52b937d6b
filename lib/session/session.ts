// One compose box's live loop: reads the draft, keeps its findings in place, paints them and makes rewrites.
import type { Editor, WriteResult } from '../editors/editor'
import type { Painter } from '../editors/painter'
import { type Finding, mapFindings, type Rewrite } from '../engine/finding'
import { insertionAt } from '../engine/insertion'
import { applyAll, firstRewrites } from '../engine/plan'
import { editBetween } from '../engine/span'
import { wordingOf } from '../engine/tokens'
import { type Clock, Pace } from './pace'

export interface SessionParts {
  readonly editor: Editor
  readonly painter: Painter
  readonly clock: Clock
  /** The findings of a draft by the rules in force now. */
  readonly check: (draft: string) => Finding[]
  /** Called with the findings whenever they may have changed. */
  readonly announce: (findings: readonly Finding[]) => void
}

/** `changed`: the words are no longer those that were checked; nothing was written and a new check has run. */
export type ApplyResult = WriteResult | 'changed'

export class Session {
  private draft = ''
  private current: readonly Finding[] = []
  private active: number | null = null
  private readonly left = new Set<string>()
  /** What takes the last changes back while their words still stand, the last first. */
  private reverse: readonly Change[] = []
  /** Ends when the change that is being made has been. */
  private turn: Promise<unknown> = Promise.resolve()
  private readonly pace: Pace

  /** Reads, checks and paints at once, and after each change until the signal ends it. */
  constructor(
    private readonly parts: SessionParts,
    signal: AbortSignal,
  ) {
    this.pace = new Pace(parts.clock, () => this.recheck())
    parts.editor.onChange(() => this.touch(), signal)
    signal.addEventListener('abort', () => {
      this.pace.stop()
      parts.painter.dispose()
    })
    this.recheck()
  }

  get editor(): Editor {
    return this.parts.editor
  }

  /** The findings of the draft as it stands, by place. */
  get findings(): readonly Finding[] {
    return this.current
  }

  /** The draft as last read. */
  get text(): string {
    return this.draft
  }

  /** The draft may have changed: what is known moves with it, and a check follows. */
  touch() {
    const draft = this.parts.editor.read()
    const edit = editBetween(this.draft, draft)
    if (!edit) return
    this.draft = draft
    this.show(mapFindings(this.current, edit))
    this.pace.touch()
  }

  /** Checks the draft now; after the rules have changed, too. */
  recheck() {
    this.pace.stop()
    this.draft = this.parts.editor.read()
    this.show(this.findingsOf(this.draft))
  }

  private findingsOf(draft: string): readonly Finding[] {
    return this.parts.check(draft).filter((finding) => !this.left.has(keyOf(finding)))
  }

  /** Draws one finding as the one that is looked at; null for none. */
  activate(index: number | null) {
    if (this.active === index) return
    this.active = index
    this.paint()
  }

  /** The index of the finding under a point in viewport pixels, or null. */
  findingAt(x: number, y: number): number | null {
    const id = this.parts.painter.hitTest(x, y)
    return id === null ? null : Number(id)
  }

  /**
   * Makes one rewrite of one finding, if the draft as it stands still offers it. The finding may have moved with words that
   * were typed since they were checked, and a sentence that was typed on has a longer one to give way.
   */
  apply(index: number, rewrite: number): Promise<ApplyResult> {
    const finding = this.current[index]
    const chosen = finding?.rewrites[rewrite]
    return this.make(() => {
      const offered = this.findingsOf(this.parts.editor.read())
        .find(({ rule, span }) => rule === finding?.rule && span.start === finding.span.start)
        ?.rewrites.find(({ kind, edit }) => kind === chosen?.kind && edit.insert === chosen.edit.insert)
      return offered ? [offered] : null
    })
  }

  /**
   * Makes the first rewrite of every finding, each as a change of its own, while the draft still is `draft`. Stops at the
   * first that is not taken; those before it stand, and can be taken back.
   */
  applyFirsts(draft: string): Promise<ApplyResult> {
    return this.make(() => {
      if (this.parts.editor.read() !== draft || this.draft !== draft) return null
      const offered = firstRewrites(this.findingsOf(draft))
      const isAsShown = applyAll(draft, offered) === applyAll(draft, firstRewrites(this.current))
      // From the last to the first, so that none moves the words of another.
      return isAsShown ? offered.toReversed() : null
    })
  }

  /** Takes the last changes back, as far as their words still stand where they were put; once. */
  takeBack(): Promise<ApplyResult> {
    return this.inTurn(async () => {
      const { reverse } = this
      this.reverse = []
      let result: ApplyResult = reverse.length > 0 ? 'done' : 'changed'
      for (const change of reverse) if (result === 'done') result = await this.write(change)
      this.recheck()
      return result
    })
  }

  /** Makes changes in their order; null where what they were meant for is no longer there. */
  private make(changesNow: () => readonly Change[] | null): Promise<ApplyResult> {
    return this.inTurn(async () => {
      const changes = changesNow()
      let result: ApplyResult = changes ? 'done' : 'changed'
      const made: Change[] = []
      for (const change of changes ?? []) {
        result = await this.write(change)
        if (result !== 'done') break
        made.unshift(reverseOf(change))
      }
      if (made.length > 0) this.reverse = made
      this.recheck()
      return result
    })
  }

  /** One at a time: what is asked for meanwhile, as by a second click, finds the draft as the one before left it. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.turn.then(act)
    this.turn = result.catch(() => {})
    return result
  }

  private async write({ edit, before }: Change): Promise<ApplyResult> {
    const { start, end } = edit.span
    return this.parts.editor.read().slice(start, end) === before ? this.parts.editor.write(edit) : 'changed'
  }

  /** Puts text in where `insertionAt` says; where the caret is elsewhere now, `lastCaret` is where it was. Can be taken back. */
  insert(text: string, lastCaret: number | null): Promise<ApplyResult> {
    const { editor } = this.parts
    return this.make(() => [
      { edit: insertionAt(editor.read(), editor.caret() ?? lastCaret, text), before: '' },
    ])
  }

  /** Stops flagging these words by this rule in this box. */
  leave(index: number) {
    const finding = this.current[index]
    if (!finding) return
    this.left.add(keyOf(finding))
    this.recheck()
  }

  private show(findings: readonly Finding[]) {
    this.current = findings
    if (this.active !== null && this.active >= findings.length) this.active = null
    this.paint()
    this.parts.announce(findings)
  }

  private paint() {
    this.parts.painter.paint(
      this.current.map(({ span, category, severity }, index) => ({
        id: String(index),
        span,
        category,
        severity,
      })),
      this.active === null ? null : String(this.active),
    )
  }
}

/** The same for the same words by the same rule. */
export const keyOf = ({ rule, text }: Finding) => `${rule} ${wordingOf(text)}`

/** An edit, and the words it replaces. */
type Change = Pick<Rewrite, 'edit' | 'before'>

const reverseOf = ({ edit: { span, insert }, before }: Change): Change => ({
  edit: { span: { start: span.start, end: span.start + insert.length }, insert: before },
  before: insert,
})
