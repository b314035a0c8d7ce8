import { describe, expect, test } from 'vitest';
import type { BudgetForm, RowEntry } from '~/lib/domain/budget/form.ts';
import { spreadRows } from '~/lib/domain/budget/form/shown-rows.ts';
import { readBudget } from '~/lib/domain/budget/read.ts';
import { readLoan } from '~/lib/domain/budget/read/loan.ts';
import { makeForm, readReady } from './make-form.ts';

const problemsOf = (form: BudgetForm) => {
  const read = readBudget(form);
  return read.kind === 'unreadable' ? read.fields.map((f) => [f.field, f.problem]) : [];
};
const emptyRow = { lowest: '', frequency: 'month', days: '' } as const;

describe('readForm', () => {
  test('an empty form is a budget without lines, not a budget of zeros', () => {
    expect(readReady(makeForm({}))).toEqual({
      lines: [],
      home: '',
      cash: undefined,
      surprise: undefined,
      buffer: undefined,
    });
  });

  test('a typed zero stays a line', () => {
    expect(readReady(makeForm({ wages: '0' })).lines).toHaveLength(1);
  });

  test('the lowest month is the cautious amount, the other the usual one', () => {
    const form = makeForm({ wages: { amount: '8000', lowest: '5000' } });
    expect(readReady(form).lines[0]).toMatchObject({ usual: 800_000, cautious: 500_000 });
  });

  test('a lowest month alone stands for both, and never raises the usual amount', () => {
    const alone = readReady(makeForm({ wages: { lowest: '5000' } })).lines[0];
    expect(alone).toMatchObject({ usual: 500_000, cautious: 500_000 });
    const swapped = readReady(makeForm({ wages: { amount: '5000', lowest: '8000' } })).lines[0];
    expect(swapped).toMatchObject({ usual: 500_000, cautious: 500_000 });
  });

  test('income by the day takes 22 days where none are said; daily spending comes every day', () => {
    const gig = (entry: Partial<RowEntry>) => {
      const [line] = readReady(makeForm({ gig: { frequency: 'day', ...entry } })).lines;
      return [line?.usual, line?.cautious];
    };
    expect(gig({ amount: '200' })).toEqual([440_000, 440_000]);
    expect(gig({ amount: '200', days: '26天' })).toEqual([520_000, 520_000]);
    expect(gig({ lowest: '3000' })).toEqual([300_000, 300_000]);
    expect(gig({ amount: '200', days: '26', lowest: '3000' })).toEqual([520_000, 300_000]);
    expect(readReady(makeForm({ food: { amount: '40' } })).lines[0]?.usual).toBe(121_667);
  });

  test('every unreadable field is reported, in the order of the form', () => {
    const form = makeForm(
      { food: 'abc', wages: '-1', cardsAndLoans: '1000.234', rent: '99999999999' },
      {
        cash: '很多',
        ownRows: [
          { id: 'own1', group: 'income', name: '', entry: { ...emptyRow, amount: '5' } },
          { id: 'own2', group: 'essential', name: '空的', entry: { ...emptyRow, amount: '' } },
        ],
        loan: { amount: '', months: '0', price: 'annual-rate', rate: '' },
      },
    );
    expect(problemsOf(form)).toEqual([
      ['wages.amount', 'amount-negative'],
      ['own1.name', 'name-missing'],
      ['rent.amount', 'amount-too-large'],
      ['food.amount', 'amount-not-a-number'],
      ['cardsAndLoans.amount', 'amount-too-many-decimals'],
      ['cash', 'amount-not-a-number'],
    ]);
  });

  test.each([['0'], [' 32 '], ['x'], ['天'], ['个月']])(
    '%j days of daily spending: only 0 to 31 is read',
    (days) => {
      const problems = problemsOf(makeForm({ food: { amount: '40', days } }));
      expect(problems).toEqual(days === '0' ? [] : [['food.days', 'days-not-a-number']]);
    },
  );

  test('an interest-free loan is a loan', () => {
    const loan = { amount: '8800', months: '11', price: 'annual-rate', rate: '0' } as const;
    expect(readLoan(loan, [])).toEqual({
      amount: 880_000,
      months: 11,
      price: 'annual-rate',
      rate: 0,
    });
  });
});

describe('the two versions', () => {
  const rows = { insurance: '1200', wages: '5000' } as const;
  const ownRows = [
    { id: 'own1', group: 'saving' as const, name: '存钱罐', entry: { ...emptyRow, amount: '50' } },
    { id: 'own2', group: 'income' as const, name: '红包', entry: { ...emptyRow, amount: '50' } },
  ];

  test('what is filled in shows and counts in both', () => {
    const short = makeForm(rows, { mode: 'short', ownRows });
    const full = makeForm(rows, { mode: 'full', ownRows });
    expect(readBudget(short)).toEqual(readBudget(full));
    expect(spreadRows('yearly', short).shown).toEqual(['insurance']);
    expect(spreadRows('yearly', full).waiting).toEqual([]);
  });
});
