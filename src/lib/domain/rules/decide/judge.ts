/** Holds one rule against one contact: whether it speaks, binds and was in force, and how it comes out. */
import type { Answer, Verdict } from '~/lib/vocabulary/rules.ts';
import type { CallRule } from '~/lib/schemas/rules.ts';
import type { CallRuleFigure } from '~/lib/schemas/rules/figure.ts';
import type { Contact, ContactField } from '~/lib/domain/rules/contact.ts';
import { isInScope } from './acts.ts';
import { measure, THIRD_PARTY_ACTS, type Measure } from './measure.ts';
import { rulePeriodStateOn } from './rules-on.ts';

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
export function speaksTo(figure: CallRuleFigure | undefined, contact: Contact): boolean {
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

/** Whether `rule` may bind whoever lent the money. */
export const binds = (rule: JudgedRule, contact: Contact): boolean =>
  (contact.lenderKind === undefined || rule.lenderKinds.includes(contact.lenderKind)) &&
  answerPremise(rule, contact) !== 'no';

/** What `rule`, which sets `figure`, says about `contact`. */
export function judge<Rule extends JudgedRule>(
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
/** The order of judgements: crossed, then unclear, then met. */
export const rank = ({ verdict, measure: { verdict: measured } }: Judgement): number =>
  RANKS[verdict] * 3 + RANKS[measured];

/** What to answer so that `judgement` can say more. */
export const fieldsOpenIn = ({ rule, gates, measure: { missing } }: Judgement): ContactField[] => [
  ...gates.flatMap((gate): ContactField[] => {
    if (gate === 'start') return [];
    if (gate !== 'premise') return [gate];
    if (rule.premise === 'online-loan') return ['onlineLoan'];
    return rule.premise === 'cba-member' ? ['cbaMember'] : [];
  }),
  ...(missing ? [missing] : []),
];
