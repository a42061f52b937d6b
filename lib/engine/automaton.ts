// Finds every phrase of a ruleset in one pass, at a cost that follows the text and not the number of phrases.
import type { Node, Pattern } from './pattern'
import { gapMaxWords } from './pattern'
import type { Run, Sentence } from './sentences'
import type { Token } from './tokens'

/** One pattern matched the tokens of this run; of several runs from one start, the longest. */
export interface Hit extends Run {
  /** Index into the patterns the automaton was built from. */
  readonly pattern: number
}

/** What a token must be to be one step of a phrase. */
export type Label = ReadonlySet<string> | 'any' | 'number' | 'comma' | 'quote' | { readonly marks: string }

interface Edge {
  readonly label: Label
  readonly to: number
}

/** A state of the nondeterministic automaton that all patterns share. */
interface Place {
  edge: Edge | null
  /** Places that the text is in too, without a step. */
  free: readonly number[]
  accepts: number | null
}

/** A set of places the text can be in, built when a text first reaches it. */
interface State {
  /** The steps out of any of its places. */
  readonly edges: readonly Edge[]
  readonly accepts: readonly number[]
  readonly next: Map<string, State | null>
  /** Only where phrases begin: every phrase has an edge there, and each new word would ask them all. */
  readonly byForm?: EdgeIndex
}

