// Guards: what stands near a match decides whether its rule speaks, and a broken rule is set aside alone.
import { describe, expect, test } from 'vitest'
import { speaks } from '../../lib/engine/context'
import { type Guard, type Rule, compile } from '../../lib/engine/ruleset'
import { segment } from '../../lib/engine/sentences'
import { tokenise } from '../../lib/engine/tokens'
import { emptyScales } from '../support/scales'

const vocabulary = { lists: {}, cues: { ownership: ['my mistake', 'i should have'] }, scales: emptyScales }

const rule = (id: string, match: string[], guards: Partial<Rule> = {}): Rule => ({
  id,
  category: 'excuse',
  severity: 'mild',
  match,
  message: 'May read as an excuse',
  why: '',
  rewrites: [],
  scope: 'phrase',
  ...guards,
})

function spoken(draft: string, rules: Rule[]): string[] {
  const { ruleset } = compile(rules, vocabulary)
  const tokens = tokenise(draft)
  const sentences = segment(draft, tokens)
  const hits = ruleset.automaton.scan(tokens, sentences)
  return hits.flatMap((hit) => {
    const complaint = ruleset.complaints[hit.pattern]
    return complaint && speaks(complaint, hit, hits, sentences) ? [complaint.rule.id] : []
  })
}

describe('a rule', () => {
  const draft = 'I should have called. I was swamped, if you ask me, all week. Sorry. That was Monday.'
  test.each<[Guard, boolean]>([
    [{ in: 'clause', match: ['swamped'] }, true],
    [{ in: 'clause', match: ['ask me'] }, false],
    [{ in: 'sentence', match: ['ask me'] }, true],
    [{ in: 'sentence', side: 'before', match: ['ask me'] }, false],
    [{ in: 'sentence', side: 'after', match: ['ask me'] }, true],
    [{ in: 'sentence', match: ['sorry'] }, false],
    [{ in: 'onward', match: ['sorry'] }, true],
    [{ in: 'onward', match: ['called'] }, false],
    [{ in: 'onward', match: ['monday'] }, false],
    [{ in: 'neighbours', match: ['sorry'] }, true],
    [{ in: 'neighbours', side: 'before', match: ['sorry'] }, false],
    [{ in: 'neighbours', match: ['monday'] }, false],
    [{ in: 'draft', match: ['monday'] }, true],
    [{ in: 'neighbours', cue: 'ownership' }, true],
    [{ in: 'sentence', cue: 'ownership' }, false],
  ])('finds %j near: %j', (guard, met) => {
    expect(spoken(draft, [rule('busy', ['i was swamped'], { needs: [guard] })])).toEqual(met ? ['busy'] : [])
    expect(spoken(draft, [rule('busy', ['i was swamped'], { unless: [guard] })])).toEqual(met ? [] : ['busy'])
  })

  test('with a phrase that does not parse, or a cue nobody knows, is set aside and the rest run', () => {
    const broken = rule('broken', ['fine', 'i was (late'])
    const lost = rule('lost', ['i was late'], { unless: [{ in: 'draft', cue: 'regret' }] })
    const rules = [broken, lost, rule('late', ['i was late'])]
    expect(compile(rules, vocabulary).problems).toMatchObject([
      { rule: 'broken', phrase: 'i was (late', at: 6 },
      { rule: 'lost', phrase: 'regret', message: 'There is no cue called "regret".' },
    ])
    expect(spoken('Fine. I was late.', rules)).toEqual(['late'])
  })
})
