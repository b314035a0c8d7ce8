/** How much a month the budget leaves for debts. */
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { calculateBudget } from '~/lib/domain/budget/calculate.ts';
import { findMissing } from '~/lib/domain/budget/calculate/missing.ts';
import { readMonth } from '~/lib/domain/budget/read.ts';
import type { Fen } from '~/lib/domain/values/money.ts';

/** What is left in the poorest and in a usual month, in fen; the same where income is steady. */
export interface AvailableMoney {
  poorest: Fen;
  usual: Fen;
}

/**
 * What income leaves after living costs, mortgage, savings and the buffer, before any payment on
 * debts; never below zero. Undefined where no row is filled or a row cannot be read, and where food
 * or rent is blank though something would be left: that much nobody can promise.
 */
export function availableFromBudget(form: BudgetForm): AvailableMoney | undefined {
  const budget = readMonth(form);
  if (!budget || budget.lines.length === 0) return undefined;
  const { affordable, usualAffordable } = calculateBudget(budget);
  if (usualAffordable > 0 && findMissing(budget).length > 0) return undefined;
  return { poorest: affordable, usual: usualAffordable };
}
