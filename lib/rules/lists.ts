// The word lists that phrases name in braces, such as {thing}.

/** By name: entries in the notation of phrases, without names of their own. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  /** Adverbs that may stand between subject and verb without changing who did what. */
  adverb: [
    '(really|truly|honestly|simply|just|actually|clearly|obviously|also|still|even|once again|again|apparently)',
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
