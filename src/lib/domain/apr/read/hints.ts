/** Values that can be right but often are not. They interrupt; they never block. */
import type { LoanCost } from '~/lib/domain/apr/calculate.ts';
import type { AprForm } from '~/lib/domain/apr/form.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';

/** A doubt. The view has its words. */
export type Hint =
  | 'received-above-contracted'
  | 'instalment-like-total'
  | 'pays-less-than-received'
  | 'annual-like-fraction'
  | 'monthly-like-fraction'
  | 'monthly-like-annual'
  | 'daily-like-fraction'
  | 'daily-like-annual'
  | 'rate-above-hundred'
  | 'upfront-counted-twice'
  | 'lpr-like-fraction'
  | 'lpr-like-multiple';

/** A doubt and the field it is about. */
export interface FieldHint {
  field: keyof AprForm;
  hint: Hint;
}

/** What is doubted about rates: below the first percentage and above the second; 0 is never doubted. */
const DOUBTS = {
  annual: [1, 100, 'annual-like-fraction', 'rate-above-hundred'],
  monthly: [0.05, 5, 'monthly-like-fraction', 'monthly-like-annual'],
  fee: [0.05, 3, 'monthly-like-fraction', 'monthly-like-annual'],
  daily: [0.005, 1, 'daily-like-fraction', 'daily-like-annual'],
} as const;

function hintAboutPrice({ price, contracted, term, method }: Loan): Hint | undefined {
  if (price.quote === 'instalment') {
    const isEvery = method !== 'single' && term > 1;
    return isEvery && price.payment >= contracted ? 'instalment-like-total' : undefined;
  }
  const percent = price.rate * 100;
  const [low, high, tooLow, tooHigh] = DOUBTS[price.quote];
  if (percent === 0) return undefined;
  if (percent < low) return tooLow;
  return percent > high ? tooHigh : undefined;
}

/** Below and above these the LPR was hardly typed as it is told: 0.03 for 3 %, or four times 3 %. */
const LOW_LPR = 1;
const HIGH_LPR = 8;

function hintAboutLpr({ lpr }: Loan): Hint | undefined {
  if (lpr === undefined) return undefined;
  if (lpr < LOW_LPR) return 'lpr-like-fraction';
  return lpr > HIGH_LPR ? 'lpr-like-multiple' : undefined;
}

/** The doubts about `loan` and what was worked out for it. */
export function findHints(loan: Loan, { cost }: LoanCost): FieldHint[] {
  const { contracted, received, upfront } = loan;
  const hints: [keyof AprForm, Hint | undefined | false][] = [
    ['received', received > contracted && 'received-above-contracted'],
    ['price', hintAboutPrice(loan)],
    ['price', cost < 0 && 'pays-less-than-received'],
    ['lpr', hintAboutLpr(loan)],
    // The same sum twice: taken off at the start, and typed again as paid apart.
    ['upfront', upfront > 0 && upfront === contracted - received && 'upfront-counted-twice'],
  ];
  return hints.flatMap(([field, hint]) => (hint ? [{ field, hint }] : []));
}
