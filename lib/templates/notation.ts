// The notation of a template's text: slots, variants by register, and sentences a person can switch off.

/** How a message sounds; the order of the variants in the notation. */
export const registers = ['plain', 'warm', 'formal'] as const
export type Register = (typeof registers)[number]

export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  /** One run of parts for each of `registers`, in their order. */
  | { readonly kind: 'variants'; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: 'optional'; readonly id: string; readonly parts: readonly Part[] }

/**
 * Parses a paragraph. `{name}` is a slot; `<plain|warm|formal>` gives one wording for each register, any of which may
 * be empty; `[id: words]` stands only while the switch `id` is on. They nest. No other use of these marks is possible.
 * Throws an Error that says where a text goes wrong.
 */
export function parseText(source: string): readonly Part[] {
  const reader = new Reader(source)
  const parts = reader.parts('')
  reader.end()
  return parts
}

class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  /** Everything up to one of the `closers` of the brackets around it. */
  parts(closers: string): readonly Part[] {
    const parts: Part[] = []
    while (this.at < this.source.length && !closers.includes(this.source[this.at]!)) parts.push(this.part())
    return parts
  }

  end() {
    if (this.at < this.source.length) this.fail('closes nothing')
  }

  private part(): Part {
    const words = this.take(/[^{}<>[\]|]+/y)
    if (words) return { kind: 'words', text: words[0] }
    const slot = this.take(/\{([a-z][a-z0-9-]*)\}/y)
    if (slot) return { kind: 'slot', name: slot[1]! }
    if (this.take(/</y)) return { kind: 'variants', options: this.variants() }
    const optional = this.take(/\[([a-z][a-z0-9-]*): /y)
    if (!optional) this.fail('cannot stand here')
    const parts = this.parts(']')
    this.close(']')
    return { kind: 'optional', id: optional[1]!, parts }
  }

  private variants(): readonly (readonly Part[])[] {
    const options = [this.parts('|>')]
    while (this.take(/\|/y)) options.push(this.parts('|>'))
    if (options.length !== registers.length)
      this.fail(`ends ${options.length} variants, not ${registers.length}`)
    this.close('>')
    return options
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.source)
    if (match) this.at = pattern.lastIndex
    return match
  }

  private close(mark: string) {
    if (this.source[this.at] !== mark) this.fail(`stands where "${mark}" is missing`)
    this.at++
  }

  private fail(problem: string): never {
    throw new Error(`"${this.source.slice(this.at, this.at + 20)}" ${problem}, at ${this.at}`)
  }
}
