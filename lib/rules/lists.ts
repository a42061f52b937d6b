// The word lists that phrases name in braces, such as {thing}.

/** By name: entries in the notation of phrases, without names of their own. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  /** Adverbs that may stand between subject and verb without changing who did what. */
  adverb: [
    '(really|truly|honestly|simply|just|actually|clearly|obviously|also|still|even|once again|again|apparently)',
    '(completely|totally|entirely|deliberately|conveniently|somehow|evidently|repeatedly|once more|yet again|basically)',
    '(literally|already|consistently|constantly|plainly|knowingly|kind of|sort of|kinda|sorta|seriously|frankly|only)',
  ],
  /** What a reader owes in ordinary work: base forms. */
  duty: [
    '(reply|answer|respond|read|check|send|tell|inform|ask|call|listen|mention|follow|include|attach|deliver|provide|give|explain|fix|pay|show|notify|test|review|consult|finish|complete|submit|update|share|look|try|warn|write|specify|state|address|acknowledge|add|cover|verify|do|put|confirm|copy|prepare|turn up|show up|return|raise|invite|involve|let|keep|stick|take|come|help|consider|wait|follow up|get back|report|forward|sign|file|book|cancel|clean|close|credit|apologise|apologize|document|back up|proofread|deal|own|meet|make|honour|honor|support|account|plan|care|bother|say)',
  ],
  /** What a reader owes in ordinary work: participles. */
  dutydone: [
    '(replied|answered|responded|read|checked|sent|told|informed|asked|called|listened|mentioned|followed|included|attached|delivered|provided|given|explained|fixed|paid|shown|notified|tested|reviewed|consulted|finished|completed|submitted|updated|shared|looked|tried|warned|written|specified|stated|addressed|acknowledged|added|covered|verified|done|put|confirmed|copied|prepared|turned up|shown up|returned|raised|invited|involved|let|kept|stuck|taken|helped|considered|waited|followed up|got back|gotten back|reported|forwarded|signed|filed|booked|cancelled|cleaned|closed|credited|apologised|apologized|documented|backed up|proofread|dealt|owned|met|made|honoured|honored|supported|accounted|planned|bothered|cared|posted|paid attention)',
  ],
  /** What a reader owes in ordinary work: -ing forms. */
  dutying: [
    '(replying|answering|responding|reading|checking|sending|telling|informing|asking|calling|listening|mentioning|including|attaching|explaining|fixing|paying|showing|testing|reviewing|updating|sharing|looking|trying|warning|writing|confirming|turning up|showing up|coming|helping|cleaning)',
  ],
  /** Whoever reads the message, alone or with their people. */
  reader: [
    'you [guys|all|people|folks|both|lot]',
    "(y'all|yall)",
    'your [*] (team|people|company|colleagues|department|office|staff|side|group|crew|guys|folks|firm|agency|dept|lot)',
  ],
  usually: [
    '(usually|normally|typically|generally|ordinarily|mostly|always|as a rule|as a general rule|in general|tend to|like to|prefer to)',
  ],
  /** A time that nobody can hold the sender to. */
  soon: [
    '(very|real|really|pretty|quite|so) (soon|shortly)',
    '(soon|soonest|shortly|asap|eventually|presently|imminently|momentarily|before long|sometime|some time|some day|someday)',
    'as soon as (possible|i can|we can|i am able|we are able|humanly possible|practicable|it is ready|it is done)',
    'when (i|we) (can|get a chance|get a minute|get a moment|have time|have a minute|have a moment|get to it|get round to it|get around to it)',
    '(in|within) (due course|no time|a bit|a while|a little while|a short while|the near future|the coming days|the coming weeks|the next few days|the next little while|short order)',
    '(over|in) the (coming|next few|following) (days|weeks|months)',
    '(any|some) (day|time|minute|moment|second) (now|soon)',
    'at (some point|some stage|a later date|a later stage|the earliest opportunity|my earliest convenience|our earliest convenience|our earliest opportunity)',
    '(one|one of) (these|those) days',
    'sooner or later',
  ],
  /** Words that calm the reader down, whatever follows. */
  calm: [
    '(do|please do) not [you] (worry|panic|stress|fret|be alarmed|be worried|be concerned) [about (it|this|that|a thing|anything)|yourself]',
    '[there is] no (need|reason|cause) (to worry|to panic|to be concerned|to stress|for concern|for alarm|for panic)',
    '(not to worry|no worries|no stress|no dramas|no drama|fear not|never fear|have no fear|relax|chill|easy)',
  ],
}
