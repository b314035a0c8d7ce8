import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyForm } from '~/lib/domain/budget/form.ts';
import { parseBudgetForm, parseStoredBudget } from '~/lib/domain/budget/stored.ts';
import { makeForm } from './make-form.ts';

const entry = { amount: '5', lowest: '', frequency: 'week', days: '' } as const;
const form = makeForm(
  { wages: '8000', food: { amount: '一些' } },
  { mode: 'full', ownRows: [{ id: 'own3', group: 'yearly', name: '宠物', entry }], cash: '300' },
);
// As it was kept alone, before there was a case.
const stored = () => JSON.parse(JSON.stringify({ version: 1, form }));

describe('the stored budget', () => {
  test('comes back as it was, unreadable text included', () => {
    expect(parseStoredBudget(stored())).toEqual(form);
  });

  test('rows it lacks start empty, rows we no longer have are dropped', () => {
    const old = stored();
    delete old.form.rows.rent;
    old.form.rows.pager = entry;
    expect(parseStoredBudget(old)).toEqual(form);
  });

  test('fields that we do not know are left behind', () => {
    const old = stored();
    old.form.rows.wages.secret = 1;
    old.form.ownRows[0].onclick = 'x';
    old.form.more = {};
    expect(parseStoredBudget(old)).toEqual(form);
  });

  test.each<[string, (value: ReturnType<typeof stored>) => unknown]>([
    ['another version', (value) => ({ ...value, version: 2 })],
    ['no form', () => ({ version: 1 })],
    ['null', () => null],
    ['a list', () => []],
    ['a number as amount', (value) => ((value.form.rows.wages.amount = 5), value)],
    ['an unknown frequency', (value) => ((value.form.rows.wages.frequency = 'decade'), value)],
    ['a weekly repayment', (value) => ((value.form.rows.friends.frequency = 'week'), value)],
    ['an unknown version of the form', (value) => ((value.form.mode = 'huge'), value)],
    ['an endless text', (value) => ((value.form.cash = '9'.repeat(2001)), value)],
    ['an own row in no group', (value) => ((value.form.ownRows[0].group = 'toString'), value)],
    ['an own row with a strange id', (value) => ((value.form.ownRows[0].id = 'wages'), value)],
    [
      'two own rows with one id',
      (value) => (value.form.ownRows.push(value.form.ownRows[0]), value),
    ],
    ['a loan without a price', (value) => (delete value.form.loan.price, value)],
  ])('is refused: %s', (_, damage) => {
    expect(parseStoredBudget(damage(stored()))).toBeUndefined();
  });

  test('no JSON value makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseStoredBudget(value)).toBeUndefined();
        expect(parseBudgetForm(value)).toBeUndefined();
        const result = parseBudgetForm({ ...emptyForm(), rows: value });
        if (result) expect(Object.keys(result.rows)).toEqual(Object.keys(emptyForm().rows));
      }),
    );
  });
});
