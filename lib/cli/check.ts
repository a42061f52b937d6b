// `npm run check`: the engine over drafts on the command line, for a person or, with --jsonl, for a program.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { check } from '../engine/check'
import type { Finding } from '../engine/finding'
import { builtIn } from '../rules/compile'
import { allowEarlyEnd } from './output'

const { ruleset } = builtIn()
const usage = 'Usage: npm run -s check -- draft.txt, or - for standard input, or --jsonl'
const line = v.object({ id: v.union([v.string(), v.number()]), text: v.string() })

allowEarlyEnd()

/** Lines of JSON in, lines of JSON out, in the same order; bad ones are named on standard error and make the exit code 2. */
async function checkLines() {
  let number = 0
  for await (const source of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (source.trim() === '') continue
    const { id, text } = parse(source, number) ?? {}
    if (text !== undefined)
      process.stdout.write(JSON.stringify({ id, findings: check(text, ruleset).map(plain) }) + '\n')
  }
}

/** The line's draft, or null where the line is bad; then its number and the reason were said. */
function parse(source: string, number: number) {
  try {
    return v.parse(line, JSON.parse(source))
  } catch (error) {
    fail(`Line ${number}: ${reasonOf(error)}. Each line is {"id": …, "text": "…"}.`)
    return null
  }
}

function reasonOf(error: unknown): string {
  if (!v.isValiError(error)) return error instanceof Error ? `not JSON (${error.message})` : String(error)
  const [issue] = error.issues
  return `"${v.getDotPath(issue) ?? 'the line'}" is wrong: ${issue.message}`
}

const plain = ({ rule, category, severity, span, text, rewrites }: Finding) => ({
  rule,
  category,
  severity,
  start: span.start,
  end: span.end,
  text,
  rewrites: rewrites.map(({ edit }) => edit.insert),
})

function checkFile(path: string) {
  const draft = read(path)
  if (draft === null) return
  const findings = check(draft, ruleset)
  for (const { span, text, category, message, why, rewrites } of findings) {
    const before = draft.slice(0, span.start)
    const place = `${before.split('\n').length}:${span.start - before.lastIndexOf('\n')}`
    console.log(`${place}  ${category}  “${text}”\n    ${message} ${why}`)
    for (const { kind, edit, admits } of rewrites)
      console.log(
        `    → ${kind === 'drop' ? `(leave out “${text}”)` : edit.insert}${admits ? '   (only if it’s true)' : ''}`,
      )
    console.log()
  }
  if (findings.length === 0)
    console.log('Nothing flagged. That says what our rules looked for, not how it will be received.')
}

function read(path: string): string | null {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    fail(`Cannot read "${path}": ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

function fail(message: string) {
  console.error(message)
  process.exitCode = 2
}

const [argument, ...more] = process.argv.slice(2)
if (argument === undefined || more.length > 0) fail(usage)
else if (argument === '--jsonl') await checkLines()
else checkFile(argument)
