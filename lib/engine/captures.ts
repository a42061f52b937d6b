// Finds which of a match's tokens each named part of its phrase stood for.
import { gapMaxWords, type Node } from './pattern'
import type { Run } from './sentences'
import type { Token } from './tokens'
import { fits, isSilent, type Step } from './automaton'

/**
 * What the phrase's named parts matched, given that `body` matches exactly the tokens of `run`.
 * Of several ways to match, the one in which optional parts are there and gaps are short. A name used twice keeps its first place.
 */
export function capturesOf(body: Node, tokens: readonly Token[], run: Run): ReadonlyMap<string, Run> {
  const heard: number[] = []
  for (let i = run.from; i < run.to; i++) if (!isSilent(tokens[i]!)) heard.push(i)
  const captures = new Map<string, Run>()
  const ways = new Ways(tokens, heard)
  if (ways.has(body, 0, heard.length)) ways.follow(body, 0, heard.length, captures)
  return captures
}

/** Every question is answered once, so that the cost is bounded by the phrase's size and the match's square. */
class Ways {
  private readonly ends = new Map<Node, number[][]>()

  constructor(
    private readonly tokens: readonly Token[],
    private readonly heard: readonly number[],
  ) {}

  has(node: Node, from: number, to: number): boolean {
    return this.endsOf(node, from).includes(to)
  }

  /** Records what was captured on the first way from `from` to `to`; there is one. */
  follow(node: Node, from: number, to: number, captures: Map<string, Run>): void {
    switch (node.kind) {
      case 'capture':
        if (!captures.has(node.name) && to > from)
          captures.set(node.name, { from: this.heard[from]!, to: this.heard[to - 1]! + 1 })
        return this.follow(node.part, from, to, captures)
      case 'optional':
        if (this.has(node.part, from, to)) this.follow(node.part, from, to, captures)
        return
      case 'choice':
        return this.follow(
          node.options.find((option) => this.has(option, from, to))!,
          from,
          to,
          captures,
        )
      case 'sequence': {
        let at = from
        node.parts.forEach((part, i) => {
          const end = this.endsOf(part, at).find((e) => this.sequenceEnds(node.parts, i + 1, e).includes(to))!
          this.follow(part, at, end, captures)
          at = end
        })
      }
    }
  }

  /** Where the node can end when it begins at `from`, preferred first. */
  private endsOf(node: Node, from: number): number[] {
    const known = this.ends.get(node) ?? []
    this.ends.set(node, known)
    return (known[from] ??= [...new Set(this.findEnds(node, from))])
  }

  private findEnds(node: Node, from: number): number[] {
    switch (node.kind) {
      case 'word':
      case 'any':
      case 'number':
      case 'quote':
      case 'mark':
        return this.step(node, from)
      case 'comma':
        return [...this.step(node, from), from]
      case 'gap':
        return this.gapEnds(from)
      case 'capture':
        return this.endsOf(node.part, from)
      case 'optional':
        return [...this.endsOf(node.part, from), from]
      case 'choice':
        return node.options.flatMap((option) => this.endsOf(option, from))
      case 'sequence':
        return this.sequenceEnds(node.parts, 0, from)
    }
  }

  private sequenceEnds(parts: readonly Node[], index: number, from: number): number[] {
    let ends = [from]
    for (const part of parts.slice(index)) ends = [...new Set(ends.flatMap((at) => this.endsOf(part, at)))]
    return ends
  }

  private gapEnds(from: number): number[] {
    const ends = [from]
    let words = 0
    for (let at = from; at < this.heard.length; at++) {
      const isComma = this.step({ kind: 'comma' }, at).length > 0
      if (!isComma && (this.step({ kind: 'any' }, at).length === 0 || ++words > gapMaxWords)) break
      ends.push(at + 1)
    }
    return ends
  }

  private step(step: Step, at: number): number[] {
    const index = this.heard[at]
    return index !== undefined && fits(step, this.tokens[index]!) ? [at + 1] : []
  }
}
