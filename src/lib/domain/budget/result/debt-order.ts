/** Which debt goes first when not all can be paid, in words. */
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { downToYuan, type Fen, formatYuan } from '~/lib/domain/values/money.ts';
import type { Budget } from '~/lib/domain/budget/budget.ts';
import type { MonthResult } from '~/lib/domain/budget/calculate.ts';
import type {
  BudgetWords,
  DebtOrderWords,
  PageWords,
} from '~/lib/domain/budget/words/budget-words.ts';

/** The debts in order, each with the reason, and the letter for the first that can be talked about. */
export interface DebtOrderView {
  debts: { name: string; amount: Fen; why: string }[];
  summary: string;
  letter: PageWords;
}

/** The order of what `budget` owes; undefined where all of it can be paid or nothing is owed. */
export function debtOrderView(
  { lines }: Budget,
  { affordable, totals }: MonthResult,
  { debtOrder, rows, parts }: BudgetWords,
): DebtOrderView | undefined {
  if (totals.debt === 0 || totals.debt <= affordable) return undefined;
  const owed = debtOrder.flatMap((entry) => {
    const line = lines.find(({ id }) => id === entry.row);
    return line && line.cautious > 0 ? [{ ...entry, amount: line.cautious }] : [];
  });
  const [most] = owed;
  if (!most) return undefined;
  const first = owed.filter(({ isFirst }) => isFirst);
  const rest = downToYuan(affordable - first.reduce((sum, { amount }) => sum + amount, 0));
  const toTalk: DebtOrderWords = owed.find(({ isFirst }) => !isFirst) ?? most;
  return {
    debts: owed.map(({ row, amount, why }) => ({ name: rows[row], amount, why })),
    summary:
      rest > 0
        ? fillIn(first.length > 0 ? parts.restShared : parts.allShared, formatYuan(rest))
        : parts.nothingLeft,
    letter: toTalk.letter,
  };
}
