/** How much a month the budget leaves for debts. */
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { calculateBudget } from '~/lib/domain/budget/calculate.ts';
import { readLines, type UnreadableField } from '~/lib/domain/budget/read/lines.ts';
import type { Fen } from '~/lib/domain/values/money.ts';

/** What is left in the poorest and in a usual month, in fen; the same where income is steady. */
export interface AvailableMoney {
  poorest: Fen;
  usual: Fen;
}

/**
 * What income leaves after living costs, mortgage and savings, before any payment on debts; never
 * below zero. Undefined where no row is filled or a row cannot be read.
 */
export function availableFromBudget(form: BudgetForm): AvailableMoney | undefined {
  const problems: UnreadableField[] = [];
  const lines = readLines(form, problems);
  if (problems.length > 0 || lines.length === 0) return undefined;
  const { affordable, usualSurplus, totals } = calculateBudget({ lines });
  return { poorest: affordable, usual: Math.max(0, usualSurplus + totals.debt) };
}