/** Beyond this many the cache is emptied: a bound on memory, far above what real drafts reach. */
const statesMax = 20_000
/** One list for the many places that lead nowhere but by their edge. */
const nowhere: readonly number[] = []
/** A gap spelt out: words that may be missing, each with a comma that may be missing. */
const comma: Node = { kind: 'comma' }
const gapParts: readonly Node[] = [
  comma,
  ...Array.from({ length: gapMaxWords }, (): Node => ({
    kind: 'optional',
    part: { kind: 'sequence', parts: [{ kind: 'any' }, comma] },
  })),
]
/** Marks inside a written word or around it that a reader does not hear. */
const silentMarks = new Set(['-', '*', '_', '~'])
const endMark = /^[.!?…]+$/
const quoteMark = /^["'\u201C-\u201E\u00AB\u00BB]$/
/** Marks that a phrase can ask for. */
const heardMark = new RegExp(`^(?:,|[!?]+)$|${quoteMark.source}`)

export class Automaton {
  private readonly places: Place[] = []
  private readonly vocabulary = new Set<string>()
  private readonly labels = new Map<readonly string[], ReadonlySet<string>>()
  /** Where every text can be before a word: within a sentence, and at its start. */
  private readonly within: State
  private readonly start: State
  private readonly states = new Map<string, State>()

  constructor(private readonly patterns: readonly Pattern[]) {
    const anywhere: number[] = []
    const atStart: number[] = []
    patterns.forEach((pattern, index) => {
      const from = this.place()
      this.places[this.build(pattern.body, from)]!.accepts = index
      const starts = pattern.atStart ? atStart : anywhere
      starts.push(from)
    })
    this.within = this.beginning(anywhere)
    this.start = this.beginning([...anywhere, ...atStart])
  }

  /** All hits, by start and then by pattern. */
  scan(tokens: readonly Token[], sentences: readonly Sentence[]): Hit[] {
    return sentences.flatMap((sentence) => this.scanSentence(tokens, sentence))
  }

  private scanSentence(tokens: readonly Token[], sentence: Sentence): Hit[] {
    const heard = indices(sentence).filter((i) => !isSilent(tokens[i]!))
    const symbols = heard.map((i) => this.symbolOf(tokens[i]!))
    const first = heard.findIndex((i) => tokens[i]!.kind !== 'mark')
    const hits: Hit[] = []
    heard.forEach((from, at) => {
      let state: State | null = at === first ? this.start : this.within
      const longest = new Map<number, number>()
      for (let i = at; i < heard.length; i++) {
        state = this.step(state, tokens[heard[i]!]!, symbols[i]!)
        if (!state) break
        for (const pattern of state.accepts)
          if (this.edgesHold(this.patterns[pattern]!, tokens, sentence, heard[i]! + 1))
            longest.set(pattern, heard[i]! + 1)
      }
      for (const pattern of [...longest.keys()].sort((a, b) => a - b))
        hits.push({ pattern, from, to: longest.get(pattern)! })
    })
    return hits
  }

  private edgesHold(pattern: Pattern, tokens: readonly Token[], sentence: Sentence, to: number): boolean {
    if (pattern.rest) return restOf(tokens, sentence, to) !== null
    return !pattern.atEnd || tokens.slice(to, sentence.to).every((t) => endMark.test(t.forms[0]!))
  }

  private step(state: State, token: Token, symbol: string): State | null {
    let next = state.next.get(symbol)
    if (next === undefined) {
      const reached = state.byForm?.targetsOf(token) ?? targetsOf(state.edges, token)
      next = reached.length > 0 ? this.state(reached) : null
      state.next.set(symbol, next)
    }
    return next
  }

  /** Tokens with the same symbol fit the same labels, so that the step is computed once for all of them. */
  private symbolOf({ kind, forms }: Token): string {
    const known = forms.filter((form) => this.vocabulary.has(form))
    return kind === 'mark' && heardMark.test(forms[0]!) ? forms[0]! : `${kind}:${known.join('/')}`
  }

  private beginning(places: readonly number[]): State {
    const state = this.state(places)
    return { ...state, byForm: new EdgeIndex(state.edges) }
  }

  private state(places: readonly number[]): State {
    const seen = new Set<number>()
    const visit = (place: number) => {
      if (seen.has(place)) return
      seen.add(place)
      this.places[place]!.free.forEach(visit)
    }
    const asked = places.join()
    const cached = this.states.get(asked)
    if (cached) return cached
    places.forEach(visit)
    const all = [...seen].sort((a, b) => a - b)
    const accepts = all.flatMap((p) => this.places[p]!.accepts ?? [])
    if (this.states.size >= statesMax) this.states.clear()
    const edges = all.flatMap((p) => this.places[p]!.edge ?? [])
    const state = { edges, accepts, next: new Map() }
    this.states.set(asked, state)
    return state
  }

  private place(): number {
    return this.places.push({ edge: null, free: nowhere, accepts: null }) - 1
  }

  /** Adds the node's places behind `from` and returns where it ends. */
  private build(node: Node, from: number): number {
    switch (node.kind) {
      case 'word':
        return this.edge(from, this.labelOf(node.forms))
      case 'any':
      case 'number':
      case 'quote':
        return this.edge(from, node.kind)
      case 'comma':
        return this.orNothing(from, this.edge(from, 'comma'))
      case 'mark':
        return this.edge(from, { marks: node.marks })
      case 'gap':
        return gapParts.reduce((at, part) => this.build(part, at), from)
      case 'sequence':
        return node.parts.reduce((at, part) => this.build(part, at), from)
      case 'choice': {
        const end = this.place()
        for (const option of node.options) {
          const start = this.place()
          this.link(from, start)
          this.link(this.build(option, start), end)
        }
        return end
      }
      case 'optional': {
        const start = this.place()
        this.link(from, start)
        return this.orNothing(from, this.build(node.part, start))
      }
      case 'capture':
        return this.build(node.part, from)
    }
  }

  /** Shared by all phrases that share a word list. */
  private labelOf(forms: readonly string[]): ReadonlySet<string> {
    const known = this.labels.get(forms)
    if (known) return known
    forms.forEach((form) => this.vocabulary.add(form))
    const label = new Set(forms)
    this.labels.set(forms, label)
    return label
  }

  private edge(from: number, label: Label): number {
    const to = this.place()
    this.places[from]!.edge = { label, to }
    return to
  }

  private orNothing(from: number, to: number): number {
    const end = this.place()
    this.link(from, end)
    this.link(to, end)
    return end
  }

  private link(from: number, to: number) {
    const place = this.places[from]!
    place.free = [...place.free, to]
  }
}

/** Edges by the words they accept. */
class EdgeIndex {
  private readonly ofWords = new Map<string, number[]>()
  private readonly others: Edge[] = []

  constructor(edges: readonly Edge[]) {
    for (const edge of edges) {
      const { label, to } = edge
      if (!(label instanceof Set)) this.others.push(edge)
      else
        for (const form of label as ReadonlySet<string>) {
          const targets = this.ofWords.get(form)
          if (targets) targets.push(to)
          else this.ofWords.set(form, [to])
        }
    }
  }

  targetsOf(token: Token): number[] {
    const words = token.kind === 'mark' ? [] : token.forms.flatMap((form) => this.ofWords.get(form) ?? [])
    return [...words, ...targetsOf(this.others, token)]
  }
}

/** A plain loop: this is where a text that is new to the automaton spends its time. */
function targetsOf(edges: readonly Edge[], token: Token): number[] {
  const targets: number[] = []
  for (const { label, to } of edges) if (fits(label, token)) targets.push(to)
  return targets
}

/** The run from `from` to the end of its clause without end marks, or null where no word stands there. */
export function restOf(tokens: readonly Token[], sentence: Sentence, from: number): Run | null {
  const clause = sentence.clauses.find((c) => c.from <= from && from < c.to && from > c.from)
  if (!clause) return null
  let to = clause.to
  while (to > from && tokens[to - 1]!.kind === 'mark') to--
  return to > from ? { from, to } : null
}

/** The run without the marks at its end that a phrase asked for: they are neither underlined nor replaced. */
export function withoutEndMarks(tokens: readonly Token[], { from, to }: Run): Run {
  while (to > from + 1 && endMark.test(tokens[to - 1]!.forms[0]!)) to--
  return { from, to }
}

const count = (text: string, mark: string) => text.split(mark).length - 1
const indices = ({ from, to }: Run) => Array.from({ length: to - from }, (_, i) => from + i)
export const isSilent = (token: Token) => token.kind === 'mark' && silentMarks.has(token.forms[0]!)

export function fits(label: Label, { kind, forms }: Token): boolean {
  if (label instanceof Set) return kind !== 'mark' && forms.some((form) => label.has(form))
  if (label === 'comma') return kind === 'mark' && forms[0] === ','
  if (label === 'quote') return kind === 'mark' && quoteMark.test(forms[0]!)
  if (typeof label === 'object' && 'marks' in label)
    return kind === 'mark' && [...'?!'].every((mark) => count(forms[0]!, mark) >= count(label.marks, mark))
  if (kind === 'mark') return false
  return label === 'any' || kind === 'number'
}
