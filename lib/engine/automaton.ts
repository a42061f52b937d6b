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
export type Step = Extract<Node, { kind: 'word' | 'any' | 'number' | 'comma' | 'quote' | 'mark' }>

interface Edge {
  readonly step: Step
  readonly to: Place
}

/**
 * A state of the nondeterministic automaton that all patterns share: what of a phrase is still to come. What leads out of it
 * is found when a text first comes there, as most texts come to few.
 */
interface Place {
  readonly id: number
  /** The pattern that it is a place of. */
  readonly pattern: number
  /** What comes next is the part of this index; there is none at the pattern's end. */
  readonly parts: readonly Node[]
  readonly at: number
  /** Where the text is behind the last part; null for the pattern's end. */
  readonly then: Place | null
  /** Null until it is found. */
  ways: Ways | null
}

interface Ways {
  readonly edge: Edge | null
  /** Places that the text is in too, without a step. */
  readonly free: readonly Place[]
}

/** A set of places the text can be in, built when a text first reaches it. */
interface State {
  /** The steps out of any of its places. */
  readonly edges: Edges
  readonly accepts: readonly number[]
  readonly next: Map<string, State | null>
}

interface Edges {
  /** Where a token leads. */
  targetsOf(token: Token): Place[]
}

/** Beyond this many the cache is emptied: a bound on memory, far above what real drafts reach. */
const statesMax = 20_000
/** One list for the many places that lead nowhere but by their edge. */
const nowhere: readonly Place[] = []
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
  private places = 0
  /** The words that a phrase asks for at any place whose ways are found; it grows. */
  private readonly vocabulary = new Set<string>()
  private readonly inVocabulary = new Set<readonly string[]>()
  /** Where every text can be before a word: within a sentence, and at its start. */
  private readonly within: State
  private readonly start: State
  private readonly states = new Map<string, State>()

  constructor(private readonly patterns: readonly Pattern[]) {
    const anywhere: Place[] = []
    const atStart: Place[] = []
    patterns.forEach((pattern, index) => {
      const starts = pattern.atStart ? atStart : anywhere
      starts.push(this.place(index, pattern.body, null))
    })
    const within = new EdgeIndex(this.look(anywhere).edges)
    const start = new EdgeIndex(this.look(atStart).edges)
    this.within = { edges: within, accepts: [], next: new Map() }
    this.start = {
      edges: { targetsOf: (token) => [...within.targetsOf(token), ...start.targetsOf(token)] },
      accepts: [],
      next: new Map(),
    }
  }

  /** All hits, by start and then by pattern. */
  scan(tokens: readonly Token[], sentences: readonly Sentence[]): Hit[] {
    return sentences.flatMap((sentence) => this.scanSentence(tokens, sentence))
  }

  private scanSentence(tokens: readonly Token[], sentence: Sentence): Hit[] {
    const heard = indices(sentence).filter((i) => !isSilent(tokens[i]!))
    let known = this.vocabulary.size
    let symbols = heard.map((i) => this.symbolOf(tokens[i]!))
    const first = heard.findIndex((i) => tokens[i]!.kind !== 'mark')
    const hits: Hit[] = []
    heard.forEach((from, at) => {
      let state: State | null = at === first ? this.start : this.within
      const longest = new Map<number, number>()
      for (let i = at; i < heard.length; i++) {
        state = this.step(state, tokens[heard[i]!]!, symbols[i]!)
        if (!state) break
        if (known < this.vocabulary.size) {
          known = this.vocabulary.size
          symbols = heard.map((i) => this.symbolOf(tokens[i]!))
        }
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
      const reached = state.edges.targetsOf(token)
      next = reached.length > 0 ? this.state(reached) : null
      state.next.set(symbol, next)
    }
    return next
  }

  /**
   * Tokens with the same symbol fit the same labels, so that the step is computed once for all of them. Once a word of theirs
   * is in the vocabulary they have another symbol, and what was computed for the old one still holds for words that are not.
   */
  private symbolOf({ kind, forms }: Token): string {
    const known = forms.filter((form) => this.vocabulary.has(form))
    return kind === 'mark' && heardMark.test(forms[0]!) ? forms[0]! : `${kind}:${known.join('/')}`
  }

  private state(places: readonly Place[]): State {
    const asked = places.map(({ id }) => id).join()
    const cached = this.states.get(asked)
    if (cached) return cached
    if (this.states.size >= statesMax) this.states.clear()
    const { edges, accepts } = this.look(places)
    const state = { edges: new EdgeList(edges), accepts, next: new Map() }
    this.states.set(asked, state)
    return state
  }

  /** All that leads out of the places, and the patterns that end there. */
  private look(places: readonly Place[]): { edges: readonly Edge[]; accepts: readonly number[] } {
    const seen = new Set<Place>()
    const edges: Edge[] = []
    const accepts: number[] = []
    const visit = (place: Place) => {
      if (seen.has(place)) return
      seen.add(place)
      const { edge, free } = (place.ways ??= this.waysOf(place))
      if (edge) edges.push(edge)
      if (!place.then && place.at === place.parts.length) accepts.push(place.pattern)
      for (const other of free) visit(other)
    }
    for (const place of places) visit(place)
    return { edges, accepts }
  }

  /** The place before a node. */
  private place(pattern: number, node: Node, then: Place | null): Place {
    return this.placeAt(pattern, node.kind === 'sequence' ? node.parts : [node], 0, then)
  }

  private placeAt(pattern: number, parts: readonly Node[], at: number, then: Place | null): Place {
    return { id: this.places++, pattern, parts, at, then, ways: null }
  }

  private waysOf({ pattern, parts, at, then }: Place): Ways {
    const node = parts[at]
    if (!node) return { edge: null, free: then ? [then] : nowhere }
    const next = at + 1 === parts.length && then ? then : this.placeAt(pattern, parts, at + 1, then)
    switch (node.kind) {
      case 'word':
        this.learn(node.forms)
        return { edge: { step: node, to: next }, free: nowhere }
      case 'any':
      case 'number':
      case 'quote':
      case 'mark':
        return { edge: { step: node, to: next }, free: nowhere }
      case 'comma':
        return { edge: { step: node, to: next }, free: [next] }
      case 'gap':
        return { edge: null, free: [this.placeAt(pattern, gapParts, 0, next)] }
      case 'sequence':
      case 'capture':
        return { edge: null, free: [this.place(pattern, node.kind === 'capture' ? node.part : node, next)] }
      case 'choice':
        return { edge: null, free: node.options.map((option) => this.place(pattern, option, next)) }
      case 'optional':
        return { edge: null, free: [this.place(pattern, node.part, next), next] }
    }
  }

  /** Most lists of words stand in many phrases. */
  private learn(forms: readonly string[]) {
    if (this.inVocabulary.has(forms)) return
    this.inVocabulary.add(forms)
    for (const form of forms) this.vocabulary.add(form)
  }
}

/** Edges one by one. */
class EdgeList implements Edges {
  constructor(private readonly edges: readonly Edge[]) {}

  /** A plain loop: this is where a text that is new to the automaton spends its time. */
  targetsOf(token: Token): Place[] {
    const targets: Place[] = []
    for (const { step, to } of this.edges) if (fits(step, token)) targets.push(to)
    return targets
  }
}

/** Edges by the words they accept, for where phrases begin: every phrase has one there, and each new word would ask them all. */
class EdgeIndex implements Edges {
  private readonly ofWords = new Map<string, Place[]>()
  private readonly others: EdgeList

  constructor(edges: readonly Edge[]) {
    const others: Edge[] = []
    for (const edge of edges) {
      if (edge.step.kind !== 'word') others.push(edge)
      else for (const form of edge.step.forms) this.add(form, edge.to)
    }
    this.others = new EdgeList(others)
  }

  private add(form: string, to: Place) {
    const targets = this.ofWords.get(form)
    if (targets) targets.push(to)
    else this.ofWords.set(form, [to])
  }

  targetsOf(token: Token): Place[] {
    const words = token.kind === 'mark' ? [] : token.forms.flatMap((form) => this.ofWords.get(form) ?? [])
    return [...words, ...this.others.targetsOf(token)]
  }
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

export function fits(step: Step, { kind, forms }: Token): boolean {
  if (kind === 'mark')
    switch (step.kind) {
      case 'comma':
        return forms[0] === ','
      case 'quote':
        return quoteMark.test(forms[0]!)
      case 'mark':
        return [...'?!'].every((mark) => count(forms[0]!, mark) >= count(step.marks, mark))
      default:
        return false
    }
  switch (step.kind) {
    case 'word':
      return forms.some((form) => step.forms.includes(form))
    case 'any':
      return true
    case 'number':
      return kind === 'number'
    default:
      return false
  }
}
