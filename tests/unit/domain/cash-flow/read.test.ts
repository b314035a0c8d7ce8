import { describe, expect, test } from 'vitest';
import { emptyForm } from '~/lib/domain/budget/form.ts';
import { addPlanned, changePlanned, removePlanned } from '~/lib/domain/cash-flow/form/change.ts';
import { ROW_LABELS } from '~/lib/domain/budget/words/labels.ts';
import { fillFromBudget } from '~/lib/domain/cash-flow/form/fill-from-budget.ts';
import { type CashFlowForm, emptyCashFlow, shownPlanned } from '~/lib/domain/cash-flow/form.ts';
import { readCashFlow, readsTheSame } from '~/lib/domain/cash-flow/read.ts';
import { type CaseFile, emptyCase } from '~/lib/domain/case/case-file.ts';
import { parseCashFlowForm } from '~/lib/domain/cash-flow/stored.ts';
import { problemMessage } from '~/lib/domain/cash-flow/words/problems.ts';
import { makeForm } from '~tests/unit/domain/budget/make-form.ts';
import { makeCase, readReady, TODAY } from './make-case.ts';

const problemsOf = (typed: Parameters<typeof makeCase>[0]) => {
  const read = readCashFlow(makeCase(typed), TODAY);
  return read.kind === 'unreadable'
    ? read.fields.map(({ field, name, problem }) => [field, name, problem])
    : [];
};

describe('reading', () => {
  test('takes pay, bills and debts with their days', () => {
    const { plan } = readReady({
      cash: '1,000',
      daily: '６０',
      pays: [{ name: '工资', amount: '0.6万', day: '10号' }],
      bills: [
        { amount: '300', rhythm: 'weeks', weeks: '2', from: '2026-11-20' },
        { name: '学费', amount: '900', rhythm: 'once', from: '2026-12-01' },
      ],
      debts: [{ name: '信用卡', balance: '5000', minimum: '500', dueDay: '31' }],
    });
    expect(plan).toMatchObject({ today: TODAY, cash: 100_000, daily: 6000 });
    expect(plan.planned).toEqual([
      {
        id: 'pay1',
        name: '工资',
        kind: 'pay',
        amount: 600_000,
        schedule: { kind: 'month', day: 10 },
      },
      {
        id: 'bill1',
        name: '账单1',
        kind: 'bill',
        amount: 30_000,
        schedule: { kind: 'weeks', weeks: 2, from: '2026-11-20' },
      },
      {
        id: 'bill2',
        name: '学费',
        kind: 'bill',
        amount: 90_000,
        schedule: { kind: 'once', day: '2026-12-01' },
      },
      {
        id: 'debt1',
        name: '信用卡',
        kind: 'debt',
        amount: 50_000,
        schedule: { kind: 'month', day: 31 },
        most: 500_000,
      },
    ]);
  });

  test('rows in which nothing was typed do not count', () => {
    expect(readReady({ cash: '0', pays: [{}], bills: [{}], debts: [{}] }).plan.planned).toEqual([]);
  });

  test('rows without a day are named, not counted and not refused', () => {
    const read = readReady({
      cash: '0',
      pays: [{ name: '工资', amount: '1' }],
      bills: [
        { name: '房租', amount: '1', rhythm: 'once' },
        { amount: '1', rhythm: 'weeks', weeks: '2' },
        { amount: '1', rhythm: 'weeks', from: TODAY },
      ],
      debts: [
        { name: '网贷', balance: '1', minimum: '1' },
        { name: '不用每月还', balance: '1', dueDay: '3' },
        { name: '还清了', balance: '0', minimum: '1' },
        { balance: '1', minimum: '一点', dueDay: '3' },
      ],
    });
    expect(read.plan.planned).toEqual([]);
    expect(read.undated).toEqual([
      { field: 'pay1.day', name: '工资' },
      { field: 'bill1.from', name: '房租' },
      { field: 'bill2.from', name: '账单2' },
      { field: 'bill3.weeks', name: '账单3' },
    ]);
    expect(read.undatedDebts).toEqual(['网贷']);
    expect(read.unreadableDebts).toEqual(['第4笔']);
  });

  test.each<[string, Parameters<typeof makeCase>[0], unknown[]]>([
    ['no cash', {}, ['cash', '', 'cash-missing']],
    ['unreadable cash', { cash: '一点' }, ['cash', '', 'amount-not-a-number']],
    ['negative spending', { cash: '0', daily: '-5' }, ['daily', '', 'amount-negative']],
    [
      'a bill without an amount',
      { cash: '0', bills: [{ name: '房租', day: '1' }] },
      ['bill1.amount', '房租', 'amount-missing'],
    ],
    [
      'a day that no month has',
      { cash: '0', pays: [{ amount: '1', day: '32' }] },
      ['pay1.day', '收入1', 'day-unreadable'],
    ],
    [
      'half a week',
      { cash: '0', pays: [{ amount: '1', rhythm: 'weeks', weeks: '0.5', from: TODAY }] },
      ['pay1.weeks', '收入1', 'weeks-unreadable'],
    ],
    [
      'a day that the calendar does not have',
      { cash: '0', bills: [{ amount: '1', rhythm: 'once', from: '2026-02-30' }] },
      ['bill1.from', '账单1', 'from-unreadable'],
    ],
  ])('%s is a named problem, with words of its own', (_, typed, expected) => {
    expect(problemsOf(typed)).toEqual([expected]);
    const read = readCashFlow(makeCase(typed), TODAY);
    const [field] = read.kind === 'unreadable' ? read.fields : [];
    expect(problemMessage(field!).message).toMatch(/。$/);
  });
});

