import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeForm, type FormChange, hasSameEntries } from '~/lib/domain/budget/form/change.ts';
import { emptyForm } from '~/lib/domain/budget/form.ts';
import { GROUP_IDS, ROW_IDS } from '~/lib/domain/budget/form/row-ids.ts';
import { parseBudgetForm } from '~/lib/domain/budget/stored.ts';

const text = fc.string({ maxLength: 20 });
const someRow = fc.constantFrom<string>(...ROW_IDS, 'own1', 'own2');
const change: fc.Arbitrary<FormChange> = fc.oneof(
  fc.record({ kind: fc.constant('mode'), mode: fc.constantFrom('short', 'full') }),
  fc.record({ kind: fc.constant('entry'), id: someRow, entry: fc.record({ amount: text }) }),
  fc.record({ kind: fc.constant('name'), id: someRow, name: text }),
  fc.record({ kind: fc.constant('add-row'), group: fc.constantFrom(...GROUP_IDS) }),
  fc.record({ kind: fc.constant('remove-row'), id: someRow }),
  fc.record({ kind: fc.constantFrom('cash', 'surprise'), text }),
  fc.record({ kind: fc.constant('loan'), loan: fc.record({ months: text }) }),
) as fc.Arbitrary<FormChange>;
const filled = fc
  .array(change, { maxLength: 30 })
  .map((all) => all.reduce(changeForm, emptyForm()));

describe('changeForm', () => {
  test('switching the version and back loses nothing', () => {
    fc.assert(
      fc.property(filled, (form) => {
        const away = changeForm(form, { kind: 'mode', mode: 'full' });
        const back = changeForm(changeForm(away, { kind: 'mode', mode: 'short' }), {
          kind: 'mode',
          mode: form.mode,
        });
        expect(back).toEqual(form);
        expect(hasSameEntries(away, form)).toBe(true);
      }),
    );
  });

  test('whatever was done to the form, it can be stored and read back', () => {
    fc.assert(
      fc.property(filled, (form) => {
        expect(parseBudgetForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
      }),
    );
  });

  test('an entry changes only its own row', () => {
    const before = emptyForm();
    const after = changeForm(before, { kind: 'entry', id: 'rent', entry: { amount: '9' } });
    expect(after.rows.rent.amount).toBe('9');
    expect({ ...after.rows, rent: before.rows.rent }).toEqual(before.rows);
    expect(before.rows.rent.amount).toBe('');
    expect(hasSameEntries(before, after)).toBe(false);
  });

  test('own rows are added, named, filled and removed by their id', () => {
    const changes: FormChange[] = [
      { kind: 'add-row', group: 'income' },
      { kind: 'add-row', group: 'debt' },
      { kind: 'name', id: 'own2', name: '白条' },
      { kind: 'entry', id: 'own2', entry: { amount: '300' } },
      { kind: 'remove-row', id: 'own1' },
    ];
    expect(changes.reduce(changeForm, emptyForm()).ownRows).toEqual([
      {
        id: 'own2',
        group: 'debt',
        name: '白条',
        entry: { amount: '300', lowest: '', frequency: 'month', days: '' },
      },
    ]);
  });

  test('there is an end to own rows, so that what is stored can always be read back', () => {
    const adds = Array.from({ length: 80 }, (): FormChange => ({ kind: 'add-row', group: 'debt' }));
    const form = adds.reduce(changeForm, emptyForm());
    expect(form.ownRows).toHaveLength(60);
    expect(parseBudgetForm(form)).toEqual(form);
  });
});
