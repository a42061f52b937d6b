// The word lists that phrases name in braces, such as {thing}.

/** By name: entries in the notation of phrases, without names of their own. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  /** Adverbs that may stand between subject and verb without changing who did what. */
  adverb: [
    '(really|truly|honestly|simply|just|actually|clearly|obviously|also|still|even|once again|again|apparently)',
  ],
  usually: ['(usually|normally|typically|generally|ordinarily|mostly|as a rule|in general)'],
}
