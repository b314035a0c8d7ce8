/** The parts of the case that letters use, read without the weight of the rest: distrusted like all of it. */
import { hasOwn } from '~/lib/domain/values/own-key.ts';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { parseBudgetForm } from '~/lib/domain/budget/stored.ts';
import { parseDebtForms } from '~/lib/domain/debts/stored.ts';
import { parsePlanForm } from '~/lib/domain/debts/stored/plan.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import { emptyPlan, type PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { isFields } from '~/lib/domain/values/stored-value.ts';

/** What was typed into the budget, the list of debts and the plan. `isDemo`: the figures are invented. */
export interface CaseFigures {
  budget: BudgetForm;
  debts: DebtForm[];
  plan: PlanForm;
  isDemo: boolean;
}

/** The figures in a stored case, or undefined where any of them cannot be read. */
export function parseCaseFigures(stored: unknown): CaseFigures | undefined {
  if (!isFields(stored) || stored['version'] !== 1 || !isFields(stored['case'])) return undefined;
  const parts = stored['case'];
  const budget = parseBudgetForm(parts['budget']);
  const debts = parseDebtForms(parts['debts']);
  // Cases stored before there was a plan have none.
  const plan = hasOwn(parts, 'plan') ? parsePlanForm(parts['plan']) : emptyPlan();
  return budget && debts && plan && { budget, debts, plan, isDemo: parts['isDemo'] === true };
}
