// Reads an apology as its reader will: which of the six elements it holds, and which are worth adding.
import { looseCues } from './apology-cues'
import { Automaton, type Hit } from './automaton'
import { cues } from './cues'
import { type Pattern, parsePattern } from './pattern'
import { type Run, type Sentence, segment } from './sentences'
import type { Span } from './span'
import { type Token, tokenise } from './tokens'
import { isPast } from './verbs'

/** What an apology can hold, the most important first (Lewicki, Polin & Lount 2016). */
export const apologyElements = ['ownership', 'repair', 'regret', 'cause', 'change', 'forgiveness'] as const
export type ApologyElement = (typeof apologyElements)[number]
/** What can be worth adding: all but asking forgiveness, which helps least. */
export type NeededElement = Exclude<ApologyElement, 'forgiveness'>

export interface ApologyReading {
  /**
   * `apology`: the sender is sorry for something of theirs, or owns up to it. `sympathy` ("sorry for your loss") and
   * `courtesy` ("sorry to bother you") admit nothing and need nothing added. `none`: no apology of the sender's.
   */
  readonly kind: 'apology' | 'sympathy' | 'courtesy' | 'none'
  /** All six in order of importance, with the words that carry them; no spans in anything but an `apology`. */
  readonly elements: readonly { readonly element: ApologyElement; readonly spans: readonly Span[] }[]
  /** What is worth adding, the most important first. */
  readonly missing: readonly NeededElement[]
  /** `reason`: said after the sender owned it, and without "but". `excuse`: any other cause. */
  readonly cause: 'none' | 'reason' | 'excuse'
  /**
   * True where the draft answers a charge of dishonesty. Then nothing is missing: there a denial can repair more than an
   * apology (Kim, Ferrin, Cooper & Dirks 2004), and only the sender knows which of the two is true.
   */
  readonly disputed: boolean
}

/** The cues that carry each element. */
const carriers: Readonly<Record<ApologyElement, readonly string[]>> = {
  ownership: ['ownership'],
  repair: ['repair', 'next-step'],
  regret: ['regret'],
  cause: ['cause', 'excuse'],
  change: ['change'],
  forgiveness: ['forgiveness'],
}
/** Cues whose "sorry" is not sorry for something of the sender's. */
const otherSorries = ['sympathy', 'courtesy', 'reported']
const cueNames = [...Object.values(carriers).flat(), 'apology', ...otherSorries, 'dishonesty']
/** A loose cue goes by its element and its place. */
const looseNames = looseCues.map(({ element }, index) => `${element} ${index}`)
const carriersOf = (element: ApologyElement) => [
  ...carriers[element],
  ...looseNames.filter((_, index) => looseCues[index]!.element === element),
]

const negations = new Set(['not', 'never', 'no', 'hardly'])
const conditions = new Set(['if', 'whether', 'unless'])
const contrasts = new Set(['but', 'however', 'although', 'though'])
const joints = new Set(['and', 'but', 'so'])
/** A negation or condition this many tokens before a phrase still governs it. */
const governedWithin = 2

/**
 * Reads what the draft holds of an apology; `meant` where the person says that it is to be one, whatever it reads as.
 * Never throws, whatever the draft.
 */
export function readApology(draft: string, meant = false): ApologyReading {
  const tokens = tokenise(draft)
  const sentences = segment(draft, tokens)
  const hits = hitsOf(tokens, sentences)
  const kind = meant ? 'apology' : kindOf(hits)
  const runs = kind === 'apology' ? hits : emptyHits
  const cause = causeOf(runs, tokens, sentences)
  const carried = apologyElements.map((element) => carriersOf(element).flatMap((cue) => runs.get(cue)!))
  const elements = apologyElements.map((element, index) => {
    const others = carried.flatMap((hits, other) => (other === index ? [] : hits))
    const words = carried[index]!.map((run) => inClause(run, others, tokens, sentences))
    return { element, spans: joined(words).map((run) => spanOf(run, tokens)) }
  })
  const disputed = runs.get('dishonesty')!.length > 0
  const missing = elements.flatMap(({ element, spans }): NeededElement[] =>
    spans.length === 0 && element !== 'forgiveness' ? [element] : [],
  )
  return { kind, elements, missing: kind === 'apology' && !disputed ? missing : [], cause, disputed }
}

type Hits = ReadonlyMap<string, readonly Run[]>
const allNames = [...cueNames, ...looseNames]
const emptyHits: Hits = new Map(allNames.map((cue) => [cue, []]))

