import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { type Debt, type FieldProblem, readDebts } from '~/lib/domain/debts/read.ts';
import { readPlan, type ReadPlan } from './plan.ts';
import { firstPlanMonth } from '~/lib/domain/values/months.ts';

/** Both forms, read. */
export interface ReadForms {
  debts: readonly Debt[];
  plan: ReadPlan;
}

/** Both forms on `day`; or what is wrong with them. */
export function readForms(
  debts: readonly DebtForm[],
  plan: PlanForm,
  day: string,
): ReadForms | { problems: FieldProblem[] } {
  const list = readDebts(debts);
  const found: FieldProblem[] = 'problems' in list ? [...list.problems] : [];
  const read = readPlan(plan, firstPlanMonth(day), found);
  if ('debts' in list && found.length === 0) return { debts: list.debts, plan: read };
  return { problems: found };
}
