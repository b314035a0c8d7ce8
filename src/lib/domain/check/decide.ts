/**
 * Decides the findings. Two separate axes: whether the contact is real, and whether it crossed a line.
 * Signs only add up. What the reader found out speaks for a real lender only where nothing speaks against it.
 */
import {
  CHECK_URGENT,
  type CheckUrgent,
  type ConductFinding,
  type GenuinenessFinding,
  type Verifies,
} from '~/lib/vocabulary/check.ts';
import { conditionHolds } from '~/lib/domain/questionnaire/conditions.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckDefinition, CheckOption, Sign } from './definition.ts';

export interface CheckJudgement {
  /** Most urgent first; may be empty. */
  urgent: CheckUrgent[];
  genuineness: GenuinenessFinding;
  conduct: ConductFinding;
  /** The ids of every sign seen, heaviest first. */
  signs: string[];
  verified: readonly Verifies[];
}

const chosenOptions = ({ questions }: CheckDefinition, answers: Answers): CheckOption[] =>
  questions.flatMap(({ id, options }) =>
    options.filter((option) => answers[id]?.includes(option.id)),
  );

/** The ids of the signs that `answers` mean, each once, heaviest first. */
export function signsIn(definition: CheckDefinition, answers: Answers): string[] {
  const chosen = chosenOptions(definition, answers).flatMap(({ signs = [] }) => signs);
  const combined = definition.rules.filter(({ when }) => conditionHolds(when, answers));
  const seen = new Set([...chosen, ...combined.map(({ sign }) => sign)]);
  return Object.keys(definition.signs).filter((id) => seen.has(id));
}

const count = (signs: readonly Sign[], side: Sign['side'], strength: Sign['strength']): number =>
  signs.filter((sign) => sign.side === side && sign.strength === strength).length;

/**
 * One decisive sign is a likely scam; so is a strong one with any other. A debt that the reader found proves
 * the debt, not the caller: where he claims to be a court, a buyer, a lawyer, it is not enough.
 */
export function genuinenessOf(
  signs: readonly Sign[],
  verified: readonly Verifies[] = [],
): GenuinenessFinding {
  const strong = count(signs, 'scam', 'strong');
  const hints = count(signs, 'scam', 'hint');
  if (count(signs, 'scam', 'decisive') > 0) return 'likely-scam';
  if (strong > 0 && strong + hints > 1) return 'likely-scam';
  if (strong + hints > 0) return 'undetermined';
  if (verified.includes('caller')) return 'consistent';
  const claims = count(signs, 'context', 'strong');
  return verified.includes('debt') && claims === 0 ? 'consistent' : 'undetermined';
}

/** How far the conduct went; independent of whether the contact is real. */
export function conductOf(signs: readonly Sign[]): ConductFinding {
  if (count(signs, 'conduct', 'decisive') > 0) return 'clearly-crossed';
  return count(signs, 'conduct', 'strong') > 0 ? 'possibly-crossed' : 'no-sign';
}

/** The findings for `answers`: urgent ones, one per axis, and the signs behind them. */
export function decideCheck(definition: CheckDefinition, answers: Answers): CheckJudgement {
  const chosen = chosenOptions(definition, answers);
  const ids = signsIn(definition, answers);
  const signs = ids.flatMap((id) => definition.signs[id] ?? []);
  const verified = chosen.flatMap(({ verifies }) => verifies ?? []);
  return {
    urgent: CHECK_URGENT.filter((id) => chosen.some(({ urgent }) => urgent === id)),
    genuineness: genuinenessOf(signs, verified),
    conduct: conductOf(signs),
    signs: ids,
    verified,
  };
}
