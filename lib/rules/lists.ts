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
  /** Somebody in a firm who is neither the sender nor the reader. */
  colleague: [
    '(he|she|they|someone|somebody) [else|there|over there|at the office|at the warehouse|on the team|in the team]',
    '(hr|accounting|accounts|finance|legal|procurement|purchasing|payroll|billing|dispatch|logistics|shipping|reception|sales|marketing|engineering|operations|ops|compliance|production|corporate|management|head office|headquarters|hq|upstairs|tech support|customer service|the devs|the vendor|the supplier|the courier|the carrier|the printer|the printers|the agency|the contractor|the subcontractor|the warehouse|the bank|the landlord|the builder|the builders|the plumber|the electrician|the driver|the delivery driver|the client|the post office)',
    '(my|our|the|their|another|one of our|one of my|a) [new|old|former|other|previous|junior|local|external|regional] (assistant|intern|trainee|apprentice|colleague|colleagues|coworker|co-worker|manager|boss|supervisor|partner|deputy|secretary|pa|receptionist|predecessor|admin|temp|team|staff|people|guys|guy|lads|girl|girls|department|developer|developers|engineer|engineers|designer|designers|accountant|accountants|bookkeeper|lawyer|lawyers|supplier|suppliers|vendor|contractor|contractors|courier|agent|agency|office|warehouse|recruiter|coordinator|freelancer|technician|web guy|it guy|it team|it department|sales team|sales rep|finance team|legal team|hr team|support team|marketing team|shipping department|billing department|accounting department|head office|line manager|project manager|account manager|team lead)',
  ],
  /** Machines and services that get the blame. */
  machine: [
    '(the|our|my|your) [new|old|stupid|silly|damn|company|internal|email|mail|booking|ticket|ticketing|billing|payment|payroll|crm|web|it|computer|phone|ordering|hr] (system|software|app|website|site|server|servers|portal|platform|database|tool|computer|laptop|pc|phone|printer|calendar|inbox|filter|outlook|gmail|crm|bot|form|spreadsheet|algorithm|internet|wifi|wi-fi|network|connection|email|e-mail|mail)',
    '(outlook|gmail|excel|teams|slack|zoom|linkedin|whatsapp|sharepoint|dropbox|google|windows|siri|autocorrect|auto-correct|autofill|the autocorrect)',
  ],
  /** What a reader may have felt: after "you were" or "you felt". */
  hurt: [
    '(offended|upset|hurt|insulted|annoyed|bothered|aggrieved|disrespected|attacked|frustrated|angry|angered|uncomfortable|unwelcome|excluded|ignored|judged|accused|embarrassed|humiliated|let down|left out|misunderstood|dismissed|criticised|criticized|targeted|belittled|patronised|patronized|slighted|pressured|unheard|unappreciated|undervalued|overlooked|sidelined|singled out|distressed|disturbed|triggered|taken aback|unhappy|disappointed|dissatisfied|put off|put out|put upon|let down|mistreated|rushed|blindsided|irritated|shocked|neglected|wronged)',
  ],
  /** The same as something done to a reader: "it upset you". */
  hurts: [
    '(offended|offends|upset|upsets|hurt|hurts|insulted|annoyed|annoys|bothered|bothers|irritated|irritates|angered|angers|embarrassed|humiliated|belittled|disrespected|frustrated|frustrates|disappointed|disappoints|distressed|disturbed|triggered|triggers|bruised|wounded|shocked|aggrieved|alienated|put off|let down)',
  ],
  /** Any first words of an apology, up to what it is for. */
  sorry: [
    '[I am|we are] [really|truly|very|so|just|genuinely|honestly|deeply|terribly|awfully|also|ever so|dreadfully] [very|so|really] (sorry|sry|soz) [again|too|as well]',
    '[I|we] [do|must|should|can only|have to|want to|wanted to|would like to|wish to|would|will] [also|sincerely|deeply|truly|just|really|of course|again] (apologise|apologize) [again|sincerely|too]',
    '[please accept|with|and] [my|our] [most|very] [sincere|sincerest|deepest|humblest|humble|heartfelt|many|full] (apologies|apology)',
  ],
  /** Words that open a sentence and could be left out. */
  lead: [
    '(and|but|so|well|oh|ok|okay|hm|hmm|um|uh|wow|yeah|yes|no|right|now|honestly|seriously|sorry|sure|great|good|nice)',
  ],
  /** Written words of one's own that the reader was meant to see. */
  messages: [
    '(email|emails|e-mail|e-mails|mail|mails|message|messages|note|notes|text|texts|reminder|reminders|request|requests|comment|comments|letter|letters|ping|pings|call|calls|voicemail|voicemails|follow-up|follow-ups|ticket|tickets)',
  ],
  /** Papers and pages that tell people what to do. */
  document: [
    '(docs|documentation|readme|manual|instructions|form|email|e-mail|mail|message|note|guidelines|guide|template|policy|description|invitation|invite|agenda|title|page|faq|wiki|rules|brief|spec|ticket|issue|post|ad|sign|notice|memo|handbook|subject line)',
  ],
  earlier: ['(last|previous|earlier|prior|first|original|other|recent|past|preceding|initial)'],
  nth: [
    '(second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth|hundredth|thousandth|millionth|2nd|3rd|4th|5th|6th)',
  ],
  /** How often, where the count is a reproach. */
  'many-times': [
    '(twice|thrice|repeatedly|multiple times|more than once|many times over|over and over|over and over again|time and again|time and time again|again and again)',
    '(two|three|four|five|six|seven|ten|{number}|several|many|countless|numerous|so many|too many|enough|a few|a couple of|a dozen|dozens of|a hundred|hundreds of|a million|at least two|at least three) times',
    'on (several|many|multiple|numerous|various) occasions',
  ],
  /** A long time to wait. */
  stretch: [
    '(two|three|four|five|six|seven|eight|nine|ten|{number}|several|many|a couple of|a few|countless) [whole|full|long|solid|entire] (days|weeks|months|years|decades)',
    '(a|one|an entire|a whole|half a) [whole|full|solid|entire] (week|month|year|decade|quarter)',
    '(days|weeks|months|years|ages|decades|forever|an eternity)',
  ],
  /** Curses and their stand-ins behind a question word. */
  hell: [
    "(the hell|the heck|the fuck|the f|the actual fuck|the actual hell|on earth|in the world|in god's name|in heaven's name|the devil|the blazes|in hell)",
  ],
  praise: [
    '(great|nice|good|lovely|brilliant|excellent|fantastic|wonderful|amazing|awesome|super|superb|perfect|marvellous|marvelous|stellar|outstanding|impressive|terrific|splendid)',
  ],
  /** Words of contempt for a thing. */
  absurd: [
    '(ridiculous|absurd|laughable|pathetic|preposterous|farcical|ludicrous|idiotic|moronic|stupid|dumb|insane|nonsense|nonsensical|unbelievable|outrageous|disgraceful|appalling|garbage|rubbish|trash|crap|bullshit|useless|worthless|hopeless|pointless|unacceptable|inexcusable|amateurish|amateur hour|shambolic|a shambles|a joke|a farce|a circus|a disgrace|an insult|a mess|a mockery|a nightmare|beyond belief|beyond a joke|beyond me|joke|farce|circus|disgrace|mess|insult)',
  ],
}
