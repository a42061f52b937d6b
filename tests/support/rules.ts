// A person's own rule, as the form makes it.
import type { RuleData } from '../../lib/rules/schema'

export const ownRule = (change: Partial<RuleData> = {}): RuleData => ({
  id: 'own-no-offense',
  category: 'passive-aggression',
  severity: 'strong',
  match: ['no offense [but]'],
  message: 'May read as the opposite.',
  why: 'They may brace for what comes next.',
  rewrites: [{ kind: 'drop', text: '' }],
  scope: 'phrase',
  becomes: [['No offense but the slides are late.', 'The slides are late.']],
  allows: [],
  source: 'Your own',
  ...change,
})
