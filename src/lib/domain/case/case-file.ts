/** Everything a reader typed into the money tools, in one place, as typed. */
import { type BudgetForm, emptyForm, isBlankForm } from '~/lib/domain/budget/form.ts';
import { type CashFlowForm, emptyCashFlow, isBlankCashFlow } from '~/lib/domain/cash-flow/form.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import { emptyPlan, isBlankPlan, type PlanForm } from '~/lib/domain/debts/form/plan.ts';

/** The case. `isDemo` marks invented figures until they are cleared or replaced. */
export interface CaseFile {
  budget: BudgetForm;
  debts: DebtForm[];
  /** The money to pay the debts with. */
  plan: PlanForm;
  cashFlow: CashFlowForm;
  isDemo: boolean;
}

/** A part of the case that is read by itself. */
export type CasePart = 'budget' | 'debts' | 'plan' | 'cashFlow';

/** A case with nothing in it. */
export const emptyCase = (): CaseFile => ({
  budget: emptyForm(),
  debts: [],
  plan: emptyPlan(),
  cashFlow: emptyCashFlow(),
  isDemo: false,
});

/** `caseFile` with everything typed taken out. Which version of the budget shows is not typed. */
export const clearCase = ({ budget: { mode } }: CaseFile): CaseFile => ({
  ...emptyCase(),
  budget: { ...emptyForm(), mode },
});

/** Whether nothing was typed or chosen yet. Asked at every keystroke: long lists are not looked into. */
export const isUntouched = ({ budget, debts, plan, cashFlow }: CaseFile): boolean =>
  debts.length === 0 && isBlankPlan(plan) && isBlankCashFlow(cashFlow) && isBlankForm(budget);
