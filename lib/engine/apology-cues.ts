// What carries an element of an apology once it is known that the draft is one: too loose to tell one by, or for rules to ask.
import type { ApologyElement } from './apology'

export interface LooseCue {
  readonly element: ApologyElement
  /** In the notation of `pattern.ts`. */
  readonly phrases: readonly string[]
  /** What the last word matched must not be. */
  readonly exceptLast?: ReadonlySet<string>
  /** True where the last word must be a verb of the past. */
  readonly past?: true
}

const we = '(i|we)'
const my = '(my|our)'
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** After "I will" or "I have": no deed, or none that puts anything right. */
const noDeed = words(
  'not never be been being have had no a an the to always probably perhaps only try need needed miss missed regret regretted forget forgotten failed lost broken hurt offended let made that this it your my our one many so too very any some wronged caused left kept learned learnt decided',
)

/** What people did in the past that is none of what they apologise for: what they felt, learned, meant or put right. */
const noWrong = words(
  'was were had did got been thought saw heard knew wanted tried hoped assumed felt meant planned expected realised realized noticed received read understood learned learnt found met went came arrived landed started began agreed confused underestimated relied mistook spoke wrote told asked fixed corrected replaced refunded returned repaired changed checked finished completed rewrote prepared booked confirmed paid covered restored removed deleted reissued ordered set loved liked enjoyed appreciated needed apologised apologized talked worked wished used bought brought gave sent called rang said took put made let kept left saw sat looked listened stopped offered decided hired joined signed moved lived',
)

export const looseCues: readonly LooseCue[] = [
  {
    element: 'ownership',
    phrases: [`${we} [just|simply|then|also|really] *`],
    exceptLast: noWrong,
    past: true,
  },
  {
    element: 'ownership',
    phrases: [
      `${we} ... without (asking|telling|checking|consulting|warning|permission|notice)`,
      `(poor|bad|wrong|stupid|careless|rash) (decision|choice|judgement|judgment|call|move) (of mine|of ours|on ${my} part)`,
      '(wrong|unfair|careless|rude|unkind|thoughtless|foolish|clumsy|hasty|unprofessional) of (me|us)',
      `ashamed of (my|our|how ${we}|what ${we})`,
      `${we} [deeply|truly|really|do] regret (what|how) ${we}`,
      `${we} [have|had] [simply|just|completely|clean] (forgotten|misjudged|mislaid)`,
      'because of (me|us)',
      `${we} (promised|agreed|said|know ${we} promised) ... ... (and|but|then) ${we} (was|were|have|had|did) not`,
      `${we} [have|had] no (right|business|reason|good reason|good excuse)`,
      `you were right and ${we} (was|were) (not|wrong)`,
      `${we} (took|was taking) (it|that|this) out on`,
      `${we} (made|let) you (look|feel|wait|think|believe)`,
      `${we} (gave|told|sold|sent|showed|put) ... (bad|wrong|poor|false|outdated)`,
      `${we} (said|did|wrote) (something|things|a thing) [*] [*] (cruel|unkind|hurtful|wrong|stupid|rude|mean|nasty|unfair)`,
      `(in|of|from|with) ${my} [*] * (was|were) (wrong|incorrect|late|missing|unclear)`,
      `${my} * (was|were) [*] (wrong|incorrect|late|careless)`,
      `${we} (let|have let) (you|him|her|them|everyone|the team) down`,
    ],
  },
  {
    element: 'ownership',
    phrases: [`${we} (should|ought to) [not|never] have *`, `sorry [that] ${we} *`],
    exceptLast: words('been not never can could will would may might must am are hear heard need'),
  },
  {
    element: 'repair',
    phrases: [
      `${we} (will|shall|am going to|are going to) [now|also|personally|gladly|happily|then|still|of course] *`,
      `${we} have [now|already|also|just|since|today] *`,
    ],
    exceptLast: noDeed,
  },
  {
    element: 'repair',
    phrases: [
      '(it|they|that|this) (is|are) [now|already] (down|gone|off|fixed|done|sorted|live|back) [up|online] [now]',
      'the * (is|are) (attached|enclosed|below)',
      '^(here|attached|enclosed|below) (is|are) *',
      '(difference|cost|dinner|lunch|coffee|drinks|bill|shipping|delivery|round|repair) is on (me|us|the house)',
      '(correction|refund|replacement|credit|parcel|copy|one|payment|money|apology) (runs|goes|leaves|comes|follows|left|went) *',
      'give (me|us) until ...',
      '(has|have) been (changed|corrected|fixed|refunded|replaced|restored|removed|taken down|told|informed|updated|put right)',
      '(correct|corrected|right|new|full) (one|ones|file|files|figures|version|link|list|numbers) (is|are|below|attached|enclosed)',
      `let (me|us) (take|buy|bring|send|make|give|pay|help|call|cover|do|drive|show)`,
      `${we} (am|are) free`,
      `at ${my} [own] (cost|expense)`,
    ],
  },
  { element: 'regret', phrases: [`${we} [deeply|truly|really|do] regret (what|how|that|not|my|our|the)`] },
  {
    element: 'cause',
    phrases: [
      `${my} (mother|mum|mom|father|dad|son|daughter|wife|husband|partner|child|kids|train|flight|bus|car|phone|laptop|computer|internet|battery|alarm) (is|are|was|were|has|had|got|died|broke|let)`,
      '(days|weeks|week|month|time|afternoon|morning) (ran|got|slipped) away',
      `${we} (was|were|am|are|have been|had been) [*] [*] (frustrated|tired|exhausted|stressed|angry|jealous|nervous|worried|afraid|scared|overwhelmed|hungover|in a hurry|in a rush|under pressure|under the impression|unsure)`,
      '(traffic|parking|weather|queue|line) ... (was|were)',
      'the * (had|gave|told|sent) [given|told|sent] (me|us) [*] (wrong|old)',
      'the (train|bus|tram|ferry|flight|plane|taxi|post) (never|did not|was|broke|got)',
    ],
  },
  {
    element: 'change',
    phrases: [
      '(from now on|in future|in the future|going forward|from here on) $',
      `(from|starting) (next week|next month|monday|today|tomorrow|now) [on] , ${we}`,
      `${we} have (started|begun|stopped) *`,
      `next time , ${we} *`,
      '(every|each|any|no) * will',
    ],
  },
  { element: 'forgiveness', phrases: ['forgive (the|this|me|us|my|our)'] },
]
