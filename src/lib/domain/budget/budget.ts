/** The budget as the engine takes it: every amount a whole number of fen a month. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { Home, LoanPrice } from './form.ts';
import type { GroupId } from './form/row-ids.ts';

/** One row. `cautious` is the poorest month of an income row; elsewhere both are the same. */
export interface BudgetLine {
  id: string;
  /** What the reader calls a row of their own; '' for the others, whose names are words. */
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

/** What the month's result rests on. `buffer` is undefined where the default holds. */
export interface MonthBudget {
  lines: BudgetLine[];
  home: Home;
  buffer: Fen | undefined;
}

/** A whole budget. What was left blank is undefined, not zero, where the two differ. */
export interface Budget extends MonthBudget {
  cash: Fen | undefined;
  surprise: Fen | undefined;
}
