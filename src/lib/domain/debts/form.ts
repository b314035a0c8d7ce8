/** The list of debts as it is typed: every value a text, kept exactly as the reader wrote it. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import { nextRowId } from '~/lib/domain/values/row-ids.ts';

/** Why a debt comes before the others: losing the home, the light or the goods. '' is none of these. */
export const DEBT_PRIORITIES = ['', 'secured', 'rent', 'utilities', 'court'] as const;
export type DebtPriority = (typeof DEBT_PRIORITIES)[number];

/** What the typed rate is: of a year, of a day, or a monthly fee on the first principal. */
export const RATE_KINDS = ['annual', 'daily', 'monthly-fee'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/** One debt as typed. `balance` and `minimum` are yuan, `rate` percent, `term` months. */
export interface DebtForm {
  id: string;
  name: string;
  lenderKind: LenderKind | '';
  balance: string;
  rateKind: RateKind;
  rate: string;
  term: string;
  minimum: string;
  dueDay: string;
  overdueDays: string;
  priority: DebtPriority;
  guarantor: boolean;
}

/** A blank debt with `id`. */
export function emptyDebt(id: string): DebtForm {
  return {
    id,
    name: '',
    lenderKind: '',
    balance: '',
    rateKind: 'annual',
    rate: '',
    term: '',
    minimum: '',
    dueDay: '',
    overdueDays: '',
    priority: '',
    guarantor: false,
  };
}

/** An id that none of `debts` has. Ids of removed debts come back only once the list is shorter. */
export function nextDebtId(debts: readonly Pick<DebtForm, 'id'>[]): string {
  return nextRowId('debt', debts);
}
