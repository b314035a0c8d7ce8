/** The budget as the engine takes it: every amount a whole number of fen a month. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { LoanPrice } from './form.ts';
import type { GroupId } from './form/row-ids.ts';

/** One row. `cautious` is the poorest month of an income row; elsewhere both are the same. */
export interface BudgetLine {
  id: string;
  name: string;
  group: GroupId;
  category: SpendingCategory | undefined;
  usual: Fen;
  cautious: Fen;
}

/** A loan to try. `rate` is a decimal: of a year, or of a month for a monthly fee. */
export interface LoanOffer {
  amount: Fen;
  months: number;
  price: LoanPrice;
  rate: number;
}

/** A whole budget. What was left blank is undefined, not zero, where the two differ. */
export interface Budget {
  lines: BudgetLine[];
  cash: Fen | undefined;
  surprise: Fen | undefined;
  loan: LoanOffer | undefined;
}
