/** Which rules speak to a contact, what each says about it, and what that means. Decides; has no words. */
import type { Contact, ContactField } from './contact.ts';
import { findIn, type Findings } from './decide/find.ts';
import {
  binds,
  fieldsOpenIn,
  judge,
  rank,
  speaksTo,
  type JudgedRule,
  type Judgement,
} from './decide/judge.ts';
import { rulePeriodStateOn } from './decide/rules-on.ts';

/** Two rules that are easily taken for one, with what each says; never merged. */
export interface RulePair<Rule extends JudgedRule = JudgedRule> {
  how: string;
  sides: [Judgement<Rule>, Judgement<Rule>];
}

/** Everything the rules say about a contact. */
export interface Judged<Rule extends JudgedRule = JudgedRule> extends Findings<Rule> {
  /** In force on the day, or on a day that is not known: crossed, then unclear, then met. */
  judgements: Judgement<Rule>[];
  /** Would speak, but were not in force on the day. */
  outOfForce: { rule: Rule; state: 'not-yet' | 'ended' }[];
  pairs: RulePair<Rule>[];
  /** What to answer to know more, each once. */
  missing: ContactField[];
}

/** What `rules` say about `contact`, each on its own; a rule that binds another kind of loan says nothing. */
export function decideRules<Rule extends JudgedRule>(
  rules: readonly Rule[],
  contact: Contact,
): Judged<Rule> {
  const all = rules.flatMap((rule) =>
    rule.figure && speaksTo(rule.figure, contact) && binds(rule, contact)
      ? [judge(rule, rule.figure, contact)]
      : [],
  );
  const stateOf = ({ rule }: Judgement): 'applies' | 'not-yet' | 'ended' => {
    const state = contact.day === undefined ? 'applies' : rulePeriodStateOn(rule, contact.day);
    return state === 'unknown' ? 'applies' : state;
  };
  const judgements = all
    .filter((judgement) => stateOf(judgement) === 'applies')
    .sort((a, b) => rank(a) - rank(b));
  return {
    ...findIn(judgements, contact),
    judgements,
    outOfForce: all.flatMap((judgement) => {
      const state = stateOf(judgement);
      return state === 'applies' ? [] : [{ rule: judgement.rule, state }];
    }),
    pairs: judgements.flatMap((left) =>
      left.rule.differsFrom.flatMap(({ rule, how }) => {
        const right = judgements.find((other) => other.rule.id === rule);
        return right ? [{ how, sides: [left, right] as [typeof left, typeof right] }] : [];
      }),
    ),
    missing: [...new Set(judgements.flatMap(fieldsOpenIn))],
  };
}
