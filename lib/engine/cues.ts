// The cues: named lists of constructions that the apology reader looks for and that rules ask for or stand down before.

/** Who acts for the sender. */
const we = '(i|we)'
const my = '(my|our)'
const moderately =
  '[really|simply|just|also|still|clearly|very|so|too|completely|entirely|all|a bit|rather|quite]'

const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri)'
const monthDay = [
  '(january|february|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)',
  '(march|may|mar|apr|jun|jul) {number}',
  '{number} (march|may|mar|apr|jun|jul)',
].join('|')
const count = '({number}|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|a couple of|a few)'
const unit = '(minute|minutes|hour|hours|day|days|week|weeks|month|months) [time]'
const dayPart = '(morning|afternoon|evening|week|month|quarter)'
/** A time someone can hold the sender to. */
const moment = [
  '(today|tonight|tomorrow|noon|midday|midnight|lunchtime|eod|eow|cob)',
  weekday,
  monthDay,
  `(this|next) (${dayPart}|${weekday})`,
  'end of (day|play|business|the day|the week|this week|next week|the month|today|tomorrow)',
  `(in|within|by|for) [the next] [less than|under|about] ${count} [working|business] ${unit}`,
  '(at|by|before|from|until|around|after) (noon|{number}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
  "{number} (am|pm|o'clock|sharp)",
  'first thing',
].join('|')
const when = `(${moment})`

/** Things a sender can be seen to have done. */
const doing =
  '(send|resend|call|ring|phone|fix|correct|replace|refund|return|repair|deliver|ship|post|email|mail|write|reply|answer|update|share|upload|forward|check|review|finish|complete|redo|rework|rewrite|prepare|draft|book|rebook|reschedule|confirm|pay|repay|credit|cover|bring|collect|meet|join|present|publish|deploy|revert|restore|release|submit|sign|tell (you|them|him|her|everyone|the|my|our)|explain|remove|delete|add|change|issue|reissue|order|reorder|print|file|ask|speak|talk|transfer|hand|move|come|visit|raise|pass|swap|waive|reimburse|introduce|give you|get back to you|be there|be back|be in touch|have it|have them|have this|let you know|set up|set aside|put you|take you|walk you|make it up|make up for|follow up)'
const doingNow =
  '(sending|resending|calling|ringing|fixing|correcting|replacing|refunding|returning|delivering|shipping|posting|emailing|writing|updating|sharing|uploading|forwarding|checking|finishing|redoing|reworking|rewriting|preparing|booking|rebooking|paying|crediting|bringing|restoring|removing|reissuing|reordering|transferring|moving|meeting|setting up|working through)'
const done =
  '(sent|resent|called|rung|phoned|fixed|corrected|replaced|refunded|returned|repaired|delivered|shipped|posted|emailed|written|updated|shared|uploaded|forwarded|checked|finished|completed|redone|reworked|rewritten|prepared|drafted|booked|rebooked|rescheduled|confirmed|paid|repaid|credited|covered|published|deployed|reverted|rolled back|restored|released|submitted|signed|told|removed|deleted|taken [*] [*] [*] down|issued|reissued|cancelled|ordered|reordered|transferred|moved|swapped|waived|reimbursed|set aside|asked)'
const putRight =
  '(fix|correct|replace|refund|redo|repair|resend|reissue|rework|reimburse|compensate|put [*] right|put [*] [*] right|make [*] right|make [*] [*] right|make it up|make up for|sort [*] out)'
const mistake =
  '(mistake|mistakes|error|errors|fault|oversight|slip|slip-up|mix-up|failure|blunder|lapse|carelessness|responsibility|doing|bad)'
const sorry = '(sorry|apologise|apologize|apologies|apology)'

/** Something of the sender's that did not go as it should have. */
const failure = [
  `${we} [just|simply|completely|also|have|had] (missed|forgot|forgotten|failed|broke|broken|lost|overlooked|neglected|messed up|screwed up|mixed up|dropped|delayed|cancelled|misread|overslept|double-booked)`,
  `${we} (did|have|had|could|were|was) not (call|called|send|sent|reply|replied|respond|responded|answer|answered|deliver|delivered|finish|finished|make it|get back|got back|get to|got to|get around|gotten|write|written|pay|paid|meet|met|come|join|joined|show|turn up|attend|attended|able to|do|done|keep|submit|submitted|update|updated|let you know|tell|told|confirm|confirmed|complete|completed|follow up|followed up)`,
  '(delay|delays|delayed|overdue|lateness|outage|downtime|no-show|mix-up|oversight|lapse|inconvenience|blunder)',
  '(mistake|mistakes|error|errors|bug|fault)',
  '(<be>|<run>|<come>|<arrive>|<reply>|<call>|<respond>|<join>|<deliver>) [so|too|very|a bit|a little|running|again|{number} minutes|ten minutes|five minutes|a day|two days|a week] (late|behind)',
  '(late|slow|belated|delayed) (reply|response|answer|reaction|delivery|payment|start|submission|report|email|message|return|follow-up)',
  '(so|too|very) long (to|without|for)',
  '(kept|keep|keeping|left|leave|leaving|had|have) you (wait|waiting|hanging|in the dark)',
  '(missed|missing) (your|our|the|my|a) * [*]',
  '(wrong|incorrect) (file|attachment|version|link|address|person|date|time|price|amount|invoice|number|name|item|order|recipient|size|colour|color|figure|figures|document|copy)',
  '(<be>|went|<go>|came out) [*] (wrong|broken|lost|late|missing|incomplete|down|offline|incorrect|damaged)',
  '(still|yet) not (done|ready|sent|finished|fixed|there|delivered|paid)',
  '(not|never) (ready|arrive|arrived|working|delivered|finished|done|fixed|sent|paid)',
  '(missed|miss) [the|our|my|your] (deadline|call|meeting|date|appointment|interview|slot)',
  '(deadline|date|delivery|launch|release) (slipped|was missed|has slipped|has passed|passed|will slip)',
  '(problem|issue|trouble) (with|on) (our|my|your)',
  `${we} (was|were) [*] (rude|harsh|short|unfair|careless|wrong|abrupt|slow|out of line)`,
  '(hurt|offended|upset|embarrassed|let) you [down]',
  `${we} (sent|gave|quoted|charged|billed|shipped) ... (wrong|twice|incorrect|too much)`,
  '(<crash>|<fail>|broke|broke down|went down)',
]

