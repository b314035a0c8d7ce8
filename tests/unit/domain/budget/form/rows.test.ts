import { describe, expect, test } from 'vitest';
import { nextOwnRowId } from '~/lib/domain/budget/form/change.ts';
import { emptyForm } from '~/lib/domain/budget/form.ts';
import { frequenciesOf, GROUP_IDS, ROW_IDS } from '~/lib/domain/budget/form/row-ids.ts';
import { getRow } from '~/lib/domain/budget/form/rows.ts';
import { isGroupShown, shownRows } from '~/lib/domain/budget/form/shown-rows.ts';

describe('the set of rows', () => {
  test('the short version has eight rows, the full one all of them in six groups', () => {
    expect(GROUP_IDS).toHaveLength(6);
    expect(GROUP_IDS.flatMap((group) => shownRows(group, 'short'))).toHaveLength(8);
    expect(GROUP_IDS.flatMap((group) => shownRows(group, 'full'))).toEqual(ROW_IDS);
    expect(ROW_IDS).toHaveLength(34);
  });

  test('each label is used once and each first frequency is one the row offers', () => {
    const labels = ROW_IDS.map((id) => getRow(id).label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const id of ROW_IDS) {
      expect(frequenciesOf(getRow(id).group)).toContain(getRow(id).frequency);
    }
  });

  test('repayments start monthly and offer no week', () => {
    for (const id of ROW_IDS.filter((row) => getRow(row).group === 'debt')) {
      expect(getRow(id).frequency).toBe('month');
    }
    expect(frequenciesOf('debt')).not.toContain('week');
    expect(frequenciesOf('income')).toContain('week');
  });

  test('the short version leaves out groups without a short row', () => {
    expect(GROUP_IDS.filter((group) => isGroupShown(group, 'short'))).toEqual([
      'income',
      'essential',
      'flexible',
      'debt',
    ]);
  });

  test('own rows never reuse an id that is in use', () => {
    const form = emptyForm();
    const entry = form.rows.wages;
    expect(nextOwnRowId(form)).toBe('own1');
    form.ownRows = [{ id: 'own7', group: 'income', name: 'x', entry }];
    expect(nextOwnRowId(form)).toBe('own8');
  });
});
