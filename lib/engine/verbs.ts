// The forms of English verbs: from the base form to all, and from any form back to the base.

/** Base form, then the forms that the regular endings would get wrong: past, participle (past where not given). */
const irregular = `be:was were:been|have:had|do:did:done|go:went:gone|come:came:come|get:got:gotten got|give:gave:given|take:took:taken
make:made|say:said|tell:told|know:knew:known|think:thought|see:saw:seen|find:found|leave:left|feel:felt|keep:kept|let:let|put:put|send:sent
bring:brought|buy:bought|catch:caught|choose:chose:chosen|cost:cost|cut:cut|deal:dealt|draw:drew:drawn|drive:drove:driven|eat:ate:eaten
fall:fell:fallen|forget:forgot:forgotten|forgive:forgave:forgiven|hear:heard|hide:hid:hidden|hit:hit|hold:held|hurt:hurt|lead:led|lend:lent
lie:lied|lose:lost|mean:meant|meet:met|mislead:misled|misread:misread|mistake:mistook:mistaken|misunderstand:misunderstood|pay:paid|quit:quit
read:read|ring:rang:rung|rise:rose:risen|run:ran:run|sell:sold|set:set|show:showed:shown|shut:shut|sit:sat|sleep:slept|slip:slipped
speak:spoke:spoken|spend:spent|stand:stood|steal:stole:stolen|swear:swore:sworn|teach:taught|throw:threw:thrown|understand:understood
wake:woke:woken|wear:wore:worn|win:won|write:wrote:written|overlook:overlooked|blow:blew:blown|break:broke:broken|begin:began:begun|become:became:become|grow:grew:grown|build:built|stick:stuck|undo:undid:undone
proofread:proofread|overwrite:overwrote:overwritten|cancel:cancelled canceled`
const table = new Map(
  irregular.split(/[|\n]/).map((entry) => {
    const [base, past, participle = past] = entry.split(':')
    return [base!, { past: past!.split(' '), participle: participle!.split(' ') }] as const
  }),
)

/** Two-syllable verbs that double their last letter because the stress is on the end. */
const doubling = new Set([
  'admit',
  'commit',
  'forget',
  'omit',
  'permit',
  'prefer',
  'refer',
  'regret',
  'submit',
  'transfer',
  'defer',
  'occur',
  'upset',
])

/** All forms of the verb, base first, each once; for a verb nobody knows, the regular ones. */
export function formsOf(base: string): string[] {
  if (base === 'be') return ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']
  const known = table.get(base)
  const regular = [pastOf(base)]
  return [
    ...new Set([
      base,
      thirdPersonOf(base),
      ...(known?.past ?? regular),
      ...(known?.participle ?? regular),
      ingOf(base),
    ]),
  ]
}

function thirdPersonOf(base: string): string {
  if (base === 'have') return 'has'
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

const doubled = (base: string) =>
  doubling.has(base) || table.has(base) || oneSyllable(base)
    ? base.replace(/([^aeiou])([aeiou])([bdgklmnprt])$/, '$1$2$3$3')
    : base
const oneSyllable = (base: string) => (base.match(/[aeiouy]+/g) ?? []).length === 1

/** Verbs of office mail that follow the regular endings, so that their forms can be traced back. */
const regular =
  `accept access achieve acknowledge add address admit advise affect afford agree aim allow announce annoy answer anticipate
apologise apologize appear apply appoint appreciate approach approve argue arrange arrive ask assess assign assist assume assure attach
attempt attend avoid back badger base believe bill blame block book bother brief call care carry cause challenge change charge chase
check claim clarify clean clear click close commit communicate compare complain complete concern confirm confuse connect consider consult
contact continue contribute control convince copy correct cover create criticise criticize damage decide declare decline delay delete deliver
demand deny depend describe deserve design destroy develop disappoint discuss dismiss distribute document double download draft drag drop
edit email embarrass enable encourage end ensure enter escalate establish estimate examine exclude expect explain express extend fail file fill
finalise finalize finish fix flag follow force format forward handle happen help hire hope identify ignore imagine implement imply improve include
inform insist install insult intend interrupt introduce invite involve invoice issue join judge jump justify keep label lack last laugh launch
listen load lock log look love mail manage mark mention merge mess miss monitor move name need neglect negotiate nominate note notice notify
obtain offend offer omit open operate order organise organize outline own pass pause perform pick place plan play point post postpone prepare
present press pretend prevent process produce promise propose protect prove provide publish pull push question raise reach realise realize
reassure receive recommend record reduce refer refuse register reject relate release rely remain remember remind remove reopen repair repeat
replace reply report request require reschedule resolve respond return reveal review revise rush save scan schedule screw search seem select
serve share ship shout show sign skip solve sort specify start state stop store structure submit suggest supply support suppose surprise
switch talk tell test thank tick touch track train transfer treat trust try turn type undermine update upload urge use value verify visit wait
walk want warn waste watch wish wonder work worry account act attack contradict credit disturb dodge honor honour nudge pester ping
pressure quote revert spam twist
bully capitalise capitalize disrupt distract engage exaggerate familiarise fetch greet harass hijack insert interfere knock lecture measure
nag park pile proofread rearrange reformat rename repost ring shorten sit stack step stuff sweep tape text tidy wash wipe overrule weigh`.split(
    /\s+/,
  )
const bases = new Map(
  [...regular, ...table.keys()].flatMap((base) => formsOf(base).map((form) => [form, base] as const)),
)

const pasts = new Set([...table.values()].flatMap(({ past }) => past))

/** True for a form that a verb has in the past; also for one that some verb may have, such as any in "-ed". */
export const isPast = (form: string): boolean => pasts.has(form) || /[a-z]{2}ed$/.test(form)

/** The base form of a verb in any of its forms, or null for a verb this file does not know. */
export const baseOf = (form: string): string | null =>
  formsOf('be').includes(form) ? 'be' : (bases.get(form) ?? null)

/** The "-ing" form of a verb given in any form, or null for a verb this file does not know. */
export function gerundOf(form: string): string | null {
  const base = baseOf(form)
  return base === null ? null : base === 'be' ? 'being' : ingOf(base)
}
