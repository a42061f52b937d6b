// The notation of phrases: parses what a person types into a pattern, or says where it goes wrong and what to do.
import { standsForItself, tokenise } from './tokens'
import { formsOf } from './verbs'

/** What a pattern is made of. */
export type Node =
  | { readonly kind: 'word'; readonly forms: readonly string[] }
  /** Exactly one word or number. */
  | { readonly kind: 'any' }
  /** A token that holds a digit. */
  | { readonly kind: 'number' }
  /** A comma, which may be missing. */
  | { readonly kind: 'comma' }
  /** A quotation mark of any style, opening or closing. */
  | { readonly kind: 'quote' }
  /** Marks that end a sentence, at least these: "?" is met by "?!" too. */
  | { readonly kind: 'mark'; readonly marks: string }
  /** Up to `gapMaxWords` words, with or without commas. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'optional'; readonly part: Node }
  | { readonly kind: 'capture'; readonly name: string; readonly part: Node }

export interface Pattern {
  readonly body: Node
  /** `^`: only at the start of a sentence. */
  readonly atStart: boolean
  /** `$`: only at the end of a sentence, before its end mark. */
  readonly atEnd: boolean
  /** `{rest}`: something must follow in the clause; it is captured up to the clause's end and not underlined. */
  readonly rest: boolean
}

export interface Problem {
  /** UTF-16 offset into the phrase. */
  readonly at: number
  /** What is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

export type Parsed = { readonly pattern: Pattern } | { readonly problem: Problem }

/** A rule's phrase that asks for no words but for a sentence whose signs add up; see `weigh.ts`. */
export const signsPhrase = '{signs}'
/** "A few words", so that both ends of a gap still belong to one thought. */
export const gapMaxWords = 5
/** Each gap multiplies the places a phrase may end; more than this many is never one construction. */
const gapsMax = 3
const nestingMax = 8

/**
 * Parses one phrase. `(a|b c)` one of, `[x]` optional, `*` one word, `...` up to a few words, `<forget>` any form of the
 * verb, `{name}` a word list, `{name: x}` names what `x` matched, `{number}` a number, `{quote}` a quotation mark, `{rest}`
 * the rest of the clause (last only), `,` a comma that may be missing, `?` and `!` the mark that ends a sentence, `^` and `$` the sentence's edges.
 */
export function parsePattern(
  source: string,
  lists: Readonly<Record<string, readonly string[]>> = {},
): Parsed {
  const parser = new Parser(source, lists)
  try {
    return { pattern: parser.pattern() }
  } catch (error) {
    if (error instanceof PatternError) return { problem: error.problem }
    throw error
  }
}

class PatternError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

class Parser {
  private at = 0
  private gaps = 0
  private depth = 0

  constructor(
    private readonly source: string,
    private readonly lists: Readonly<Record<string, readonly string[]>>,
  ) {}

  pattern(): Pattern {
    this.space()
    const atStart = this.eat('^')
    const body = this.sequence()
    let rest = false
    if (this.source.startsWith('{rest}', this.at)) {
      rest = true
      this.at += '{rest}'.length
      this.space()
      if (this.at < this.source.length && this.peek() !== '$')
        this.fail(
          'Nothing can follow {rest}.',
          'Move {rest} to the end: it takes everything up to the end of the clause.',
        )
    }
    const atEnd = this.eat('$')
    this.space()
    if (this.at < this.source.length) {
      const char = this.peek()
      if (char === '^')
        this.fail('"^" can only stand first.', 'It means the start of a sentence: move it to the front.')
      if (char === '$')
        this.fail('"$" can only stand last.', 'It means the end of a sentence: move it to the end.')
      this.fail(`"${char}" closes nothing.`, `Take it out, or open it before: ${opener(char)}`)
    }
    if (!needsWord(body))
      this.fail('This phrase could match without any word.', 'Add at least one word that must be there.', 0)
    return { body, atStart, atEnd, rest }
  }