/** The sender did not do what was expected, or is sorry for that. */
const lapse = [
  `${we} (did|have|had|could|was|were|has) not [been able to|able to|yet|managed to|got around to|manage to|get around to|got back to|had time to] (get|got|gotten|reply|replied|respond|responded|answer|answered|call|called|write|written|send|sent|finish|finished|do|done|make|look|looked|see|seen|read|check|checked|follow|deliver|delivered|come|join|attend|pay|paid|return|returned|update|updated|complete|completed|submit|submitted|show|turn)`,
  `${we} [only|just|have just] (just|only|finally) (saw|seen|see|found|noticed|got|read|getting|seeing|reading)`,
  `${we} [have|had] [completely|totally|just|clean|simply] (forgot|forgotten|missed|overlooked|lost track|dropped|spaced|blanked|overslept|double-booked)`,
  `${sorry} ... (delay|delays|late|silence|wait|waiting|slow|missing|missed|earlier|sooner|long|back to you|reply|response|mix-up|mistake|error|no-show|forgot|forgetting|wrong|not)`,
  `${we} [have|had] (sent|gave|quoted|charged|billed|shipped|booked|put) ... (wrong|twice|incorrect|too much)`,
  '(long|late|overdue|belated|delayed) (overdue|reply|response|answer|delivery)',
  '(deadline|slipped|fell behind|behind schedule|overdue|radio silence|went quiet|gone quiet)',
]

/** Work that is not where it was to be, or came out wrong: by grammar, whatever the work is. */
const undone = [
  '(is|are|was|were) [still|also|again|yet] not [yet|again|still|even] (in|out|up|back|over|possible|mixed|printed|posted|issued|booked|published|uploaded|installed|connected|repaired|fixed|answered|processed|approved|shipped|dispatched|released|refunded|credited|renewed|translated|submitted|filed|registered|available|correct|right|included|attached|labelled|updated|paid|returned|approved|granted|decided)',
  '(could|can) not be (answered|carried|made|named|delivered|done|given|processed|completed|found|repaired|kept|met|sent|held|shipped|honoured|offered|provided)',
  '(has|have|had) not [yet|even] been (answered|carried|made|delivered|done|processed|completed|found|repaired|met|sent|held|shipped|paid|issued|updated|booked|signed|returned|approved|granted|decided)',
  '(has|have|had) not (gone|arrived|come|left|moved|happened|appeared|shown|reached|turned|started|worked)',
  `^[*] [*] [*] [*] (did|have) not [yet|even|quite] (make|get|manage|reach|finish|send|reply|answer|call|write|tell|do) (it|the|to|you|your|round|back)`,
  '(double booked|double-booked|overbooked|discarded|thrown (away|out)|paid twice|mixed up|swapped|left (out|off)|mislabelled|misspelt|misspelled|misprinted|miscounted|mispriced|misrouted|merged over)',
  '(contained|contains|contain) [some|several|a few|the|many] (error|errors|mistake|mistakes|typo|typos|gaps)',
  '(missed|misses) the (date|mark|cut-off|cutoff|boat|post)',
  '(came|fell|fallen|come) (apart|off|loose)',
  '(ran|overran) over',
  `^[*] [*] (i|we) know (i|we) (said|told|promised|agreed)`,
  '(had|has|have) to be (moved|cancelled|canceled|postponed|rescheduled|redone|pushed)',
  '(a|another|your|the) [*] (scratch|dent|crack|leak|stain|hole|burn)',
  '(wrong|incorrect|false|old|outdated|misspelt) (drawing|spelling|title|logo|figures|version|colour|color|caption|label|measurements|flowers|photo|photos|slide|slides|bill|statement)',
  'another (wedding|customer|client|guest|couple|patient|company|family)',
  '(went|go|gone) to [*] with (the|your|our) *',
  '(gutted|sad) about',
]

/** The sender says in so many words that the fault is theirs. */
const ownFault = [
  `(is|was|are|were) ${moderately} [a|an] (my|our|mine) [own] ${mistake}`,
  `^[sorry|apologies] ${my} [own] (mistake|error|fault|oversight|slip|slip-up|bad|failure|blunder|lapse)`,
  `sorry , [this was|it was|that was] [all|entirely|completely] ${my} [own] ${mistake}`,
  `(for|by|of|from|through|fix|correct|admit|own|repeat) ${my} [own] [*] ${mistake}`,
  `${mistake} (is|was|are|were) ${moderately} (mine|ours)`,
  `(the responsibility|the blame|that) (is|was) ${moderately} (mine|ours)`,
  `(mistake|error|oversight|slip|lapse|failure) (of mine|of ours|on ${my} (part|side|end))`,
  '(that|this|it|which|that one|this one|the delay|the mistake|the error|the blame) (is|was) [all|entirely|squarely|firmly] on (me|us)',
  `${we} (should|could|ought to) [not|never|at least|also|really|instead] (have|of) [not|never|at least|also] (been|called|told|checked|sent|written|asked|said|known|warned|let|replied|answered|made|done|caught|read|given|kept|confirmed|noticed|spotted|seen|come|left|taken|thought|listened|planned|booked|paid|followed|tested|looked|spoken|raised|brought|gone|started|joked|assumed|sounded|promised|cancelled|prepared|double-checked|introduced|used|put|waited|handled|flagged|got|gotten|shared)`,
  `${we} should (have|not have|never have) * (it|you|this|that) [*] (sooner|earlier|before|first|better)`,
  `${we} [fully] (take|accept|bear|own|hold|have) [full|all|complete|the|total|sole] (responsibility|blame)`,
  `${we} own (that|this|it|the|what)`,
  `(${we} have|there is|with) no [*] (excuse|excuses)`,
  '^no excuse',
  `the (fault|blame|responsibility|mistake|error) (lay|lies|was|is) with (me|us)`,
  `${we} (got|had) (this|that|it) wrong`,
  `${we} (am|was|are|were) ${moderately} (wrong|at fault|to blame|in the wrong)`,
]

