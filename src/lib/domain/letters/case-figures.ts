/** The parts of the case that letters use, read without the weight of the rest: distrusted like all of it. */
import type { BudgetForm } from '../budget/form.ts';
import { parseBudgetForm } from '../budget/stored.ts';
import { parseDebtForms } from '../case/parse-debts.ts';
import { parsePlanForm } from '../case/parse-plan.ts';
import type { DebtForm } from '../debts/debt-form.ts';
import { emptyPlan, type PlanForm } from '../debts/plan-form.ts';
import { isFields } from '../stored-value.ts';

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
  const plan = Object.hasOwn(parts, 'plan') ? parsePlanForm(parts['plan']) : emptyPlan();
  return budget && debts && plan && { budget, debts, plan, isDemo: parts['isDemo'] === true };
}
