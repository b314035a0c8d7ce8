import type { CallRule } from '~/lib/schemas/rules.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';

const START_TEXTS: Record<CallRule['effectiveFromBasis'], (day: string) => string> = {
  stated: (day) => `${day}起`,
  issued: (day) => `${day}发布，施行日没有看到，按发布日算`,
  'known-by': (day) => `起始日没有核实，最迟${day}已在用`,
};

/** The days for which a rule holds, as a reader reads them. */
export function formatRulePeriod({
  effectiveFrom,
  effectiveFromBasis,
  effectiveTo,
}: Pick<CallRule, 'effectiveFrom' | 'effectiveFromBasis' | 'effectiveTo'>): string {
  const start = START_TEXTS[effectiveFromBasis](formatDay(effectiveFrom));
  return effectiveTo === undefined ? start : `${start}，到${formatDay(effectiveTo)}为止`;
}

const SHORT_START_TEXTS: typeof START_TEXTS = {
  stated: (day) => `${day}起`,
  issued: (day) => `${day}发布`,
  'known-by': () => '起始日未核实',
};

/** The first day of a rule in the few words a table has room for. */
export const formatRuleStart = ({
  effectiveFrom,
  effectiveFromBasis,
}: Pick<CallRule, 'effectiveFrom' | 'effectiveFromBasis'>): string =>
  SHORT_START_TEXTS[effectiveFromBasis](formatDay(effectiveFrom));
