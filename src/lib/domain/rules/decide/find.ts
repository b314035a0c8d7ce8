/** What all judgements together mean: which group each stands in, whether someone is in danger, what to do first. */
import type { ForbiddenAct, Verdict } from '~/lib/vocabulary/rules.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import type { JudgedRule, Judgement } from './judge.ts';

/** The groups in the order they are shown. `perhaps`: unclear, and crossed if what is missing turns out so. */
const GROUPS = ['crossed', 'perhaps', 'unclear', 'met'] as const;

export type GroupId = (typeof GROUPS)[number];

/** What to do next; the words come later. */
export type ActionId = 'verify' | 'record' | 'complain';

export interface Findings<Rule extends JudgedRule = JudgedRule> {
  /** Only groups that hold a rule. */
  groups: { id: GroupId; judgements: Judgement<Rule>[] }[];
  counts: Record<Verdict, number>;
  /** Whether what was reported puts somebody in danger. */
  isDangerous: boolean;
  /** In the order in which to take them. */
  actions: ActionId[];
}

const DANGEROUS: readonly ForbiddenAct[] = [
  'threaten-violence',
  'restrain-person',
  'enter-home-unlawfully',
];

/** One answer that the form cannot give, and the rule is crossed. */
const LACKS_ONE_ANSWER: readonly string[] = ['act-needs-more', 'asks-lender-consent'];

const wouldCross = ({ verdict, measure: { verdict: measured, reason } }: Judgement): boolean =>
  verdict === 'unclear' &&
  (measured === 'crossed' ||
    LACKS_ONE_ANSWER.includes(reason.code) ||
    (reason.code === 'agreement-unknown' && reason.otherwise.verdict === 'crossed'));

const groupOf = (judgement: Judgement): GroupId =>
  wouldCross(judgement) ? 'perhaps' : judgement.verdict;

/** What `judgements` of `contact` mean together. */
export function findIn<Rule extends JudgedRule>(
  judgements: readonly Judgement<Rule>[],
  contact: Contact,
): Findings<Rule> {
  const inGroup = (id: GroupId) => judgements.filter((judgement) => groupOf(judgement) === id);
  const count = (wanted: Verdict) => judgements.filter(({ verdict }) => verdict === wanted).length;
  const mayBeCrossed = inGroup('crossed').length + inGroup('perhaps').length > 0;
  return {
    groups: GROUPS.map((id) => ({ id, judgements: inGroup(id) })).filter(
      (group) => group.judgements.length > 0,
    ),
    counts: { crossed: count('crossed'), unclear: count('unclear'), met: count('met') },
    isDangerous: DANGEROUS.some((act) => contact.acts.includes(act)),
    actions: mayBeCrossed ? ['record', 'complain', 'verify'] : ['verify', 'record', 'complain'],
  };
}