/** What each cue found, without what the words around it turn into something else. */
function hitsOf(tokens: readonly Token[], sentences: readonly Sentence[]): Hits {
  const { automaton, cueOf } = reader()
  const found = new Map<string, Hit[]>(allNames.map((cue) => [cue, []]))
  for (const hit of automaton.scan(tokens, sentences)) found.get(cueOf[hit.pattern]!)!.push(hit)
  looseNames.forEach((name, index) => {
    const { exceptLast, past } = looseCues[index]!
    const fits = ({ forms }: Token) =>
      !forms.some((form) => exceptLast?.has(form)) && (!past || forms.some(isPast))
    found.set(
      name,
      found.get(name)!.filter((hit) => fits(tokens[hit.to - 1]!)),
    )
  })
  const owning = carriersOf('ownership').flatMap((cue) => found.get(cue)!)
  const others = otherSorries.flatMap((cue) => found.get(cue)!)
  const isOther = (hit: Run) => others.some((other) => touch(other, hit))
  const kept = (cue: string, hit: Run): boolean => {
    // What will be different from now on puts nothing right yet.
    if (carriersOf('repair').includes(cue))
      return !carriersOf('change').some((change) => found.get(change)!.some((other) => touch(other, hit)))
    // "Because of me" is no cause but the owning of it.
    if (carriersOf('cause').includes(cue))
      return !owning.some((own) => own.from <= hit.from && hit.to < own.to)
    if (carriersOf('ownership').includes(cue)) return !isGoverned(hit, tokens, sentences) && !isOther(hit)
    if (cue === 'apology' || cue === 'regret') return !isNegated(hit, tokens) && !isOther(hit)
    return true
  }
  return new Map([...found].map(([cue, all]) => [cue, all.filter((hit) => kept(cue, hit))]))
}

function kindOf(hits: Hits): ApologyReading['kind'] {
  const has = (cue: string) => hits.get(cue)!.length > 0
  if (has('apology') || has('ownership')) return 'apology'
  if (has('sympathy')) return 'sympathy'
  return has('courtesy') ? 'courtesy' : 'none'
}

function causeOf(
  hits: Hits,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): ApologyReading['cause'] {
  const causes = carriersOf('cause').flatMap((cue) => hits.get(cue)!)
  if (causes.length === 0) return 'none'
  const owned = Math.min(...carriersOf('ownership').flatMap((cue) => hits.get(cue)!.map((run) => run.from)))
  const isReason = (run: Run) => owned <= run.from && !followsContrast(run, tokens, sentences)
  return causes.every(isReason) ? 'reason' : 'excuse'
}

/** "I'm sorry, but …": what comes after takes the apology back. */
function followsContrast(run: Run, tokens: readonly Token[], sentences: readonly Sentence[]): boolean {
  const { from } = sentenceOf(run, sentences)
  return tokens.slice(from, run.from).some((token) => holds(token, contrasts))
}

/** "It was not my mistake", "if I missed something": no ownership of anything. */
function isGoverned(run: Run, tokens: readonly Token[], sentences: readonly Sentence[]): boolean {
  const from = Math.max(sentenceOf(run, sentences).from, run.from - governedWithin)
  const before = tokens.slice(from, run.from)
  return before.some((token) => holds(token, negations) || holds(token, conditions))
}

const isNegated = (run: Run, tokens: readonly Token[]) =>
  tokens.slice(Math.max(0, run.from - 1), run.to).some((token) => holds(token, negations))

const sentenceOf = (run: Run, sentences: readonly Sentence[]) =>
  sentences.find((sentence) => run.from < sentence.to)!

const holds = (token: Token, words: ReadonlySet<string>) => token.forms.some((form) => words.has(form))
const touch = (a: Run, b: Run) => a.from < b.to && b.from < a.to

/** The run with the words around it in its clause, up to those of another element, and without what only joins it to others. */
function inClause(
  run: Run,
  others: readonly Run[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Run {
  const clauses = sentenceOf(run, sentences).clauses.filter((clause) => touch(clause, run))
  const start = Math.min(run.from, ...clauses.map((clause) => clause.from))
  const end = Math.max(run.to, ...clauses.map((clause) => clause.to))
  // What stands between two elements goes with the one before it.
  let from = others.some((other) => other.from < run.from && start < other.to) ? run.from : start
  let to = Math.min(end, ...others.filter((other) => run.to < other.to).map((o) => Math.max(o.from, run.to)))
  const isJoint = (at: number) => tokens[at]!.kind === 'mark' || holds(tokens[at]!, joints)
  while (from < run.from && isJoint(from)) from++
  while (to > run.to && isJoint(to - 1)) to--
  return { from, to }
}

/** The runs in order, those that touch made one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = []
  for (const run of [...runs].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1)
    if (last && run.from < last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, run.to) }
    else result.push(run)
  }
  return result
}

const spanOf = ({ from, to }: Run, tokens: readonly Token[]): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

interface Reader {
  readonly automaton: Automaton
  /** Pattern index → name of its cue. */
  readonly cueOf: readonly string[]
}
let compiled: Reader | null = null

/** Compiled when first asked for, since an import does no work. */
function reader(): Reader {
  compiled ??= compileCues()
  return compiled
}

function compileCues(): Reader {
  const patterns: Pattern[] = []
  const cueOf: string[] = []
  const phrases = [
    ...cueNames.map((cue) => [cue, cues[cue]!] as const),
    ...looseNames.map((name, index) => [name, looseCues[index]!.phrases] as const),
  ]
  for (const [cue, all] of phrases)
    for (const phrase of all) {
      const parsed = parsePattern(phrase)
      if ('problem' in parsed) throw new Error(`${cue}: ${phrase}: ${parsed.problem.message}`)
      patterns.push(parsed.pattern)
      cueOf.push(cue)
    }
  return { automaton: new Automaton(patterns), cueOf }
}
