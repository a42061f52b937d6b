// The one door for rules: built-in, typed by a person, or imported. Everything a rule can say, and what is wrong with one.
import * as v from 'valibot'
import { categories, rewriteKinds } from '../engine/finding'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'))
const phrases = v.pipe(v.array(text), v.minLength(1, 'needs at least one phrase'))

/**
 * Looks for a phrase or a cue in a window around the match. `clause` and `sentence` are those of the match, `onward`
 * adds the sentence after, `neighbours` the one before as well, `draft` is everything. `side` keeps only what stands before or after the match.
 */
const guard = v.pipe(
  v.strictObject({
    in: v.picklist(['clause', 'sentence', 'onward', 'neighbours', 'draft']),
    side: v.optional(v.picklist(['before', 'after'])),
    match: v.optional(phrases),
    cue: v.optional(text),
  }),
  v.check((g) => (g.match === undefined) !== (g.cue === undefined), 'needs either phrases or a cue'),
)

const rewrite = v.strictObject({
  kind: v.picklist(rewriteKinds),
  /** Replaces the rule's scope; `{name}` inserts a capture. */
  text: v.string(),
  /** True where it says something only the sender can know is true. */
  admits: v.optional(v.boolean()),
})

export const ruleSchema = v.strictObject({
  id: v.pipe(
    text,
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens'),
    // Patches name rules and categories in one list.
    v.check((id) => !categories.some((category) => category === id), 'is the name of a category'),
  ),
  category: v.picklist(categories, 'is not a category that is known here'),
  severity: v.picklist(['strong', 'mild']),
  /** Phrases in the notation of `lib/engine/pattern.ts`, or `{signs}`; any one of them raises the finding. */
  match: phrases,
  /** The rule stands down where any of these is met. */
  unless: v.optional(v.array(guard)),
  /** The rule speaks only where all of these are met. */
  needs: v.optional(v.array(guard)),
  /** What it may read as, starting "May read as". */
  message: text,
  /** How it may land with the reader. */
  why: text,
  rewrites: v.array(rewrite),
  /** What a rewrite replaces. */
  scope: v.picklist(['phrase', 'clause', 'sentence']),
  /** Before and after: the draft, and the draft after the first rewrite whose result is the second text. */
  becomes: v.array(v.tuple([text, v.string()])),
  /** Look-alikes in which nothing of this category may be flagged. */
  allows: v.array(text),
  /** Where the rule comes from. */
  source: text,
  /** False: off until a person switches it on. */
  on: v.optional(v.boolean()),
})
export type RuleData = v.InferOutput<typeof ruleSchema>
export type GuardData = NonNullable<RuleData['unless']>[number]