describe('rows', () => {
  const names = (form: CashFlowForm) =>
    shownPlanned(form, 'bills').map(({ id, name }) => id + name);
  const rename = (form: CashFlowForm, id: string, name: string) =>
    changePlanned(form, 'bills', id, { name });

  test('begin with a blank one, which counts once something is typed', () => {
    expect(names(emptyCashFlow())).toEqual(['bill1']);
    expect(rename(emptyCashFlow(), 'bill1', '房租').bills).toMatchObject([{ name: '房租' }]);
    expect(names(addPlanned(emptyCashFlow(), 'bills'))).toEqual(['bill1', 'bill2']);
  });

  test('keep their ids when others go, and no id is taken twice', () => {
    const two = rename(addPlanned(emptyCashFlow(), 'bills'), 'bill2', '电费');
    const one = removePlanned(two, 'bills', 'bill1');
    expect(names(one)).toEqual(['bill2电费']);
    expect(names(addPlanned(one, 'bills'))).toEqual(['bill2电费', 'bill3']);
    expect(one.pays).toBe(two.pays);
  });

  test('have an end, so that what is stored can always be read back', () => {
    let form = emptyCashFlow();
    for (let count = 0; count < 80; count += 1) form = addPlanned(form, 'pays');
    expect(form.pays).toHaveLength(60);
    expect(parseCashFlowForm(form)).toEqual(form);
  });
});

describe('filling in from the budget', () => {
  const caseOf = (budget = emptyForm(), debts: Parameters<typeof makeCase>[0]['debts'] = []) => ({
    ...makeCase({ debts }),
    budget,
  });

  test('has nothing to offer while the budget is blank or unreadable', () => {
    expect(fillFromBudget(caseOf(), ROW_LABELS)).toBeUndefined();
    expect(fillFromBudget(caseOf(makeForm({ wages: 'x' })), ROW_LABELS)).toBeUndefined();
  });

  test('pay of the poorest month, bills by their rhythm, the rest as a sum a day', () => {
    const form = makeForm({
      wages: { amount: '6000', lowest: '4000' },
      gig: { amount: '200', frequency: 'week' },
      rent: { amount: '4500', frequency: 'quarter' },
      utilities: '200',
      food: { amount: '40', frequency: 'day' },
      daily: '365',
      savings: '500',
      cardsAndLoans: '1000',
    });
    const filled = fillFromBudget(caseOf(form), ROW_LABELS)!;
    expect(filled.pays).toMatchObject([
      { id: 'pay1', name: '工资到手', amount: '4000', rhythm: 'month', day: '' },
      { id: 'pay2', amount: '200', rhythm: 'weeks', weeks: '1' },
    ]);
    expect(filled.bills).toMatchObject([
      { id: 'bill1', name: '房租', amount: '4500', rhythm: 'once', from: '' },
      { name: '水电燃气', amount: '200', rhythm: 'month' },
      { name: '其他信用卡、网贷', amount: '1000', rhythm: 'month' },
    ]);
    // 40 a day and 365 a month, which is 12 a day.
    expect(filled.daily).toBe('52');
  });

  test.each([
    [{ amount: '2000', frequency: 'week', lowest: '3000' }, 'weeks', '690'],
    [{ amount: '', frequency: 'week', lowest: '3000' }, 'weeks', '690'],
    [{ amount: '2000', frequency: 'week', lowest: '' }, 'weeks', '2000'],
    [{ amount: '4000', frequency: 'twoWeeks', lowest: '3000' }, 'weeks', '1380'],
    [{ amount: '3000', frequency: 'month', lowest: '2千' }, 'month', '2000'],
    [{ amount: '9000', frequency: 'quarter', lowest: '1000' }, 'once', '3000'],
    [{ amount: '9000', frequency: 'quarter', lowest: '' }, 'once', '9000'],
    [{ amount: '两千', frequency: 'week', lowest: '' }, 'weeks', '2000'],
  ] as const)('pay of the least month, by its rhythm: %j', (wages, rhythm, amount) => {
    const [pay] = fillFromBudget(caseOf(makeForm({ wages })), ROW_LABELS)!.pays;
    expect([pay?.rhythm, pay?.amount]).toEqual([rhythm, amount]);
  });

  test('leaves repayments to the list of debts where there is one', () => {
    const form = makeForm({ wages: '1', cardsAndLoans: '1000' });
    expect(fillFromBudget(caseOf(form, [{ balance: '1' }]), ROW_LABELS)!.bills).toEqual([]);
  });

  test('can be read at once; only the days are missing', () => {
    const form = makeForm({ wages: '6000', rent: '1500', food: '900' });
    const caseFile = {
      ...caseOf({ ...form, cash: '100' }),
      cashFlow: fillFromBudget(caseOf(form), ROW_LABELS)!,
    };
    const read = readCashFlow(caseFile, TODAY);
    expect(read).toMatchObject({
      kind: 'ready',
      undated: [{ name: '工资到手' }, { name: '房租' }],
    });
  });
});

test('a case reads the same until something is typed; the id of a file made of it is no such thing', () => {
  const one = emptyCase();
  const changed = (part: Partial<CaseFile>): CaseFile => ({ ...one, ...part });
  const cashFlow = { ...one.cashFlow, calendarId: '0'.repeat(32) };
  expect(readsTheSame(one, changed({ cashFlow, isDemo: true }))).toBe(true);
  expect(readsTheSame(one, changed({ cashFlow: { ...one.cashFlow, daily: '5' } }))).toBe(false);
  expect(readsTheSame(one, changed({ debts: [] }))).toBe(false);
  expect(readsTheSame(one, changed({ budget: { ...one.budget, cash: '1' } }))).toBe(false);
});