/** Words that calm the reader down, whatever follows. */
const calm = [
  '(do|please do|to) not (worry|panic|stress|fret|fear|be alarmed|be worried|be concerned|worry about a thing|worry about it|lose sleep)',
  'no (need|reason|cause) (to worry|to panic|to be concerned|to be alarmed|to stress|for concern|for alarm|for panic)',
  'not to worry',
  'nothing to worry about',
  'no (worries|stress|dramas|drama|panic)',
  'never fear',
  '(rest|be|feel|please be) assured',
  '(rest|breathe|sleep) easy',
  '^[please|just] (relax|chill)',
  '(trust|believe) (me|us)',
  '(i|we) [can|do] (assure|promise|swear)',
]

/**
 * Cue name → phrases in the notation of `pattern.ts`, without word lists. One hit of any phrase is a hit of the cue.
 * The notation has no "not", so phrases that a "not" would turn around ("my fault") are written with the words before them.
 */
const single = {
  /** The sender names their own part. Negated forms ("not my fault") do not match. */
  ownership: [
    ...ownFault,
    '(that|this|it) was (me|us) [not you]',
    `${we} <make> (a|an|the|this|that|some|several|two) [*] [*] (mistake|mistakes|error|errors|wrong call|bad call|poor call)`,
    `${we} [just|simply|clearly|completely|also|then|have|had] (missed|overlooked|forgot|forgotten|misread|misunderstood|miscounted|misjudged|mishandled|mismanaged|neglected|botched|miscalculated|misled|mixed up|messed up|screwed up|slipped up|dropped the ball|fell short|fallen short|let you down|let you wait|double-booked|broke|(lost|broken) your|offended|embarrassed|interrupted|ignored|snapped|failed|(doubted|questioned) your)`,
    `${we} [have|had] (got|gotten|put|<do>|<handle>|<take>) (it|that|this|them|your|the) [*] [*] (wrong|badly|poorly)`,
    `${we} (sent|gave|quoted|told|booked|charged|billed|invoiced|ordered|shipped|copied|attached|used|entered|named|introduced|called) ... (wrong|twice|late|incorrect|incorrectly|too much|old|outdated|by mistake|in error)`,
    `${we} (am|was|are|were) ${moderately} (careless|rude|late|unfair|unprepared|thoughtless|harsh|unclear|hasty|responsible for (this|that|the) (delay|mistake|error|mix-up|confusion|damage|outage)|out of line|short with|abrupt|unkind|slow|dismissive|curt|sloppy|tactless|clumsy|inconsiderate|too quick|quick to|unreachable|silent|unprofessional|impatient|sharp|not listening|not prepared|not clear|not there|not fair|not on time)`,
    `${we} (am|was|are|were) the (one|ones|person) who`,
    `${we} (did|have|had) not (call|called|check|checked|send|sent|reply|replied|answer|answered|do|done|keep|kept|read|tell|told|ask|asked|write|written|follow|followed|turn|turned|show|shown|listen|listened|prepare|prepared|deliver|delivered|finish|finished|pay|paid|confirm|confirmed|think|thought it through|look|looked|let you know|get back|got back|spot|catch|test)`,
    `${we} [completely] (blanked on|blanked|cancelled on you|canceled on you|stood you up)`,
    `${we} [deeply|really|truly|do] regret not *`,
    `${we} (spoke|wrote|replied|answered|reacted|assumed|judged|sent|shared|posted|forwarded|published|decided) [*] [*] [*] [*] (before|without|too quickly|too soon|in anger|in haste)`,
    'not (mine|ours) to (do|say|share|tell|give|decide|send)',
    `${we} never (called|sent|replied|answered|followed|told|asked|wrote|gave|confirmed|turned|showed|did|checked|got back|paid|delivered)`,
    `${we} (kept|left|have kept|have left) you (waiting|hanging|guessing|without|in the dark|out|standing|alone)`,
    `${we} (promised|agreed|said ${we} would) ... ... (and|but|then) (did|have) not`,
    `${we} (promised|agreed|said ${we} would) ... ... (and|but|then) ${we} (did|have) not`,
    `${we} caused (this|that|the|your|you|extra|more)`,
    `${we} (signed|waved) (it|that|this|them) (off|through)`,
    `by mistake , ${we} (sent|gave|told|copied|forwarded|shared|deleted|published|posted|booked|charged)`,
    `${sorry} [that] (i|we) (did|kept|left|missed|made|forgot|said|sent|called|was|were|let|put|gave|lost|broke|have not|had not|spoke|wrote|doubted|questioned|took|assumed)`,
    `${sorry} for (not|never) *`,
    `${sorry} for (missing|being|keeping|leaving|forgetting|losing|letting|making|sending|saying|calling|doubting|questioning|assuming|snapping|taking|causing|interrupting|ignoring|turning up|speaking|double-booking|mixing|getting|giving|writing|putting|sounding|overlooking|misreading|mishandling|charging|replying|going|dropping|replying)`,
    `${sorry} for (my|our|how|what) [*] [*] (delay|silence|tone|mistake|error|lateness|reply|response|comment|comments|words|remark|joke|absence|behaviour|behavior|oversight|part|impatience|carelessness|i|we)`,
    `(my|our) (comment|joke|reply|tone|message|remark|question|wording) [(on|about|under|to|in|at) ...] (was|were|came across as|sounded) ${moderately} (wrong|rude|harsh|unfair|unkind|careless|thoughtless|unclear|hurtful|out of line|uncalled for|inappropriate|late|short|suspicious|dismissive|sharp|clumsy)`,
  ],

  /** The sender puts it right, or offers to. */
  repair: [
    `${we} (will|can|could|am going to|are going to|am about to|want to|would like to|would be glad to|shall|are happy to|am happy to) [now|also|personally|then|still|gladly|of course|immediately] ${doing}`,
    `${we} (will|can|want to|would like to|am going to|are going to|shall) [now|also] ${putRight}`,
    `${we} (am|are) [now|already|also|just] ${doingNow}`,
    `${we} have [already|now|just|since|also|today] ${done}`,
    `let (me|us) ${putRight}`,
    `${we} have [now|already|also] (kept|held|blocked|freed|cleared|reserved|made) ... (for you|free|room|time|aside)`,
    '(how|what) (can|could|may) (i|we) (do to|best|help) [*] (fix|make|put|repair)',
    'how (can|could|may) (i|we) (fix|make|put|repair)',
    'what (would|can|could|will) (make|put) (this|it|things) right',
    `to (make up for|put * right|make * right|make it up to you)`,
    '(it|this|they) (goes|go|ships|leaves|leave|ship) [out] (today|tonight|tomorrow|now|this afternoon|this morning|this evening)',
    `(are you|would you be) free ... ${when}`,
    '(free of charge|at no cost|at no charge|at our expense|at my expense|on the house)',
    `(here|attached|below|enclosed) (is|are) the (right|corrected|correct|new|updated|revised|full|missing|promised) [*]`,
    `the (right|corrected|correct|new|updated|revised|full|missing|promised) [*] [*] (is|are) (attached|below|here|enclosed|on its way|on their way|in your inbox|in the shared)`,
    `(it|they|this|these|both|all of it) (is|are) [now] (attached|below|enclosed|in your inbox|on its way|on their way)`,
    `(is|are|has been|have been) [now|already] (fixed|corrected|refunded|replaced|restored|resent|reissued|on its way|on their way|back online|back up)`,
    `you will (have|get|receive|be refunded|be credited|not be charged|not pay)`,
    `(refund|replacement|credit|correction|corrected *) (will|is|has)`,
  ],

  /** Plain words of regret. */
  regret: [
    `[${we}] (am|are) [*] [*] sorry`,
    '^[*] [*] sorry',
    'sorry $',
    '(so|very|really|truly|deeply|genuinely|and) sorry',
    `${we} [do|must|want to|would like to|owe you|sincerely] [*] (apologise|apologize|an apology)`,
    `[${my}|sincere|please accept|many|with] (apologies|apology)`,
    '(apologise|apologize) (for|to)',
    `${we} [deeply|really|truly|do|sincerely] regret`,
    `${we} (feel|felt) [*] (terrible|awful|bad|ashamed|sick|rotten|dreadful)`,
    `${we} (am|are) [*] (ashamed|embarrassed|mortified)`,
    `${we} wish ${we} had`,
  ],

  /** Any word of apology, whatever it is for. */
  apology: [
    'sorry',
    '<apologise>',
    '<apologize>',
    '(apology|apologies)',
    '^[oh|ah] my bad',
    'forgive me',
    'mea culpa',
  ],

  /** What will be different from now on. */
  change: [
    '(will|does|do|can|should|would) not [*] (happen|occur|be repeated) [*] [again|twice]',
    '(will|shall) never [*] (happen|occur) again',
    `${we} (will|shall) not [*] ... again`,
    `(from now on|from here on|in [the] future|going forward|next time|from today|from this week|as of today|starting today|starting this week|starting next week) , ${we} `,
    `${we} ... (from now on|from here on|in [the] future|from today on|every time from|as of today)`,
    `${we} [have] [now|also] (changed|added|introduced|started|switched|set up|put in place|put in) ... (so that|so|reminder|reminders|check|checks|checklist|alert|alerts|alarm|process|rule|step|review|template|calendar|backup)`,
    `${we} [have] [now|also] (set|put) ... (reminder|reminders|alarm|alert|calendar|check|rule)`,
    '(reminder|alarm|alert|check|checklist|second pair of eyes|backup) [*] [*] (is|are|now|in my calendar|in place|before every|before each)',
    `${we} now (check|keep|ask|confirm|read|send|have|use|put|write|test|block|double-check|review|call|say|tell|set|open|answer|reply|book|look|listen|start|leave|plan|warn|speak)`,
    `(now|from now on) (every|each|all|anything|nothing|no) * [*] [*] (goes|go|is|are|gets|get|will|leaves|passes)`,
    `(every|each) * ... (goes past|goes through|gets checked|is checked|gets a second|will be checked|will be confirmed)`,
    '(to|will) (prevent|avoid|stop) (this|it|that|the same|a repeat|another|happening)',
    // What stands at the front governs the sentence, whoever acts in it; "from now on, you must" is a demand.
    '^[and] (from now on|from here on|from today|from this week|from next week|as of today|starting today) , (a|an|another|the|every|each|all|any|anything|nothing|no|nobody|what|whatever|whoever|if|my|our|two|you will (have|get|hear|see|receive|know|be told|not))',
    '(so that|so) (this|it|that|you|nobody|no one|nothing|the same) [*] (will|does|do|is|are|can|never) [not] ... (again|happen|twice)',
    `${we} will make sure [that] (this|it|that|nothing|no) [*] ... (again|happen|happens)`,
    `${we} will (be more careful|take more care|do better)`,
    `${we} have [*] * ... so that ${we} (can|will|am|are)`,
    `${we} (have|will) (learn|learned|learnt) [from]`,
    'the lesson [*] [*] (is|for)',
  ],

  /** Why it happened: a reason or an excuse. */
  cause: [
    '(because|due to|owing to|as a result of)',
    `the (reason|cause) [*] (is|was|for)`,
    'what happened (is|was)',
    '(was|were|is) [partly|largely|mainly] (caused by|down to)',
    '(traffic|travel|parking|the commute|the wifi|the connection|the network) (was|were|is|has been) [*] [*]',
    'that is (how|why) (i|we|it|the|your|you)',
    `${we} (confused|assumed|thought|mistook|underestimated|relied|had not realised|had not realized|did not realise|did not realize|planned|expected|had the wrong)`,
    `${we} (was|were|am|are|have been|had been|got) [*] [*] (ill|sick|unwell|travelling|traveling|on leave|on holiday|on vacation|away|in hospital|stuck|held up|delayed|distracted|at the dentist|off sick|moving house)`,
    `${my} * [*] (crashed|died|broke|broke down|was cancelled|was delayed|was late|was stolen|was down|froze|failed|stopped working)`,
    'the (train|bus|flight|traffic|meeting|call|server|system|supplier|courier) [*] (was|were|ran|broke|failed|crashed|overran|had|went|did not)',
  ],

  /** Wording of a cause that puts it outside the sender. */
  excuse: [
    "(out of|beyond|outside) (my|our|anyone's|anybody's) (control|hands)",
    'nothing (i|we) could (do|have done)',
    `${we} had no (choice|way|idea)`,
    `${we} (was|were|did) not (told|informed|aware|know|copied|given|made aware|get any|have time)`,
    '(nobody|no one) (told|informed|warned|asked|reminded)',
    `${we} (was|were|am|are|have been|had been|got|<get>) [just|simply|really|so|super|very|too|completely|totally|a bit] (busy|swamped|slammed|snowed under|overloaded|overwhelmed|overworked|understaffed|short-staffed|crazy|hectic|rushed off)`,
    '(it|things|work|life|this week|the week|the office|everything) (has been|was|is|got|have been|were) [just|so|really|super|very|absolutely|a bit] (busy|crazy|hectic|mad|chaos|manic|insane|nuts)',
    '(crazy|hectic|mad|insane) (week|day|month|time)',
    '* (was|were) supposed to',
    '(must have|might have|may have) (gone|ended up|landed) [to|in] [your|my|the] (spam|junk)',
    '(slipped my mind|fell through the cracks|got lost in the shuffle|one of those (days|weeks|things))',
    '(was|is|were) not (my|our) (fault|mistake|decision|responsibility|problem|job|department|intention)',
    `${we} did not (mean|intend) (to|it|any|for)`,
    `${we} (was|were) only (trying|joking|asking|doing|following)`,
    'it was (only|just) a (joke|question|misunderstanding)',
    '(this|that|it) never (happens|happened) [before]',
    'if you had [only|just|not]',
    '(unforeseen|technical) (circumstances|difficulties|reasons|issues|problems)',
    'in my (defence|defense)',
  ],

  /** Asking to be let off. */
  forgiveness: [
    '[please|can you|will you|could you|to|hope you] forgive (me|us|my|our|the)',
    '(hope|trust|ask|pray) [that] you (can|will|could|might|may) [*] (forgive|excuse|pardon|overlook|understand)',
    'you (can|will|could) [ever|find it in you to] forgive',
    '(your|for) forgiveness',
    '(excuse|pardon) (my|our|me for|us for|the (delay|late|mistake|error|lateness))',
    '(another|a second|one more) chance',
  ],

  /** Who does what by when: a step the reader can count on. */
  'next-step': [
    `${we} (will|shall|am going to|are going to) [*] ${doing} ... ${when}`,
    `${when} , ${we} (will|shall|am going to|are going to) [*] ${doing}`,
    `${we} (am|are) [now|already|also] ${doingNow} ... (now|right away|straight away|as we speak|as i write|this minute|${moment})`,
    `you will (have|get|receive|hear|see) ... ${when}`,
    `${when} , you will (have|get|receive|hear|see)`,
    `(it|they|this|that|* [*]) will be (with you|there|ready|done|fixed|delivered|sent|live|back|in your|on your|finished|complete|shipped|refunded|paid|out) ... ${when}`,
    `(can|could|shall|may) (i|we) (call|speak|talk|meet|move|send|do|come|ring|catch up|find) ... ${when}`,
    `(expect|arrives|arrive|arriving|ships|leaves|(is|are|will be) [now] (due|ready)) ... ${when}`,
    `* * (will|is going to) ${doing} ... ${when}`,
  ],

  /** A detail that can be checked: a date, a time, a number, something attached. */
  concrete: [
    when,
    '{number}',
    `${count} ${unit}`,
    '(attached|enclosed)',
    '(see|in|find|open) the (attachment|attached|file|link|invoice|document|spreadsheet|screenshot|ticket|contract|draft) [*]',
    '(here|below) (is|are) the (file|link|invoice|document|figures|numbers|list|details|steps|draft)',
  ],

  /** Something of the sender's that did not go as it should have. */
  failure,

  /** Somebody waits for the sender, chases, complains, was promised something or is calmed down: a failure, or a sign of one. */
  waiting: [
    ...failure,
    ...calm,
    '(waiting|waited|waits)',
    '(overdue|outstanding|pending|postponed|backlog|backlogged|disruption|hold-up|holdup|stuck)',
    '(the|this|that|a|long) (wait|hold up)',
    'your (order|refund|complaint|complaints|claim|concern|concerns|invoice|payment|parcel|package|delivery|deposit|application|reference|ticket|case|quote|offer|contract|repair|booking|reimbursement|expenses|frustration)',
    '(complaint|complained|frustration|frustrating|frustrated|frustrations|disappointed|disappointment|unhappy|upset|worried|annoyed|annoying|anxious|nervous)',
    '(apologies|apologise|apologize|sorry)',
    '<promise>',
    '(i|we) owe you',
    'i (said|told you|know i said|had said) ...',
    '(as|what|when) (promised|i promised|we promised|agreed)',
    '(was|were) (supposed|meant|due) to',
    '(should|would) have been (with you|there|done|ready|sent|sorted|fixed|finished)',
    'i know [that] (you|it|this|we|how)',
    'you [have|are|had] [*] (asked|chased|chasing|asking|raised|reported|mentioned|wondering|been waiting|been asking|been patient|wrote again)',
    '(chasing|chase|chased|nudge|nudging|checking in|following up|followed up)',
    '(still|yet) (no|not|do not have|have no|nothing)',
    'no (news|update|updates|word|answer|date) [*] (yet|so far)',
    '(where|when|what) [*] (is|are|about|happened to|will) (my|our|the|it|this|they|you)',
  ],

  /** Anything that has gone wrong or is late, whoever caused it: wider than `amiss`; asked for in the draft. */
  trouble: [
    ...failure,
    '(sorry|apologise|apologize|apologises|apologies|apology|regret|regrets|regrettable|unfortunate|unfortunately|soz)',
    '(late|later|overdue|cancelled|canceled|postponed|outstanding|stuck|behind|broken|broke|damaged|scratched|scratch|damage|deleted|lost|missing|wrong|wrongly|twice|short|leaked|clamped|forgot|forgotten|missed|dragging|mistaken|mistakes|down|kaputt|faulty|defective|incomplete|incorrect|false|failed|crashed)',
    '(not|never|no) [*] [*] (done|ready|finish|finished|signed|reviewed|delivered|sent|paid|arrive|arrived|come|coming|came|go out|gone out|hand in|handed in|submit|submitted|call|called|reply|replied|answer|answered|write|written|work|working|open|opened|there|here|received|reach|reached|delivery|training|show|showed|turn up|make it|made it|help|refunded|booked|shipped|held|updated|processed|issued|paid out)',
    ...undone,
    '(complaint|complained|complaints|complaining|frustration|frustrated|cross|annoyed|disappointed|disappointing|upset|unhappy|angry|your concern|your concerns|not happy|no-show|promised|waiting|waited|expecting|expected|chase|chased|chasing|dissatisfied)',
    '(delay|delays|delayed|problem|problems|issue|issues|trouble|mess|chaos|mix-up|mixup|confusion|misunderstanding|inconvenience|outage|incident|refund|repair|repairs|fault|blame)',
  ],

  /** An act the sender names that somebody could see being done: whom they ring, what they hand back. */
  deed: [
    `${we} (will|am going to|are going to|shall|can) [*] (call|ring|phone|email|message|write to|speak to|speak with|talk to|chase|ask|meet|visit|text) (the|them|him|her|my|our|{number}|both|every|each)`,
    `${we} (have|am|are) [now|already|just|also] (called|rung|phoned|emailed|messaged|written to|spoken to|spoken with|talked to|asked|told|ordered|booked|refunded|replaced|resent|paid|credited|attached|calling|ringing|phoning|emailing|messaging|writing to|asking|driving|ordering|refunding|replacing|resending|paying|crediting)`,
    `${we} (called|rang|phoned|emailed|messaged|wrote to|spoke to|spoke with|talked to|ordered|booked|refunded|replaced|resent|paid|credited) (the|them|him|her|my|our|a|your)`,
    `${we} (will|am going to|are going to|shall|can) [*] (refund|replace|resend|credit|waive|reimburse|repay|pay|cover|collect|swap|attach|bring)`,
    '(the|your|a) (tracking|reference|ticket|order|case|booking|confirmation) (number|code|link|id)',
    '(the|your) (refund|replacement|credit|new one) (went|has gone|was sent|was paid|was made|left)',
  ],

  /** The sender did not do what was expected, or is sorry for that; narrower than `failure`, which is about anything. */
  lapse,

  /**
   * Something the reader has from the sender is late, wrong or missing, or the sender is sorry for it: what turns a cause into an excuse.
   * Narrower than `trouble`, where anybody's mishap counts.
   */
  owed: [
    ...lapse,
    '(sorry|soz|apologise|apologize|apologies|regrettable|unfortunate)',
    '(outage|no-show|mix-up|mixup|oversight|backlog|hold-up)',
    `${we} [*] (missed|forgot|lost|am late|are late|know|was late|were late) *`,
    `${we} (was|were) not (at|there|in|on|able|home|available|online) [*]`,
    '(it|they|everything|the *|your *) (was|were|got) (damaged|scratched|deleted|lost|broken|cancelled|canceled)',
    '* was short',
    '(site|website|service|app|shop|line|phones) [*] (is|was|were) down',
    '(the|your|our) * never (came|arrived|left|went|showed)',
    '(the|this|our|your) (error|mistake|damage) (is|was|came|lies|has|comes)',
    `${we} (did|could|have|had) not [*] (submit|hand|print|bring|prepare|review|ship|make|book|order|test|turn|show|process|post|sign|join|open|start|pick|give)`,
    "(your|ur|the|this|that|our|sunday's|saturday's|some|all|half) [*] [*] (is|are|was|were|has|have|did|does|will) [*] (late|delayed|not|missing|short|wrong|overdue|lost|still|never|behind|dragging|cancelled|canceled|damaged|scratched|twice|incomplete|incorrect)",
    '(your|the|this|our) [*] * (came|went|arrived|got|went out) [*] (late|damaged|short|wrong|cancelled|canceled|scratched|broken)',
    '(is|are|was|were|has|have) (sold|sent|billed|charged|booked) twice',
    '(is|are|was|were) [still|again|also] not [yet|again|still] (ready|done|finish|finished|there|here|working|signed|sent|paid|delivered|complete)',
    '(has|have|had|with) [the|a] (wrong|incorrect|false) *',
    '(delay|delays) *',
    '(no|not any) (delivery|bread|show|parts|answer yet|hot water) [*]',
    '(regarding|about|as regards|concerning|re) (the|your|this|that|those|any|*) [*] [*] (scratch|damage|delay|delays|outage|error|mistake|broken|damaged|missing|late|wrong|no-show|mess|wait|complaint|loss)',
    '(regarding|about|as regards|concerning|re) (broken|damaged|missing|late|wrong|lost) *',
    'you (are|were|have been|had been) [still|all] (waiting|expecting|left|owed|promised|frustrated|upset|annoyed|cross|angry|disappointed|unhappy)',
    'you (asked|chased|waited|rang|complained|reported|ordered) *',
    '(did|have|has) not (reach|get to|reached|come to) you',
    'your (complaint|complaints|frustration|concern|concerns|disappointment|patience|reminder|reminders|refund|claim)',
    '(still|are|is) waiting',
    ...undone,
    '(<delete>|<lose>|<break>|<damage>|<scratch>|<forget>|<miss>) your',
    '(upset|inconvenience|cross about|so no *|cancelled on *)',
    '(just|only) (found|saw|noticed|read) your',
  ],

  /** What makes the words behind it a case and not a statement. A guard asks for it in the clause, before the match. */
  condition: [
    '(if|whether|unless|when|whenever|once|until|suppose|supposing|assuming|provided|providing|imagine|lest|otherwise)',
    '(in case|in the event|as long as|so long as|even if|what if)',
  ],

  /** Somebody else's charge, one that is taken back, or one only feared: asked for in the clause, before the match. */
  denied: [
    '(not|never|nobody|no one|without|hardly) [*] [*] (say|says|saying|said|suggest|suggesting|mean|meant|meaning|imply|implying|claim|claiming|think|thinking|thought|believe|blame|blaming|accuse|accusing|sure|certain|because|true)',
    '(he|she|they|people|someone|somebody|everyone|boss|manager|client|customer|lawyer|auditor) [*] (say|says|said|think|thinks|thought|claim|claims|claimed|told|wrote|writes|feel|feels|felt|complain|complains|complained|believes|believe|reported|alleges)',
    '(hope|hoping|trust|assume|assuming|guess|afraid|presume|worried|worry|imagine|pretend|understand|gather|heard|hear|doubt|wonder)',
  ],

  /** Words of pleasure, which turn "you never" and "you always" into praise. */
  praise: [
    '(thanks|thank|thankful|grateful|delighted|relieved|love|loved|loves|lovely|wonderful|amazing|amazed|excellent|fantastic|brilliant|awesome|terrific|congratulations|congrats|well done|good job|great job|great work|nice work|kudos|enjoy|enjoyed|lol|haha|hahaha|hehe|fortunately|luckily|beautiful|sweet|inspiring|admire)',
    '(is|was|are|were|am|been|be|so|very|really|how|and|what|a|such|of|make|makes|made [me|us]) (glad|happy|pleased|proud|impressed|great|kind|generous|talented|helpful)',
    '^[so|very] (glad|happy|pleased|proud|impressed|great)',
    '(i|we|and|really|much|greatly|would|will) (appreciate|appreciated)',
  ],

  thanks: [
    '<thank>',
    '(thanks|thank-you|grateful|gratitude|cheers|much obliged)',
    '(i|we|much|really|very much|would|do) <appreciate>',
  ],

  /** Open friendliness: what is thanked for, congratulated or looked forward to is not sneered at. */
  warmth: [
    '<thank>',
    '(thanks|thank-you|grateful|gratitude|congratulations|congrats|delighted|welcome|cheers)',
    '(i|we|really|very much) <appreciate>',
    '(i|we) (<love>|am glad|are glad|am happy|are happy|am pleased|are pleased|am proud|are proud|am excited|are excited)',
    '(<look> forward|well deserved|well-deserved|good news|great news)',
  ],

  /** Marks of a friendly or formal letter. Wide complaints stand down where the draft has one: such a letter says the same words otherwise. */
  civil: [
    '<thank>',
    '(thanks|thx|cheers|grateful|sorry|apologies|apology|apologise|apologize|glad|pleased|congratulations|congrats|welcome|regards|dear|hi|hello|hey|enjoy|enjoyed|xx)',
    '(<appreciate>|<hope>|happy to|(could|would) (you|it|we|somebody|someone|anyone)|can you please|let me know|love to|feel free)',
    '(looking forward|look forward|sincerely|all the best|best wishes|best of luck|kind of you|very kind|well done)',
    '(good|nice|great|lovely) (work|idea|job|point|catch|find|one|to (meet|see) you)',
    '^best $',
  ],

  /** A sentence that asks; the notation cannot see the question mark. */
  question: [
    '^[and|so|but|also|hi|then|please] [,] (can|could|would|will|do|does|did|is|are|was|were|have|has|may|might|shall|should) [not] (i|you|we|he|she|it|they|there|this|that|these|those|the|your|my|our|any|anyone|anything|somebody|someone)',
    '^[and|so|but|also] [,] (what|when|where|who|whom|whose|which|how|why) [*] (<be>|<do>|<have>|can|could|will|would|should|may|might|about|many|much|long|happened)',
    '(would|could|can) you (please|kindly|let me|tell me|say|share|send|help|confirm|explain)',
    '(i was|i am|just) wondering (if|whether|what|how|when)',
    'is there (any|a|something|anything)',
  ],

  /** A question put with care, or with a word on why it is asked: then it asks, and does not charge. */
  gentle: [
    '(please|pls|kindly|thanks|thank|thx|cheers|curious|wondering|sorry|apologies|interested|perchance)',
    '(could|would) you (mind|please|tell|say|share|explain|let me|help|point|show|give|confirm|be able|be willing)',
    '(happy|glad|keen|willing) to',
    '(would|i would|we would) (like|love) to (know|understand|learn|hear|see)',
    '(just|only) (trying|asking|curious|checking|making sure)',
    '(honest|genuine|serious|real|quick|silly|stupid|naive|dumb) question',
    '(i am|i was|we are) (new|asking because|confused|not sure|trying to understand)',
    '(by any chance|any chance|i wonder|if you do not mind|if you happen|maybe i|perhaps i|i may be|i might be|i could be|am i missing)',
    '(lol|haha|hehe|smile|grin)',
  ],

  /** Sorry for the reader's trouble that nobody here caused. */
  sympathy: [
    'sorry for your (loss|losses|troubles)',
    `sorry (to hear|to learn|to read|to see) [that|about|of|this|it|how|the|your|you]`,
    `sorry (about|for) (your|his|her|their) (loss|mother|mum|mom|father|dad|parents|wife|husband|partner|son|daughter|child|brother|sister|friend|friends|family|grandmother|grandfather|dog|cat|illness|injury|accident|operation|diagnosis|job|news|bereavement|mother's|father's|team)`,
    'sorry (you|you have|that you|that you have) [are|were|been|have|had|got] [been|had|to go through] [*] (ill|sick|unwell|poorly|laid off|through|going through|having|a rough|a hard|a tough|a bad|bad|such)',
    'sorry (it|that|things|that things|that it) (has|have|is|are|was|were) [been] [so|such|not|*] (hard|tough|rough|difficult|painful)',
    'sorry (you did not|that you did not|it did not|that it did not) (get|work out|go|happen)',
    '(my|our|deepest|sincere) (condolences|sympathy|sympathies)',
  ],

  /** Sorry as manners: before a favour, a question or a refusal. */
  courtesy: [
    `(sorry|apologies|apologise|apologize) (to|for|if i am|for the) (bother|bothering|disturb|disturbing|interrupt|interrupting|intrude|intruding|trouble|troubling you|chase|chasing|nag|nagging|butt in|pester|pestering|cut in|jump in|barge in|ask|asking|bring this up|be a pain|be picky|repeat|repeating|double|post|cross-posting|short notice|long email|long message|long mail|spam|noise|keep asking|rush)`,
    '(sorry|regret|regrets) [i have|we have|that i have|that we have|having] to (say|tell you|report|disappoint you|let you know|inform you)',
    '^sorry , (what|who|which|where|when|how|could you|can you|did you|do you|say that|one (more|last|other)|another|quick|is|was|are|not)',
    '(sorry|apologies) if (this|it|that) (is|was|has|sounds|seems) ',
    '(sorry|apologies) if (you|i) (have|are|already|am) [already] (seen|got|asked|missed|repeating|know|received|had|aware|heard|not the right|asking|missing)',
    '(sorry|afraid) [but] , [but] (i|we|that|this) (can not|will not|am not able|are not able|am unable|are unable|will be unable|would rather|have to decline|have to pass|have to say|will have to|have plans|am away|am not available|is not possible|does not work)',
    'sorry [but] no',
    '(sorry|apologies) for (any|the) (typos|typo|brevity|spam|cross-post|cross-posting|duplicate|noise|long email|long message|short notice|formatting)',
  ],

  /** Talk of a charge that somebody lied, cheated or stole: an admission is nobody's but the sender's to choose. */
  dishonesty: [
    '<accuse> (me|us) of ... (lying|dishonesty|cheating|stealing|theft|fraud|deceiving|deception|faking|falsifying|hiding|misleading)',
    '(say|said|saying|claim|claimed|think|believe|suggest|suggested|call|called) [that] ... (i|me|we|us) ... (lied|lying|dishonest|a liar|liars|cheated|stole|faked|falsified)',
    '(accusation|charge|allegation|claim|suspicion) of (lying|dishonesty|cheating|stealing|theft|fraud|deception|plagiarism)',
    '(i|we) (did not|have not|had not|never|have never) [ever] (lie|lied|cheat|cheated|steal|stole|stolen|fake|faked|falsify|falsified|deceive|deceived|plagiarise|plagiarised|plagiarize|plagiarized)',
  ],

  /** Somebody else's apology, or talk about one. */
  reported: [
    '(no|not) (apology|apologies|need to apologise|need to apologize|be sorry)',
    '(do not|never|no need to|not to) (be sorry|apologise|apologize|say sorry)',
    '(than|will be|be) sorry',
    '(your|the|his|her|their|no|any|that) [*] (apology|apologies) [*]',
    '(he|she|they|you) (is|are|was|were|said * [*]|says * [*]|say * [*]) [*] [*] sorry',
    '(he|she|they|you) [has|have|must|should|did|already] <apologise>',
    '(he|she|they|you) [has|have|must|should|did|already] <apologize>',
    '(ask|asked|want|wanted|tell|told) (him|her|them|you) to (apologise|apologize|say sorry)',
  ],

  /** A new date is set. */
  rescheduled: [
    '(new|next|revised|later) (date|deadline|time|slot|delivery date) [*] (is|will be) *',
    '(now|therefore) (due|planned|set|scheduled|moved|expected) (for|on|to|by|in) *',
  ],

  /** What follows is what somebody else said or thinks: asked for in the clause, before the match. */
  'somebody-said': [
    '(he|she|they|who) (said|says|claims|claimed|told|thinks|thought|argued|insists|insisted|explained)',
    '(he|she|they) (is|are|was|were) (saying|claiming|telling|insisting)',
  ],

  /** The same, whoever said it: asked for anywhere before the match. */
  hearsay: [
    '(<say>|<tell>|according to|(he|she|they) [*] (thinks|think|thought|promised|assured)|my sense is)',
  ],

  /** What follows is what is asked, known or told, and nobody is charged with it: asked for in the clause, before the match. */
  'embedded-question': [
    '(wonder|wondering|curious|know|knows|knew|understand|explain|explains|tell|ask|asked|see|sure|forget|remember|if|whether|reason|that is|this is|which is)',
  ],

  /** What follows is a reason. */
  because: ['(because|bc|cause|cuz|coz|cos|since)'],

  /** Good news is told or answered. */
  rejoicing: [
    '(thanks|congratulations|congrats|delighted|welcome|cheers|proud)',
    'thank you',
    '(<love>|<look> forward|well deserved|good news|great news)',
  ],

  /** What is said in jest blames nobody. */
  joking: ['(lol|haha|hehe|kidding|jk)'],

  /** The sentence is about the world at large, not about its reader. */
  'public-affairs': [
    '(government|president|prime minister|administration|parliament|senate|congress|court|legislature|economy|market|markets|investors|stock|traders|weather|policy makers|voters|election|war)',
  ],
} satisfies Record<string, readonly string[]>

/** Cue name → phrases; the last ones are unions that many guards share. */
export const cues: Readonly<Record<string, readonly string[]>> = {
  ...single,

  /** Something went wrong, or the sender is sorry for something: what makes a reason read as an excuse. */
  amiss: [...failure, ...single.apology],

  /** The sender is behind with something, or sorry for something. */
  behind: [
    ...single.lapse,
    ...single.apology,
    '(late|delay|delays|delayed|overdue|behind|deadline|promised|waiting|waited|complained|complaint)',
    'i know [that] (i|we|you|it|this)',
    '(was|were) due',
    'not (done|ready|finished|delivered|sent|there) [yet]',
  ],

  /** The fault is owned in so many words, or it is being put right: an excuse beside that is a bare reason. */
  'made-good': [...ownFault, ...single.repair, ...single['next-step']],
}