  sequence(): Node {
    const parts: Node[] = []
    for (this.space(); this.at < this.source.length; this.space()) if (!this.addPart(parts)) break
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
  }

  /** Takes the next part, of a written word with a hyphen in it several; false at something that ends the sequence. */
  private addPart(parts: Node[]): boolean {
    switch (this.peek()) {
      case '(':
        return added(parts, this.nested(')'))
      case '[':
        return added(parts, { kind: 'optional', part: this.nested(']') })
      case '<':
        return added(parts, this.verb())
      case '{':
        return !this.endsBeforeRest() && added(parts, this.braces())
      case '*':
        return (this.at++, added(parts, { kind: 'any' }))
      case ',':
        return (this.at++, added(parts, { kind: 'comma' }))
      case '?':
      case '!':
        return added(parts, this.marks())
      case '…':
        return added(parts, this.gap(1))
      case '.':
        return this.source.startsWith('...', this.at) ? added(parts, this.gap(3)) : this.addWords(parts)
      case '^':
      case '$':
      case ')':
      case ']':
      case '}':
      case '>':
      case '|':
        return false
      default:
        return this.addWords(parts)
    }
  }

  /** `{rest}` ends the outermost sequence; `pattern` takes it from there. */
  private endsBeforeRest(): boolean {
    if (!this.source.startsWith('{rest}', this.at)) return false
    if (this.depth > 0)
      this.fail('{rest} cannot stand inside brackets.', 'Move it to the very end of the phrase.')
    return true
  }

  private choice(): Node {
    const choice = new Choice()
    do choice.add(this.sequence())
    while (this.eat('|'))
    return choice.node()
  }

  /** A choice in brackets. */
  private nested(close: string): Node {
    const from = this.at++
    if (++this.depth > nestingMax)
      this.fail('The brackets are nested too deep.', 'Write two phrases instead of one.')
    const node = this.choice()
    if (!this.eat(close))
      this.fail(`"${this.source[from]}" is never closed.`, `Add "${close}" where it should end.`, from)
    this.depth--
    return node
  }

  private gap(length: number): Node {
    if (++this.gaps > gapsMax)
      this.fail(`More than ${gapsMax} gaps.`, 'Use fewer "..." or write two phrases.')
    this.at += length
    return { kind: 'gap' }
  }

  private verb(): Node {
    const match = this.next(verbInBrackets)
    if (!match)
      this.fail(
        '"<" must hold one verb.',
        'Write it like <forget>, with the verb as it stands in a dictionary.',
      )
    this.at += match[0].length
    return verbNode(match[1]!.toLowerCase())
  }

  private braces(): Node {
    const from = this.at
    const match = this.next(nameInBraces)
    if (!match)
      this.fail(
        '"{" must hold a name.',
        'Write {name} for a word list, or {name: words} to name what was matched.',
      )
    const name = match[1]!
    this.at += match[0].length - 1
    if (match[2] === ':') return { kind: 'capture', name, part: this.nested('}') }
    this.at++
    if (name === 'number') return { kind: 'capture', name, part: { kind: 'number' } }
    if (name === 'quote') return { kind: 'quote' }
    if (!Object.hasOwn(this.lists, name))
      this.fail(
        `There is no word list called "${name}".`,
        `Known lists: ${['number', 'quote', ...Object.keys(this.lists)].join(', ')}.`,
        from,
      )
    return { kind: 'capture', name, part: partOf(this.lists[name]!) }
  }

  private marks(): Node {
    const marks = this.next(endMarks)![0]
    this.at += marks.length
    return { kind: 'mark', marks }
  }

