import { describe, expect, test } from 'vitest';
import { nextOwnRowId } from '~/lib/domain/budget/form/change.ts';
import { emptyForm, HOMES } from '~/lib/domain/budget/form.ts';
import { frequenciesOf, GROUP_IDS, ROW_IDS, ROW_PLACES } from '~/lib/domain/budget/form/row-ids.ts';
import { isShortRow } from '~/lib/domain/budget/form/rows.ts';
import { spreadRows } from '~/lib/domain/budget/form/shown-rows.ts';
import { DEBT_ORDER } from '~/lib/domain/budget/words/outcomes.ts';
import { ROW_LABELS } from '~/lib/domain/budget/words/labels.ts';

const spread = (form = emptyForm(), asked = new Set<(typeof ROW_IDS)[number]>()) =>
  GROUP_IDS.map((group) => spreadRows(group, form, asked));

describe('the set of rows', () => {
  test('every row either shows or waits, in every version and home', () => {
    for (const home of HOMES) {
      for (const mode of ['short', 'full'] as const) {
        const rows = spread({ ...emptyForm(), home, mode });
        const all = rows.flatMap(({ shown, waiting }) => [...shown, ...waiting]);
        expect(new Set(all)).toEqual(new Set(ROW_IDS));
        expect(all).toHaveLength(ROW_IDS.length);
      }
    }
  });

  test('the usual rows show first; the full version shows all', () => {
    expect(spread().flatMap(({ shown }) => shown)).toEqual(ROW_IDS.filter(isShortRow));
    const full = spread({ ...emptyForm(), mode: 'full' });
    expect(full.flatMap(({ shown }) => shown)).toEqual(ROW_IDS);
  });

  test('a row that was asked for shows, and so does one with something in it', () => {
    const asked = spread(emptyForm(), new Set(['pension'] as const));
    expect(asked[0]?.shown).toEqual(['wages', 'pension']);
    const form = emptyForm();
    form.rows.guarantee.amount = '1';
    expect(spread(form)[4]?.shown).toContain('guarantee');
  });

  test('who pays no rent is not asked for it, and what was typed stays in view', () => {
    const shown = (home: (typeof HOMES)[number], rent = '') => {
      const form = { ...emptyForm(), home };
      form.rows.rent.amount = rent;
      return spreadRows('essential', form).shown.filter((id) => /rent|mortgage/.test(id));
    };
    expect(shown('')).toEqual(['rent', 'mortgage']);
    expect(shown('rented')).toEqual(['rent']);
    expect(shown('owned')).toEqual(['mortgage']);
    expect(shown('family')).toEqual([]);
    expect(shown('dormitory', '300')).toEqual(['rent']);
  });

  test('each label is used once and each first frequency is one the row offers', () => {
    const labels = ROW_IDS.map((id) => ROW_LABELS[id]);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { group, frequency } of ROW_PLACES) {
      expect(frequenciesOf(group)).toContain(frequency);
    }
  });

  test('repayments start monthly and offer no week', () => {
    for (const { frequency } of ROW_PLACES.filter(({ group }) => group === 'debt')) {
      expect(frequency).toBe('month');
    }
    expect(frequenciesOf('debt')).not.toContain('week');
    expect(frequenciesOf('income')).toContain('week');
  });

  test('every debt has its place in the order, those that cannot wait before all others', () => {
    const debts = ROW_PLACES.filter(({ group }) => group === 'debt').map(({ id }) => id);
    expect(DEBT_ORDER.map(({ row }) => row).toSorted()).toEqual(debts.toSorted());
    const firsts = DEBT_ORDER.map(({ isFirst = false }) => isFirst);
    expect(firsts).toEqual(firsts.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('own rows never reuse an id that is in use', () => {
    const form = emptyForm();
    const entry = form.rows.wages;
    expect(nextOwnRowId(form)).toBe('own1');
    form.ownRows = [{ id: 'own7', group: 'income', name: 'x', entry }];
    expect(nextOwnRowId(form)).toBe('own8');
  });
});
