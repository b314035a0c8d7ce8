/** How a rate was made a yearly one, in words. */
import { parseCount } from '../number-text.ts';
import { parsePercent } from '../rate.ts';
import { DAYS_A_YEAR, findYearlyRate } from './annual-rate.ts';
import { LONGEST_TERM } from './debt.ts';
import type { DebtForm } from './debt-form.ts';
import type { DebtsText } from './debts-text.ts';
import { fillIn } from './fill-in.ts';

/** A yearly rate (0.1825) as "18.25%". */
export const formatRate = (rate: number): string => `${Number((rate * 100).toFixed(2))}%`;

/** The sum behind the yearly rate of `form`; '' where nothing is converted or not all is typed yet. */
export function conversionWords({ rateKind, rate, term }: DebtForm, { parts }: DebtsText): string {
  if (rateKind === 'annual') return '';
  const read = parsePercent(rate);
  const months = parseCount(term, 1, LONGEST_TERM);
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