  private addWords(parts: Node[]): boolean {
    const run = this.writtenWord()
    const known = wordNodes.get(run)
    if (known) {
      this.at += run.length
      return added(parts, known)
    }
    const tokens = standsForItself(run) ? [{ forms: [run], kind: 'word', start: 0 } as const] : tokenise(run)
    const odd = tokens.find((t) => t.kind === 'mark' && t.forms[0] !== '-')
    if (odd || tokens.length === 0)
      this.fail(
        `"${odd ? odd.forms[0] : run}" is not a word.`,
        'Leave punctuation out: phrases match with or without it.',
        this.at + (odd?.start ?? 0),
      )
    this.at += run.length
    const words = tokens.filter((t) => t.kind !== 'mark').map((t): Node => ({ kind: 'word', forms: t.forms }))
    if (words.length === 1) wordNodes.set(run, words[0]!)
    parts.push(...words)
    return true
  }

  private writtenWord(): string {
    const { source, at } = this
    let end = at
    while (isSmallLetter(source.charCodeAt(end))) end++
    // What nearly every word of a phrase is, found at a tenth of the cost.
    if (end > at && (end === source.length || ' |)]}'.includes(source[end]!))) return source.slice(at, end)
    return this.next(writtenWord)![0]
  }

  /** What stands here, without taking it. */
  private next(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at
    return sticky.exec(this.source)
  }
  private peek(): string {
    return this.source[this.at]!
  }
  private eat(char: string): boolean {
    this.space()
    if (this.peek() !== char) return false
    this.at++
    return true
  }
  private space() {
    while (isSpace(this.source.charCodeAt(this.at))) this.at++
  }
  private fail(message: string, hint: string, at = this.at): never {
    throw new PatternError({ at, message, hint })
  }
}

/** By character code; NaN, behind the end, is none. */
const isSmallLetter = (code: number) => code >= 97 && code <= 122
const isSpace = (code: number) =>
  code === 32 || ((code < 14 || code > 127) && /\s/.test(String.fromCharCode(code)))
const verbInBrackets = /<([a-z]+)>/iy
const nameInBraces = /\{\s*([a-z][a-z0-9-]*)\s*([:}])/y
const endMarks = /[?!]+/y
const writtenWord = /[^\s()[\]{}<>|*^$,…?!]+?(?=\.\.\.|[\s()[\]{}<>|*^$,…?!]|$)/y

/** The same words stand in thousands of phrases: each written word that is one token is one node. */
const wordNodes = new Map<string, Node>()
const verbNodes = new Map<string, Node>()
function verbNode(base: string): Node {
  const known = verbNodes.get(base)
  if (known) return known
  const node: Node = { kind: 'word', forms: formsOf(base) }
  verbNodes.set(base, node)
  return node
}

const added = (parts: Node[], part: Node) => parts.push(part) > 0

/** Word lists stand in many phrases and are long: each is parsed once, and its part is shared. */
const partsOfLists = new WeakMap<readonly string[], Node>()
function partOf(list: readonly string[]): Node {
  const known = partsOfLists.get(list)
  if (known) return known
  const choice = new Choice()
  for (const entry of list) choice.add(new Parser(entry, {}).sequence())
  const part = choice.node()
  partsOfLists.set(list, part)
  return part
}

/** One of these; those that are one word each are made one step, which keeps the automaton small. */
class Choice {
  private readonly forms: string[] = []
  private readonly others: Node[] = []

  add(option: Node) {
    if (option.kind !== 'word') this.others.push(option)
    else for (const form of option.forms) this.forms.push(form)
  }

  node(): Node {
    const { forms, others } = this
    if (forms.length > 0) others.unshift({ kind: 'word', forms })
    return others.length === 1 ? others[0]! : { kind: 'choice', options: others }
  }
}

const opener = (close: string) => ({ ')': '(', ']': '[', '}': '{', '>': '<' })[close] ?? '( for "one of"'

/** False where a text without any word would match. */
function needsWord(node: Node): boolean {
  switch (node.kind) {
    case 'word':
    case 'number':
    case 'mark':
      return true
    case 'sequence':
      return node.parts.some(needsWord)
    case 'choice':
      return node.options.every(needsWord)
    case 'capture':
      return needsWord(node.part)
    case 'any':
    case 'comma':
    case 'quote':
    case 'gap':
    case 'optional':
      return false
  }
}
