import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, createEntry, editEntry } from '~/lib/domain/log/history.ts';
import { changeWords } from '~/lib/domain/log/words.ts';
import { entries, entryWith } from './entries.ts';

const edit = (entry = entryWith(), facts: Partial<typeof entry.facts> = {}, at = 1000) =>
  editEntry(entry, entry, { facts: { ...entry.facts, ...facts }, files: entry.files }, at);

test('a change says what, when, and what stood there before', () => {
  const changed = edit(entryWith({ time: '21:00' }), { time: '22:05', conducts: [] }, 5000);
  expect(changed.facts.time).toBe('22:05');
  expect(changed.edits).toEqual([
    {
      at: 5000,
      changes: [
        { field: 'time', from: '21:00', to: '22:05' },
        { field: 'conducts', from: 'insult', to: '' },
      ],
    },
  ]);
  expect(changed.edits[0]!.changes.map(changeWords)).toEqual([
    '时间：改之前“21:00”，改之后“22:05”',
    '做法：改之前“辱骂”，改之后空着',
  ]);
});

test('sending the same again leaves no trace', () => {
  const entry = entryWith();
  expect(edit(entry)).toBe(entry);
});

test('two tabs that change different fields keep both; of one field the history holds both values', () => {
  const base = entryWith();
  const elsewhere = edit(base, { person: '王某', quotes: '甲' }, 1);
  const wanted = { facts: { ...base.facts, badge: '9', quotes: '乙' }, files: base.files };
  const merged = editEntry(elsewhere, base, wanted, 2);
  expect(merged.facts).toMatchObject({ person: '王某', badge: '9', quotes: '乙' });
  expect(merged.edits[1]!.changes).toContainEqual({ field: 'quotes', from: '甲', to: '乙' });
});

test('files added in two tabs are all there; a file that was taken out stays out', () => {
  const file = (id: string) => ({ id: id.repeat(64), name: `${id}.jpg`, ending: 'jpg', size: 1 });
  const base = { ...entryWith(), files: [file('a')] };
  const elsewhere = { ...base, files: [file('a'), file('b')] };
  const merged = editEntry(elsewhere, base, { facts: base.facts, files: [file('c')] }, 1);
  expect(merged.files.map(({ name }) => name)).toEqual(['c.jpg', 'b.jpg']);
});

test('whatever is changed, the first version can be told from the history', () => {
  fc.assert(
    fc.property(entries, fc.array(entries, { maxLength: 4 }), (first, later) => {
      const start = createEntry(first.id, 0, first.facts, first.files);
      const end = later.reduce(
        (entry, { facts }, at) => editEntry(entry, entry, { facts, files: entry.files }, at),
        start,
      );
      for (const { field, from } of changesBetween(start, end)) {
        const firstChange = end.edits
          .flatMap(({ changes }) => changes)
          .find((c) => c.field === field);
        expect(firstChange?.from).toBe(from);
      }
    }),
  );
});
