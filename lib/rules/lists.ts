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
  /** How much: before an adjective. */
  degree: [
    '(so|very|really|too|quite|rather|pretty|a bit|a little|somewhat|just|simply|completely|totally|utterly|absolutely|extremely|incredibly|plain|plainly|clearly|obviously|frankly|honestly|deeply|truly|seriously|highly|most|more than|still|also|often|always|again|being|such a|just being|a tad|kind of|sort of|kinda|downright|fundamentally|factually|grossly|terribly|painfully|not only)',
  ],
  /** Words for work or a view that leave nothing standing. */
  worthless: [
    '(ridiculous|absurd|nonsensical|silly|stupid|idiotic|dumb|lame|moronic|asinine|ludicrous|laughable|pathetic|pitiful|atrocious|appalling|awful|terrible|horrible|dreadful|abysmal|disgraceful|shameful|sloppy|lazy|careless|mindless|thoughtless|amateurish|shoddy|crappy|shitty|crap|useless|worthless|pointless|meaningless|senseless|half-baked|half-assed|simplistic|incompetent|unprofessional|unacceptable|inexcusable|outrageous|insulting|childish|embarrassing|bizarre|braindead|brain-dead|clueless|nonsense|rubbish|garbage|bullshit)',
  ],
  /** Nouns that say the same after "is". */
  disgrace: [
    '(a joke|a disgrace|an embarrassment|a mess|a disaster|an insult|a shambles|a waste of time|a waste of (my|our) time|a farce|a scandal|a catastrophe|trash|crap|bs)',
  ],
  /** Words for work or a view that fault it in a milder tone. */
  faulty: [
    '(wrong|incorrect|flawed|inaccurate|misguided|mistaken|misleading|biased|invalid|illogical|inconsistent|incoherent|incomprehensible|questionable|dubious|inadequate|insufficient|unsatisfactory|substandard|subpar|lacking|poor|weak|unhelpful|unreasonable|unfair|unfounded|baseless|inappropriate|irresponsible|superficial|shallow|disappointing|troubling|unconvincing|outdated|terse|late|unjustified|disrespectful|rude|hostile|condescending|patronising|patronizing|aggressive|offensive|uncalled for|out of line|out of order|off-topic|irrelevant|below standard|not good enough|short-sighted|naive|arrogant|dishonest|hypocritical|contradictory|convenient)',
  ],
  /** What a reader has made, said or thought. */
  work: [
    '(code|email|emails|e-mail|mail|mails|message|messages|comment|comments|question|questions|answer|answers|reply|replies|response|responses|report|reports|work|approach|attitude|tone|behaviour|behavior|conduct|argument|arguments|logic|reasoning|claim|claims|statement|statements|assumption|assumptions|idea|ideas|suggestion|suggestions|proposal|proposals|plan|decision|decisions|explanation|explanations|excuse|excuses|edit|edits|change|changes|patch|patches|commit|commits|change log|pull request|pr|fix|review|article|post|posts|draft|document|presentation|slides|figures|numbers|analysis|performance|service|handling|management|communication|support|feedback|criticism|accusation|accusations|complaint|complaints|demand|demands|request|requests|remark|remarks|summary|writing|english|grammar|spelling|formatting|design|documentation|test|tests|translation|strategy|priorities|expectations|interpretation|understanding|judgement|judgment|opinion|opinions|views|view|information|input|contribution|contributions|effort|efforts|attempt|attempts|preparation|planning|process|system|product|app|software|tool|tools|team|department|billing dept|billing|company|office|organisation|organization|staff|people|accounting department|project|projects|title|theory|definition|example|examples|methodology|results|quality|standards|delivery|deliveries|timing|punctuality|interaction|engagement|involvement|participation|oversight|leadership)',
  ],
  /** What a reader is judged by in office prose, beside their work. */
  conduct: [
    "(performance|contribution|contributions|efforts|effort|handling|management|leadership|decision|decisions|decision-making|proposal|proposals|report|reports|strategy|strategies|approach|communication|communications|coordination|response|responses|responsiveness|feedback|analysis|input|involvement|engagement|participation|commitment|dedication|understanding|knowledge|grasp|expertise|oversight|supervision|planning|preparation|execution|implementation|presentation|work|results|progress|output|attention|focus|priorities|judgment|judgement|direction|guidance|support|attitude|behaviour|behavior|conduct|punctuality|attendance|timeliness|follow-up|follow-through|initiative|initiatives|process|processes|procedures|practices|methods|methodology|department|team|team's work|project|plan|plans|updates|update|submission|submissions|documentation|deliverables|negotiation|negotiations|adherence|compliance|ability|capability|capabilities|competence|skills|suggestion|suggestions|recommendations|recommendation|assessment|assumptions|assumption|review|reviews|comments|remarks|actions|inaction|choices|choice|interaction|interactions|collaboration|insight|insights|view|views|perspective|email|emails|message|messages|concerns|criticism|claims|accusations|request|requests|expectations|demands|system|systems|service|services|product|products|design|code|track record|role|schedule|time management|organisation|organization|professionalism|reliability|transparency|advice|sense of *|lack of *|use of *|choice of *|level of *|reluctance|hesitation|insistence|silence|absence)",
  ],
  /** What a reader is said to be short of. */
  virtue: [
    '(effort|attention|care|engagement|commitment|communication|professionalism|respect|courtesy|consideration|preparation|planning|organisation|organization|interest|understanding|knowledge|experience|competence|ability|urgency|responsibility|accountability|transparency|honesty|initiative|oversight|leadership|diligence|discipline|focus|responsiveness|response|follow-up|follow-through|follow through|action|progress|support|cooperation|collaboration|foresight|judgement|judgment|empathy|sensitivity|awareness|precision|accuracy|depth|detail|rigour|rigor|clarity|thoroughness|dedication|motivation|enthusiasm|participation|involvement|consistency|reliability|ownership|patience|tact|manners|common sense|basic decency|decency|integrity|trust|coordination|adherence|compliance|concern|thought|appreciation|gratitude|flexibility|vision|direction|management|supervision|discretion|consultation|feedback|documentation|testing|quality|concentration|maturity|good faith|regard|real engagement|basic understanding|basic courtesy|basic respect|attention to detail|team spirit|teamwork)',
  ],
  /** How work falls short, in office prose. */
  shortfall: [
    '(lacking|lackluster|lacklustre|subpar|sub-par|substandard|insufficient|inadequate|superficial|rushed|disorganised|disorganized|inconsistent|ineffective|inefficient|shortsighted|short-sighted|ill-advised|ill-considered|ill-conceived|ill-informed|ill-prepared|misguided|misplaced|misaligned|questionable|concerning|disappointing|underwhelming|troubling|unacceptable|unprofessional|unsatisfactory|unimpressive|uninspired|mediocre|sporadic|minimal|nonexistent|non-existent|absent|careless|sloppy|haphazard|half-hearted|lax|negligent|flawed|outdated|out of touch|counterproductive|detrimental|problematic|unrealistic|naive|simplistic|shallow|erratic|unreliable|wanting|slow|sluggish|off the mark|off-base|off base|out of sync|disconnected|dismissive|reactive|vague|weak|poor|slipping|declining|deteriorating|faltering|lagging|falling behind|falling short|falling apart|missing the mark|failing|stagnating|stalling|damaging|unhelpful|incomplete|inaccurate|unclear|confusing|convoluted|overcomplicated|cumbersome|tone-deaf|insensitive|worrying|alarming|inexcusable|unfounded|unwarranted|unjustified|hasty|premature|reckless|irresponsible|short of *|less than *|far from *|anything but *|nothing short of *|nothing more than *|at odds with|not enough|poorly *|badly *|overly *|wholly inadequate|sorely lacking|evidently *)',
  ],
  /** Whoever is held up to a reader as able to do better: no more is needed than they have. */
  novice: [
    '(child|children|toddler|schoolchild|schoolchildren|schoolboy|schoolboys|schoolgirl|pupil|pupils|student|students|undergraduate|fresher|trainee|trainees|intern|interns|apprentice|apprentices|novice|novices|beginner|beginners|amateur|amateurs|junior|juniors|layman|layperson|newcomer|newcomers|temp|school-leaver|school leaver|first-year|first-year student|five-year-old|six-year-old|ten-year-old|twelve-year-old|nephew|niece|grandmother|gran|labrador|monkey|monkeys|parrot|goldfish|hamster|robot|toaster|vending machine|calculator|spreadsheet|answering machine|alarm clock|coin|blind man|fool|drunk|scout troop|work experience *)',
  ],
  /** What a reproach says a reader should go and do for their own good: base forms. */
  selfhelp: [
    '(read|reread|re-read|revisit|study|consult|open|look up|look into|look at|look over|look again|glance at|brush up|bone up|catch up on|acquaint yourself|reacquaint yourself|familiarise yourself|familiarize yourself|refresh (your|yourself)|remind yourself|ask yourself|learn|relearn|take a (look|moment|minute|second|breath|course|class|step|few|quiet|leaf)|take (time|the time|some time|another look|a closer look|lessons|note|notes|to heart)|spend (a|an|some|more|less|the)|invest (a|some|in)|reflect|consider|reconsider|rethink|think|ponder|remember|recall|bear in mind|keep in mind|note|observe|watch|listen|practise|practice|attend|enrol|enroll|sit (down|in|with)|shadow|seek|get (some|help|a|yourself)|ask (a|an|one|somebody|someone|your|for)|check|double-check|proofread|work on|reassess|re-evaluate|reevaluate|re-examine|reexamine|review (your|the (basics|fundamentals|manual|rules|guidelines|policy|handbook))|pay (more|closer|attention)|be more (careful|precise|attentive|thorough))',
  ],
  /** What a sender is made to feel by a reader's work. */
  dismay: [
    '(surprised|astonished|amazed|astounded|staggered|bewildered|baffled|bemused|perplexed|puzzled|mystified|nonplussed|confused|disturbed|troubled|concerned|worried|alarmed|uneasy|dismayed|disappointed|disheartened|discouraged|saddened|pained|hurt|let down|underwhelmed|unimpressed|unconvinced|dissatisfied|unhappy|displeased|frustrated|exasperated|irritated|annoyed|vexed|appalled|aghast|shocked|stunned|horrified|speechless|dumbfounded|flabbergasted|taken aback|at a loss|at the end of my patience|embarrassed|ashamed|mortified|humiliated|sceptical|skeptical|doubtful|weary|tired|lost for words|out of patience|less than (happy|pleased|impressed|thrilled|delighted|satisfied|convinced))',
  ],
  /** The same as nouns: with growing dismay. */
  'dismay-noun': [
    '(surprise|astonishment|amazement|bewilderment|bafflement|bemusement|perplexity|puzzlement|disbelief|incredulity|unease|concern|worry|alarm|dismay|disappointment|regret|sadness|sorrow|frustration|exasperation|irritation|annoyance|displeasure|impatience|horror|shock|consternation|embarrassment|scepticism|skepticism|doubt|misgivings|fascination|curiosity|amusement|despair|resignation|weariness|trepidation|apprehension|discomfort)',
  ],
  /** What a reader's work is said to show little of; narrower than what a reader is said to be short of, so that figures can show little growth. */
  heart: [
    '(thought|care|attention|respect|regard|consideration|effort|preparation|understanding|diligence|professionalism|courtesy|judgement|judgment|interest in *|concern for *|rigour|rigor|imagination|foresight|forethought|discipline|commitment|engagement|awareness|appreciation|grasp|sensitivity|seriousness|application|enthusiasm|initiative|curiosity|responsibility|accountability|integrity|honesty|competence|knowledge of *|familiarity with *|attention to detail|sense of *|willingness to *|desire to *|inclination to *|ambition|conscience|remorse|insight|self-awareness|ownership|urgency|thoroughness|precision|common sense|acquaintance with *|signs of *|sign of *|evidence of *)',
  ],
  /** Doing badly or leaving undone, with a thing or a person as subject: any form. */
  falter: [
    '(fails|failed|failing|fail|neglects|neglected|neglect|neglecting|overlooks|overlooked|overlook|overlooking|ignores|ignored|ignore|ignoring|disregards|disregarded|disregard|disregarding|misses|missed|missing|miss|lacks|lacked|lack|lacking|omits|omitted|omit|underestimates|underestimated|underestimate|underestimating|misunderstands|misunderstood|misunderstand|misunderstanding|misrepresents|misrepresented|misrepresent|misjudged|misjudge|mishandled|mishandle|mismanaged|mismanage|mismanaging|undermines|undermined|undermine|undermining|jeopardises|jeopardizes|jeopardise|jeopardize|jeopardising|jeopardizing|compromises|compromised|compromise|compromising|hinders|hindered|hinder|hindering|hampers|hampered|hamper|struggles|struggled|struggle|struggling|skips|skipped|skip|skipping|bypasses|bypassed|bypass|bypassing|dismisses|dismissed|dismiss|dismissing|falls short|fell short|fall short|falling short|fallen short|falling behind|fallen behind|drops the ball|dropped the ball|misalign|misaligned|deprioritised|deprioritized|sidestep|sidestepped|sidestepping|downplays|downplay|downplayed|downplaying|rushed|rushing|rushes|deviates|deviated|deviate|contradicts|contradicted)',
  ],
  /** What the reader is, in one bad word. */
  badtrait: [
    "(rude|lazy|careless|sloppy|stupid|dumb|incompetent|unprofessional|unreliable|unreasonable|ridiculous|selfish|arrogant|ignorant|dishonest|childish|clueless|useless|hopeless|impossible|irresponsible|inconsiderate|disrespectful|thoughtless|negligent|delusional|paranoid|hysterical|dramatic|oversensitive|over-sensitive|too sensitive|hostile|condescending|patronising|patronizing|obtuse|dense|disorganised|disorganized|unhelpful|petty|pathetic|insane|crazy|nuts|mad|blind|deaf|difficult|demanding|pushy|greedy|lying|a liar|a joke|a disgrace|a hypocrite|hypocritical|an idiot|a fool|a troll|a bully|a coward|a child|a baby|the problem|part of the problem|uncooperative|obstructive|unfair|unfit|out of your depth|out of line|out of order|out of your mind|in over your head|in the wrong|insulting|insensitive|tone-deaf|immature|nasty|toxic|sneaky|two-faced|shameless|ungrateful|entitled|spoiled|stubborn|pigheaded|narrow-minded|closed-minded|hypersensitive|impatient|impolite|abusive|disingenuous|deceitful|manipulative|absurd|silly|naive|wasting (my|our|everyone's) time|full of (it|yourself|excuses|nonsense|crap|shit))",
  ],
  usually: [
    '(usually|normally|typically|generally|ordinarily|mostly|always|as a rule|as a general rule|in general|tend to|like to|prefer to)',
  ],
  /** A time that nobody can hold the sender to. */
  soon: [
    '(very|real|really|pretty|quite|so) (soon|shortly)',
    '(soon|soonest|shortly|asap|eventually|presently|imminently|momentarily|before long|sometime|some time|some day|someday)',
    'as (quickly|quick|fast|soon|promptly|speedily) as (possible|i can|we can|i am able|we are able|humanly possible|practicable|it is ready|it is done)',
    '(when|whenever) (i|we) (can|get a chance|get a minute|get a moment|have time|have a minute|have a moment|get to it|get round to it|get around to it)',
    '(in|within) (the not too distant future|the foreseeable future|the next little while|due course|no time|a bit|a while|a little while|a short while|the near future|the coming days|the coming weeks|the next few days|the next little while|short order)',
    '(over|in) the (coming|next few|following) (days|weeks|months)',
    '(any|some) (day|time|minute|moment|second) (now|soon)',
    'at (some point|some stage|a later date|a later stage|the earliest opportunity|my earliest convenience|our earliest convenience|our earliest opportunity)',
    '(one|one of) (these|those) days',
    '(sooner or later|at the earliest|later on|first chance (i|we) get|in a few)',
  ],
  /** Words that calm the reader down, whatever follows. */
  calm: [
    '(do|please do) not [you] (worry|panic|stress|fret|be alarmed|be worried|be concerned) [about (it|this|that|a thing|anything)|yourself]',
    '((i|we) would not|no use|try not to|you need not) worry [about (it|this|that)]',
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
  /** Somebody with a part in the sender's work, by trade or department; what stands before it ("our", "the new") is left open. */
  trade: [
    '(courier|couriers|carrier|carriers|forwarder|forwarders|haulier|shipper|shippers|supplier|suppliers|vendor|vendors|provider|providers|manufacturer|factory|wholesaler|distributor|reseller|printer|printers|printing house|laboratory|lab|bank|insurer|insurers|landlord|agency|agencies|agent|agents|broker|contractor|contractors|subcontractor|subcontractors|builder|builders|plumber|plumbers|electrician|roofer|roofers|plasterer|tiler|carpenter|joiner|painter|decorator|glazier|baker|tailor|technician|technicians|engineer|engineers|mechanic|installer|fitter|fitters|driver|drivers|post office|postman|mailroom|warehouse|dispatch|logistics|customs|airline|railway|ferry company)',
    '(secretary|assistant|intern|trainee|apprentice|temp|receptionist|reception|predecessor|colleague|colleagues|coworker|co-worker|coworkers|manager|managers|boss|supervisor|director|deputy|team|teams|staff|department|departments|dept|office|committee|treasurer|chairman|chairwoman|lads|lad|boys|crew|league|federation|club|school|university|library|publisher|editor|translator|photographer|florist|caterer|caterers|kitchen|chef|waiter|waiters|volunteer|volunteers|helper|helpers|parent|parents|client|clients|customer|council|ministry|embassy|registry|municipality|authority|authorities|notary|solicitor|solicitors|lawyer|lawyers|accountant|bookkeeper|co-author|co-authors|reviewer|reviewers|referee|drummer|band|dj|venue|developer|developers|devs|dev|programmer|webmaster|designer|designers|freelancer|recruiter|interviewer|interviewers|head office|headquarters|hq|upstairs|janitor|caretaker|cleaner|cleaners|housekeeping|gardener|vet|pharmacy|clinic|hospital|nurse|doctor|consultant|consultants|helpdesk|help desk)',
    '(hr|accounting|finance|legal|procurement|purchasing|payroll|marketing|operations|ops|qa|compliance)',
  ],
  /** Things that get the blame when work stands still. */
  gadget: [
    '(system|systems|software|app|website|server|servers|portal|platform|database|tool|package|program|computer|laptop|pc|phone|mobile|printer|scanner|copier|fax|calendar|inbox|filter|spreadsheet|excel|algorithm|internet|wifi|wi-fi|broadband|router|network|connection|signal|reception|vpn|remote access|outlook|gmail|teams|zoom|facebook|whatsapp|crm|erp|bot|form|template|macro|script|gateway|terminal|till|card reader|machine|boiler|oven|freezer|engine|van|car|truck|lorry|bus|train|trains|tram|metro|ferry|flight|plane|ship|vessel|container|lift|elevator|alarm|battery|charger|generator|pump|lock|update|migration|autocorrect|spellcheck)',
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
  /** A small sign of life: what it would have cost the reader next to nothing to send. */
  trifle: [
    '(line|lines|word|words|call|phone call|ring|bell|text|message|email|e-mail|mail|note|reply|answer|response|yes|no|yes or no|heads-up|heads up|warning|hello|hi|thank you|thanks|please|sorry|apology|acknowledgement|acknowledgment|notice|ping|whatsapp|sms|postcard|thumbs up|sign|sign of life|update|holding reply|confirmation|explanation|signature|click|glance|look|knock|nod|smile|tick|reminder|minute|phone|simple no|sentence|emoji)',
  ],
  /** How small: before one of those. */
  'how-small': [
    '(simple|quick|short|single|little|small|tiny|brief|two-line|one-line|one-word|two-word|plain|polite|kind|courtesy|basic|two-minute|thirty-second|five-second|proper|civil|friendly|wee|bare|mere|honest|straight|five-minute|one-minute)',
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
