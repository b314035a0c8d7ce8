/** Invented figures for looking around. Every name says that it is an example. */
import { type BudgetForm, emptyForm, type RowEntry } from '~/lib/domain/budget/form.ts';
import type { RowId } from '~/lib/domain/budget/form/row-ids.ts';
import { addDays } from '~/lib/domain/values/calendar-days.ts';
import { emptyPlanned } from '~/lib/domain/cash-flow/form.ts';
import { type DebtForm, emptyDebt } from '~/lib/domain/debts/form.ts';
import { emptyPlan } from '~/lib/domain/debts/form/plan.ts';
import type { CaseFile } from './case-file.ts';

const ROWS: Partial<Record<RowId, Partial<RowEntry>>> = {
  wages: { amount: '6500', lowest: '5600' },
  rent: { amount: '1500' },
  utilities: { amount: '200' },
  food: { amount: '45' },
  transport: { amount: '200' },
  daily: { amount: '300' },
  cardsAndLoans: { amount: '2270' },
};

const DEBTS: Partial<DebtForm>[] = [
  {
    name: '示例银行信用卡',
    lenderKind: 'bank-card',
    balance: '20000',
    rate: '18.25',
    minimum: '1000',
    dueDay: '8',
  },
  {
    name: '示例消费金融',
    lenderKind: 'consumer-finance',
    balance: '8000',
    rate: '23.9',
    minimum: '820',
    dueDay: '15',
  },
  {
    name: '示例网贷',
    lenderKind: 'online-consumer',
    balance: '5000',
    rate: '14.6',
    minimum: '450',
    dueDay: '31',
  },
];

function demoBudget(): BudgetForm {
  const form = { ...emptyForm(), cash: '2600' };
  for (const [id, entry] of Object.entries(ROWS)) Object.assign(form.rows[id as RowId], entry);
  return form;
}

/** The example on `today` (YYYY-MM-DD), whose day decides when the invented fee falls due. */
export function demoCase(today: string): CaseFile {
  return {
    budget: demoBudget(),
    debts: DEBTS.map((debt, index) => ({ ...emptyDebt(`debt${index + 1}`), ...debt })),
    plan: emptyPlan(),
    cashFlow: {
      pays: [{ ...emptyPlanned('pay1'), name: '示例工资', amount: '6500', day: '10' }],
      bills: [
        { ...emptyPlanned('bill1'), name: '示例房租', amount: '1500', day: '1' },
        { ...emptyPlanned('bill2'), name: '示例水电', amount: '200', day: '20' },
        {
          ...emptyPlanned('bill3'),
          name: '示例体检',
          amount: '300',
          rhythm: 'once',
          from: addDays(today, 25),
        },
      ],
      daily: '62',
    },
    isDemo: true,
  };
}
