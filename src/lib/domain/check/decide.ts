/** Decides the findings. Two separate axes: whether the contact is real, and whether it crossed a line. */
import type { CheckEffect, ConductFinding, GenuinenessFinding } from '~/lib/vocabulary/check.ts';
import { URGENT_KINDS, type UrgentKind } from '~/lib/vocabulary/urgent.ts';
import { conditionHolds } from '~/lib/domain/questionnaire/conditions.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckDefinition, CheckRule } from './definition.ts';

/** One weak sign may be a clumsy collector; two together are treated as a likely scam. */
const SIGNS_FOR_LIKELY_SCAM = 2;

interface CheckJudgement {
  /** Most urgent first; may be empty. */
  urgent: UrgentKind[];
  genuineness: GenuinenessFinding;
  conduct: ConductFinding;
  /** Every rule that holds, heaviest first. */
  fired: CheckRule[];
}

/** The rules that hold for `answers`, in the order of the definition: heaviest first. */
export function firedRules(definition: CheckDefinition, answers: Answers): CheckRule[] {
  return definition.rules.filter((rule) => conditionHolds(rule.when, answers));
}

/** The urgent findings among `effects`, most urgent first. */
export function urgentFindings(effects: readonly CheckEffect[]): UrgentKind[] {
  return URGENT_KINDS.filter((effect) => effects.includes(effect));
}

/** Only what the reader verified speaks for a real collector, and only where nothing speaks for a scam. */
export function genuinenessOf(effects: readonly CheckEffect[]): GenuinenessFinding {
  const signs = effects.filter((effect) => effect === 'scam-sign').length;
  if (effects.includes('scam-decisive') || signs >= SIGNS_FOR_LIKELY_SCAM) return 'likely-scam';
  return signs === 0 && effects.includes('verified-by-reader') ? 'consistent' : 'undetermined';
}

/** How far the conduct went; independent of whether the contact is real. */
export function conductOf(effects: readonly CheckEffect[]): ConductFinding {
  if (effects.includes('line-crossed')) return 'clearly-crossed';
  return effects.includes('line-perhaps-crossed') ? 'possibly-crossed' : 'no-sign';
}

/** The findings for `answers`: urgent ones, one per axis, and the rules behind them. */
export function decideCheck(definition: CheckDefinition, answers: Answers): CheckJudgement {
  const fired = firedRules(definition, answers);
  const effects = fired.map((rule) => rule.effect);
  return {
    urgent: urgentFindings(effects),
    genuineness: genuinenessOf(effects),
    conduct: conductOf(effects),
    fired,
  };
}
