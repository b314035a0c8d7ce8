/** Which rules speak to a contact, and what each says about it. Decides; has no words. */
import type { CallRule } from '~/lib/schemas/rules.ts';
import type { CallRuleFigure } from '~/lib/schemas/rules/figure.ts';
import { isInScope } from './decide/acts.ts';
import type { Answer, Contact, ContactField } from './contact.ts';
import { measure, THIRD_PARTY_ACTS, type Measure, type Verdict } from './decide/measure.ts';
import { rulePeriodStateOn } from './decide/rules-on.ts';

/** What the engine needs of a rule. */
export interface JudgedRule extends Pick<
  CallRule,
  | 'figure'
  | 'lenderKinds'
  | 'premise'
  | 'differsFrom'
  | 'effectiveFrom'
  | 'effectiveFromBasis'
  | 'effectiveTo'
> {
  id: string;
  /** Whether it binds whoever lent the money. */
  bindsEveryone: boolean;
}

/** What has to be known before the rule can be said to apply. `start`: nobody knows its first day. */
export type Gate = 'day' | 'start' | 'lenderKind' | 'premise';

/** What one rule says about the contact. */
export interface Judgement<Rule extends JudgedRule = JudgedRule> {
  rule: Rule;
  /** `unclear` while a gate is open, whatever the measure. */
  verdict: Verdict;
  gates: Gate[];
  /** How it comes out if the rule applies. */
  measure: Measure;
}

/** Two rules that are easily taken for one, with what each says; never merged. */
export interface RulePair<Rule extends JudgedRule = JudgedRule> {
  how: string;
  sides: [Judgement<Rule>, Judgement<Rule>];
}

/** Everything the rules say about a contact. */
export interface Judged<Rule extends JudgedRule = JudgedRule> {
  /** In force on the day, or on a day that is not known: crossed, then unclear, then met. */
  judgements: Judgement<Rule>[];
  /** Would speak, but were not in force on the day. */
  outOfForce: { rule: Rule; state: 'not-yet' | 'ended' }[];
  pairs: RulePair<Rule>[];
  /** What to answer to know more, each once. */
  missing: ContactField[];
}

/** Whether the loan is one the rule is about. */
function answerPremise({ premise }: JudgedRule, contact: Contact): Answer {
  if (premise === undefined) return 'yes';
  if (premise === 'online-loan') {
    return contact.lenderKind === 'online-consumer' ? 'yes' : contact.onlineLoan;
  }
  if (premise === 'cba-member') return contact.cbaMember;
  // Credit cards are issued by banks; whether another lender is one was not asked.
  return premise === 'bank' && contact.lenderKind === 'bank-card' ? 'yes' : 'unsure';
}

/** Whether `figure` is about contacts like this one. Records, notices, lists and rates are not about contacts. */
function speaksTo(figure: CallRuleFigure | undefined, contact: Contact): boolean {
  const { channel, acts } = contact;
  switch (figure?.kind) {
    case 'quiet-hours':
      return true;
    case 'daily-limit':
    case 'open-limit':
      return channel === undefined || channel === 'phone';
    case 'minimum-visitors':
      return channel === undefined || channel === 'visit';
    case 'third-party-contact':
      return THIRD_PARTY_ACTS.some((act) => isInScope(act, contact));
    case 'forbidden':
      return figure.acts.some((act) => isInScope(act, contact));
    case 'no-duty':
    case 'notice':
      return acts.some((act) => figure.acts?.includes(act));
    default:
      return false;
  }
}

const binds = (rule: JudgedRule, contact: Contact): boolean =>
  (contact.lenderKind === undefined || rule.lenderKinds.includes(contact.lenderKind)) &&
  answerPremise(rule, contact) !== 'no';

function judge<Rule extends JudgedRule>(
  rule: Rule,
  figure: CallRuleFigure,
  contact: Contact,
): Judgement<Rule> {
  const { day, lenderKind } = contact;
  const gates: Gate[] = [];
  if (day === undefined) gates.push('day');
  else if (rulePeriodStateOn(rule, day) === 'unknown') gates.push('start');
  if (lenderKind === undefined && !rule.bindsEveryone) gates.push('lenderKind');
  if (answerPremise(rule, contact) === 'unsure') gates.push('premise');
  const measured = measure(figure, contact);
  return {
    rule,
    gates,
    measure: measured,
    verdict: gates.length > 0 ? 'unclear' : measured.verdict,
  };
}

const RANKS: Record<Verdict, number> = { crossed: 0, unclear: 1, met: 2 };
const rank = ({ verdict, measure: { verdict: measured } }: Judgement): number =>
  RANKS[verdict] * 3 + RANKS[measured];

const fieldsOpenIn = ({ rule, gates, measure: { missing } }: Judgement): ContactField[] => [
  ...gates.flatMap((gate): ContactField[] => {
    if (gate === 'start') return [];
    if (gate !== 'premise') return [gate];
    if (rule.premise === 'online-loan') return ['onlineLoan'];
    return rule.premise === 'cba-member' ? ['cbaMember'] : [];
  }),
  ...(missing ? [missing] : []),
];

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
