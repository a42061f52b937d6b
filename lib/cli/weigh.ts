// `npm run weigh`: learns what the signs of a sentence weigh, from messages that readers marked and from the rules' own examples.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check } from '../engine/check'
import { isOptIn, mainCategories } from '../engine/finding'
import { signsPhrase } from '../engine/pattern'
import { segment } from '../engine/sentences'
import { applyEdit, overlaps } from '../engine/span'
import { tokenise } from '../engine/tokens'
import { type Scales, shareAround, signsAround, signsIn } from '../engine/weigh'
import { builtInRules, compileRules } from '../rules/compile'
import { choicesOf, exampleValues, fill } from '../templates/fill'
import { library } from '../templates/library'
import { goldLine, kindOf, labels, linesOf, neutralLine, parsedLines, requestLine } from './lines'
import { fit, type Fit, type Row } from './logistic'

const usage = `Usage: npm run -s weigh -- FILE…

Writes lib/rules/signs.json. Each FILE holds one JSON object a line:
  {"id", "pool", "text", "both": [{"start", "end", "labels"}], "one": […]}   messages that two readers marked
  {"id", "text", "domain"}, {"id", "text", "quartile": "top"}                messages in which hardly anything is wrong`

/** A sign that fewer messages have is chance, or somebody's own words. */
const messagesMin = 6
/** A word beside the sentence tells its manner only where it is common; a rarer one tells its subject. */
const messagesAroundMin = 100
/** The signs that are kept: those that change the most sums by the most. */
const signsMax = 3000
/** A strong penalty while all signs are asked, so that the rare ones keep quiet; a weaker one for those that are kept. */
const penalties = { all: 33, kept: 25 }
/** What a rule's example counts beside a message that was read. */
const exampleWeights = { flagged: 0.25, fine: 0.5, template: 0.05 }
/** What is fine counts more with each round in which it is flagged all the same. */
const flaggedAgain = 4
const roundsMax = 6
/** Weights are rounded: what is fine is to stay below zero by more than that. */
const margin = 0.2

interface Line {
  readonly message: number
  /** Each with what it counts, 0 to 1. */
  readonly signs: ReadonlyMap<string, number>
  /** The readers' first category; null for a sentence nobody marked. */
  readonly category: string | null
  readonly weight: number
}

interface Message {
  readonly text: string
  readonly both: readonly { start: number; end: number; category: string }[]
  readonly one: readonly { start: number; end: number }[]
  readonly weight: number
  /** True where nothing may be flagged. */
  readonly isFine?: boolean
}

function messagesIn(path: string): Message[] {
  const lines = parsedLines(path)
  const unmarked = (text: string): Message => ({ text, both: [], one: [], weight: 1 })
  switch (kindOf(lines)) {
    case 'marked':
      return linesOf(path, goldLine, lines).map(({ text, both, one }) => ({
        text,
        both: both.map((span) => ({ ...span, category: labels[span.labels[0]!]! })),
        one,
        weight: 1,
      }))
    case 'neutral':
      return linesOf(path, neutralLine, lines).map(({ text }) => unmarked(text))
    case 'requests':
      return linesOf(path, requestLine, lines)
        .filter(({ quartile }) => quartile === 'top')
        .map(({ text }) => ({ ...unmarked(text), isFine: true }))
    default:
      throw new Error(`${path}: the first line has none of "both", "domain" and "quartile".\n\n${usage}`)
  }
}

/** The rules' examples: what they flag, and what they call fine, look-alikes and drafts after a rewrite. */
function examples(): Message[] {
  const rules = builtInRules.filter(
    ({ match, category }) => !match.includes(signsPhrase) && !isOptIn(category),
  )
  const { ruleset } = compileRules(rules)
  const flagged = rules.flatMap(({ becomes, category }) =>
    [...new Set(becomes.map(([before]) => before))].map((text): Message => ({
      text,
      both: [{ start: 0, end: text.length, category }],
      one: [],
      weight: exampleWeights.flagged,
    })),
  )
  const results = ({ text }: Message) =>
    check(text, ruleset).flatMap(({ rewrites }) => rewrites.map(({ edit }) => applyEdit(text, edit)))
  const fine = [...new Set([...flagged.flatMap(results), ...rules.flatMap(({ allows }) => allows)])]
  return [
    ...flagged,
    ...fine.map((text) => ({ text, both: [], one: [], weight: exampleWeights.fine, isFine: true })),
  ]
}

/** What the templates say, filled in and not. */
function templateTexts(): Message[] {
  const texts = library.flatMap((template) =>
    choicesOf(template).flatMap((choice) =>
      [exampleValues(template, choice), {}].map((values) => fill(template, choice, values).text),
    ),
  )
  return [...new Set(texts)].map((text) => ({
    text,
    both: [],
    one: [],
    weight: exampleWeights.template,
    isFine: true,
  }))
}

/** The message's sentences; one that a single reader marked teaches nothing either way. */
function linesIn({ text, both, one, weight }: Message, message: number): Line[] {
  const tokens = tokenise(text)
  const sentences = segment(text, tokens)
  const { all, onlyIn } = signsAround(tokens, sentences)
  return sentences.flatMap((sentence): Line[] => {
    const span = { start: tokens[sentence.from]!.start, end: tokens[sentence.to - 1]!.end }
    const category = both.find((marking) => overlaps(marking, span))?.category ?? null
    if (!category && one.some((marking) => overlaps(marking, span))) return []
    const inside = signsIn(tokens, sentence).map(({ name }) => [name, 1] as const)
    const own = new Set(onlyIn(sentence))
    const around = all.filter((name) => !own.has(name))
    const outside = around.map((name) => [name, shareAround(around.length)] as const)
    return [{ message, category, weight, signs: new Map([...inside, ...outside]) }]
  })
}

