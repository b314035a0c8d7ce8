/** Values that can be right but often are not. They interrupt; they never block. */
import { readPercent } from '~/lib/domain/values/rate.ts';
import type { Debt } from '~/lib/domain/debts/read.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import { isStuck } from '~/lib/domain/debts/calculate/stand-still.ts';

/** A doubt. The view has its words. */
export type DebtHint =
  | 'rate-unknown'
  | 'rate-like-fraction'
  | 'daily-like-annual'
  | 'fee-like-annual'
  | 'rate-above-hundred'
  | 'minimum-above-balance'
  | 'minimum-stands-still'
  | 'no-minimum'
  | 'nothing-owed';

/** A doubt, and the field of the debt called `name` that it is about. */
export interface FieldHint {
  field: string;
  name: string;
  hint: DebtHint;
}

/** A daily rate above 1 %, or a monthly fee above 3 %, is more often a yearly rate in the wrong field. */
const DOUBTFUL_PERCENT = { daily: 1, 'monthly-fee': 3 } as const;

function hintAboutRate(form: DebtForm, debt: Debt): DebtHint | undefined {
  if (debt.annualRate === undefined) return 'rate-unknown';
  const read = readPercent(form.rate);
  const percent = read.kind === 'percent' ? read.percent : 0;
  if (form.rateKind === 'daily' && percent > DOUBTFUL_PERCENT.daily) return 'daily-like-annual';
  if (form.rateKind === 'monthly-fee' && percent > DOUBTFUL_PERCENT['monthly-fee']) {
    return 'fee-like-annual';
  }
  if (debt.annualRate > 1) return 'rate-above-hundred';
  return debt.annualRate > 0 && debt.annualRate < 0.01 ? 'rate-like-fraction' : undefined;
}

function hintAboutMinimum(debt: Debt): DebtHint | undefined {
  if (debt.minimum > debt.balance) return 'minimum-above-balance';
  if (debt.minimum === 0) return 'no-minimum';
  return isStuck(debt) ? 'minimum-stands-still' : undefined;
}

/** Everything doubtful about `debts`, read from `forms`, in the order of the list. */
export function findHints(forms: readonly DebtForm[], debts: readonly Debt[]): FieldHint[] {
  return debts.flatMap((debt) => {
    const form = forms.find(({ id }) => id === debt.id);
    if (!form) return [];
    const about = (part: string, hint: DebtHint | undefined): FieldHint[] =>
      hint ? [{ field: `${debt.id}.${part}`, name: debt.name, hint }] : [];
    if (debt.balance === 0) return about('balance', 'nothing-owed');
    return [
      ...about('rate', hintAboutRate(form, debt)),
      ...about('minimum', hintAboutMinimum(debt)),
    ];
  });
}
