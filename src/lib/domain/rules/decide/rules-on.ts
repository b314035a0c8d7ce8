import type { CallRule } from '~/lib/schemas/rules.ts';

/** Whether a rule applies on a day: `unknown` is before a first day that is not known exactly. */
export type RulePeriodState = 'applies' | 'not-yet' | 'ended' | 'unknown';

type Period = Pick<CallRule, 'effectiveFrom' | 'effectiveFromBasis' | 'effectiveTo'>;

/** Where `day` (YYYY-MM-DD, Asia/Shanghai) lies in the period of `rule`; first and last day belong to it. */
export function rulePeriodStateOn(rule: Period, day: string): RulePeriodState {
  if (rule.effectiveTo !== undefined && day > rule.effectiveTo) return 'ended';
  if (day >= rule.effectiveFrom) return 'applies';
  return rule.effectiveFromBasis === 'known-by' ? 'unknown' : 'not-yet';
}

/** The `rules` that apply on `day` (YYYY-MM-DD); outside its period a rule says nothing. */
export const listRulesOn = <Rule extends Period>(rules: readonly Rule[], day: string): Rule[] =>
  rules.filter((rule) => rulePeriodStateOn(rule, day) === 'applies');
