// Every form of an English verb, from its base form.

/** Base form, then the forms that the regular endings would get wrong: past, participle (past where not given). */
const irregular = `be:was were:been|have:had|do:did:done|go:went:gone|come:came:come|get:got:gotten got|give:gave:given|take:took:taken
make:made|say:said|tell:told|know:knew:known|think:thought|see:saw:seen|find:found|leave:left|feel:felt|keep:kept|let:let|put:put|send:sent
bring:brought|buy:bought|catch:caught|choose:chose:chosen|cost:cost|cut:cut|deal:dealt|draw:drew:drawn|drive:drove:driven|eat:ate:eaten
fall:fell:fallen|forget:forgot:forgotten|forgive:forgave:forgiven|hear:heard|hide:hid:hidden|hit:hit|hold:held|hurt:hurt|lead:led|lend:lent
lie:lied|lose:lost|mean:meant|meet:met|mislead:misled|misread:misread|mistake:mistook:mistaken|misunderstand:misunderstood|pay:paid|quit:quit
read:read|ring:rang:rung|rise:rose:risen|run:ran:run|sell:sold|set:set|show:showed:shown|shut:shut|sit:sat|sleep:slept|slip:slipped
speak:spoke:spoken|spend:spent|stand:stood|steal:stole:stolen|swear:swore:sworn|teach:taught|throw:threw:thrown|understand:understood
wake:woke:woken|wear:wore:worn|win:won|write:wrote:written|overlook:overlooked|blow:blew:blown|break:broke:broken|begin:began:begun|become:became:become|grow:grew:grown|build:built`
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