/** Words written with a capital letter inside sentences: whom or what a message names must not speak for or against it. */
function namesIn(messages: readonly Message[]): Set<string> {
  const capitals = new Map<string, number>()
  for (const { text } of messages) {
    const tokens = tokenise(text)
    for (const { from, to } of segment(text, tokens))
      for (const { start, kind, forms } of tokens.slice(from + 1, to))
        if (kind === 'word' && forms[0] !== 'i')
          capitals.set(
            forms[0]!,
            (capitals.get(forms[0]!) ?? 0) + (/\p{Lu}/u.test(text.charAt(start)) ? 1 : -1),
          )
  }
  return new Set([...capitals].flatMap(([word, balance]) => (balance > 0 ? [word] : [])))
}

/** The signs that enough messages have, and that name nobody. */
function common(lines: readonly Line[], names: ReadonlySet<string>): string[] {
  const seen = new Map<string, { last: number; messages: number }>()
  for (const { message, signs } of lines)
    for (const sign of signs.keys()) {
      const count = seen.get(sign) ?? { last: -1, messages: 0 }
      if (count.last !== message) seen.set(sign, { last: message, messages: count.messages + 1 })
    }
  return [...seen].flatMap(([sign, { messages }]) =>
    messages >= (sign.startsWith('… ') ? messagesAroundMin : messagesMin) &&
    !sign.split(' ').some((word) => names.has(word))
      ? [sign]
      : [],
  )
}

function rowsOf(lines: readonly Line[], signs: readonly string[], isYes: (line: Line) => boolean): Row[] {
  const indices = new Map(signs.map((sign, index) => [sign, index]))
  return lines.map((line) => {
    const known = [...line.signs].filter(([sign]) => indices.has(sign))
    return {
      features: Int32Array.from(known, ([sign]) => indices.get(sign)!),
      values: Float64Array.from(known, ([, value]) => value),
      yes: isYes(line),
      weight: line.weight,
    }
  })
}

function mostTelling(signs: readonly string[], rows: readonly Row[], weights: Float64Array): string[] {
  const counts = new Float64Array(signs.length)
  for (const { features, values, weight } of rows)
    features.forEach((feature, i) => (counts[feature]! += weight * values[i]! ** 2))
  const reach = signs.map((_, i) => Math.abs(weights[i]!) * Math.sqrt(counts[i]!))
  const least = [...reach].sort((a, b) => b - a)[signsMax] ?? 0
  return signs.filter((_, i) => reach[i]! > least).sort()
}

function learn(messages: readonly Message[]): Scales {
  const lines = messages.filter(({ isFine }) => !isFine).flatMap(linesIn)
  const fine = messages.filter(({ isFine }) => isFine).flatMap(linesIn)
  const isMarked = ({ category }: Line) => category !== null
  const all = common([...lines, ...fine], namesIn(messages))
  const asked = rowsOf([...lines, ...fine], all, isMarked)
  const signs = mostTelling(all, asked, fit(asked, all.length, penalties.all).weights)
  const offence = withoutFlagged(rowsOf(lines, signs, isMarked), rowsOf(fine, signs, isMarked), signs.length)
  const marked = lines.filter(isMarked)
  const categories = mainCategories.map((category) =>
    fit(
      rowsOf(marked, signs, (line) => line.category === category),
      signs.length,
      penalties.kept,
    ),
  )
  const hundredths = (weight: number) => Math.round(100 * weight) + 0
  console.log(
    `${messages.length} messages and examples; ${lines.length + fine.length} sentences, ${marked.length} of them marked; ${signs.length} of ${all.length} signs kept`,
  )
  return {
    offset: hundredths(offence.offset),
    offsets: categories.map(({ offset }) => hundredths(offset)),
    signs: Object.fromEntries(
      signs.map((sign, i) => [sign, [offence, ...categories].map(({ weights }) => hundredths(weights[i]!))]),
    ),
  }
}

/** Fits again and again, until nothing that is fine is flagged. */
function withoutFlagged(rows: readonly Row[], fine: readonly Row[], signCount: number): Fit {
  let [found, weighted] = [fit([...rows, ...fine], signCount, penalties.kept), fine]
  for (let round = 1; round < roundsMax; round++) {
    const isFlagged = ({ features, values }: Row) =>
      features.reduce((sum, feature, i) => sum + values[i]! * found.weights[feature]!, found.offset) > -margin
    const flagged = weighted.filter(isFlagged).length
    console.log(`${flagged} fine sentences flagged`)
    if (flagged === 0) break
    weighted = weighted.map((row) => (isFlagged(row) ? { ...row, weight: row.weight * flaggedAgain } : row))
    found = fit([...rows, ...weighted], signCount, penalties.kept)
  }
  return found
}

/** As JSON with a sign on each line, so that a change of one shows as one. */
function written({ offset, offsets, signs }: Scales): string {
  const list = (numbers: readonly number[]) => `[${numbers.join(', ')}]`
  const lines = Object.entries(signs).map(
    ([sign, weights]) => `    ${JSON.stringify(sign)}: ${list(weights)}`,
  )
  return `{\n  "offset": ${offset},\n  "offsets": ${list(offsets)},\n  "signs": {\n${lines.join(',\n')}\n  }\n}\n`
}

try {
  const given = process.argv.slice(2)
  if (given.length === 0) throw new Error(usage)
  const scales = learn([...given.flatMap(messagesIn), ...examples(), ...templateTexts()])
  writeFileSync(fileURLToPath(new URL('../rules/signs.json', import.meta.url)), written(scales))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
