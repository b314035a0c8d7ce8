/** How a rate was made a yearly one, in words. */
import { readCount } from '~/lib/domain/values/count.ts';
import { readPercent } from '~/lib/domain/values/rate.ts';
import { DAYS_A_YEAR, findYearlyRate } from '~/lib/domain/debts/calculate/annual-rate.ts';
import { LONGEST_TERM, RATE_PERIODS } from '~/lib/domain/debts/form/fields.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { DebtsFormText } from '~/lib/domain/debts/words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';

/** A yearly rate (0.1825) as "18.25%". */
export const formatRate = (rate: number): string => `${Number((rate * 100).toFixed(2))}%`;

/** The sum behind the yearly rate of `form`; '' where nothing is converted or not all is typed yet. */
export function conversionWords(
  { rateKind, rate, term }: DebtForm,
  { parts }: DebtsFormText,
): string {
  if (rateKind === 'annual') return '';
  const read = readPercent(rate, RATE_PERIODS[rateKind]);
  const months = readCount(term, 1, LONGEST_TERM, 'month');
  if (read.kind !== 'percent') return '';
  if (rateKind === 'monthly-fee' && months.kind !== 'count') return '';
  const count = months.kind === 'count' ? months.count : 0;
  const found = findYearlyRate(rateKind, read.percent, count);
  if (!found) return '';
  return found.compound === undefined
    ? fillIn(parts.daily, String(read.percent), String(DAYS_A_YEAR), formatRate(found.simple))
    : fillIn(
        parts.fee,
        String(count),
        String(read.percent),
        formatRate(found.simple),
        formatRate(found.compound),
      );
}
