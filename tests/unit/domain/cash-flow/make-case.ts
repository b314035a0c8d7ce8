import { type CaseFile, emptyCase } from '~/lib/domain/case/case-file.ts';
import { emptyPlanned, type PlannedForm } from '~/lib/domain/cash-flow/form.ts';
import {
  type CashFlow,
  type CashPlan,
  calculateCashFlow,
} from '~/lib/domain/cash-flow/calculate.ts';
import type { MoneyKind, Planned, Schedule } from '~/lib/domain/cash-flow/planned.ts';
import { readCashFlow } from '~/lib/domain/cash-flow/read.ts';
import { type DebtForm, emptyDebt } from '~/lib/domain/debts/form.ts';

/** A Monday. */
export const TODAY = '2026-11-23';

interface Typed {
  cash?: string;
  daily?: string;
  pays?: Partial<PlannedForm>[];
  bills?: Partial<PlannedForm>[];
  debts?: Partial<DebtForm>[];
}

/** A case in which only this was typed. */
export function makeCase({
  cash = '',
  daily = '',
  pays = [],
  bills = [],
  debts = [],
}: Typed): CaseFile {
  const blank = emptyCase();
  return {
    ...blank,
    budget: { ...blank.budget, cash },
    cashFlow: {
      pays: pays.map((row, n) => ({ ...emptyPlanned(`pay${n + 1}`), ...row })),
      bills: bills.map((row, n) => ({ ...emptyPlanned(`bill${n + 1}`), ...row })),
      daily,
    },
    debts: debts.map((debt, n) => ({ ...emptyDebt(`debt${n + 1}`), ...debt })),
  };
}

/** What `typed` reads as; fails the test when it does not. */
export function readReady(typed: Typed) {
  const read = readCashFlow(makeCase(typed), TODAY);
  if (read.kind === 'unreadable') throw new Error(JSON.stringify(read.fields));
  return read;
}

/** Something planned, in yuan. */
export const planned = (kind: MoneyKind, yuan: number, schedule: Schedule): Planned => ({
  id: `${kind}1`,
  name: kind,
  kind,
  amount: yuan * 100,
  schedule,
});

/** The calendar from `TODAY` with sums in yuan. */
export const follow = (
  plan: Partial<CashPlan> & { planned?: Planned[] } & { yuan?: number; dailyYuan?: number },
): CashFlow =>
  calculateCashFlow({
    today: plan.today ?? TODAY,
    cash: (plan.yuan ?? 0) * 100,
    daily: (plan.dailyYuan ?? 0) * 100,
    planned: plan.planned ?? [],
  });
