/** Decides how far to trust someone who offers to deal with debts. Signs only add up; nothing takes one away. */
import type { ReliefLevel } from '~/lib/vocabulary/relief.ts';
import { UNSURE, type Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { ALREADY, SIGNS, type ReliefDefinition, type ReliefSign } from './definition.ts';

/** A claim that has to be checked may be clumsy; two together are reason enough to stop. */
const CHECKS_TO_STOP = 2;

const URGENT = ['in-danger', 'self-harm', 'money-paid', 'codes-given', 'documents-given'] as const;

/** What of that means something has to be fetched back. */
const HANDED_OVER: readonly string[] = ['money-paid', 'codes-given', 'documents-given'];

/** What is already done and comes first, by its option in the list. */
export type ReliefUrgent = (typeof URGENT)[number];

/** What the ticks mean, in ids and levels; the words come later. */
interface ReliefJudgement {
  /** Most urgent first; may be empty. */
  urgent: ReliefUrgent[];
  level: ReliefLevel;
  /** Whether the helper holds money, codes or documents. */
  handedOver: boolean;
  /** The signs ticked, those that suffice alone first. */
  found: ReliefSign[];
}

/** What already happened counts as much as what was asked: after these nobody reads that nothing was found. */
const TOO_LATE_FOR_MILD: readonly string[] = [...HANDED_OVER, 'in-danger'];

const levelOf = (
  found: readonly ReliefSign[],
  already: readonly string[],
  isUnsure: boolean,
): ReliefLevel => {
  if (already.some((id) => TOO_LATE_FOR_MILD.includes(id))) return 'stop';
  const checks = found.filter(({ strength }) => strength === 'check').length;
  if (found.length > checks || checks >= CHECKS_TO_STOP) return 'stop';
  if (checks > 0) return 'check';
  return isUnsure ? 'unsure' : 'none';
};

/** What the ticks in `answers` mean. */
export function decideRelief({ signs }: ReliefDefinition, answers: Answers): ReliefJudgement {
  const ticked = answers[SIGNS] ?? [];
  const already = answers[ALREADY] ?? [];
  const found = signs.filter(({ id }) => ticked.includes(id));
  const having = (strength: ReliefSign['strength']) =>
    found.filter((sign) => sign.strength === strength);
  return {
    urgent: URGENT.filter((id) => already.includes(id)),
    handedOver: already.some((id) => HANDED_OVER.includes(id)),
    level: levelOf(found, already, ticked.includes(UNSURE)),
    found: [...having('stop'), ...having('check')],
  };
}
