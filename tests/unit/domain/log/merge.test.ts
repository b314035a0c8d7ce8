import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import { editEntry } from '~/lib/domain/log/history.ts';
import { mergeLogs } from '~/lib/domain/log/merge.ts';
import { parseLogJson, writeLogJson } from '~/lib/domain/log/text/pack.ts';
import { entryWith, logs } from './entries.ts';

const apply = (here: readonly LogEntry[], { put }: ReturnType<typeof mergeLogs>): LogEntry[] => [
  ...here.filter(({ id }) => !put.some((entry) => entry.id === id)),
  ...put,
];
const edit = (entry: LogEntry, notes: string, at: number) =>
  editEntry(entry, entry, { facts: { ...entry.facts, notes }, files: entry.files }, at);

test('import of an export is the same log, and changes nothing a second time', () => {
  fc.assert(
    fc.property(logs, fc.integer({ min: 0, max: Date.UTC(2030, 0) }), (log, now) => {
      const read = parseLogJson([...writeLogJson(log, now)].join(''));
      expect(read).toEqual({ kind: 'log', entries: log });
      const first = mergeLogs([], log);
      expect(apply([], first)).toEqual(log);
      expect(mergeLogs(log, log)).toMatchObject({ put: [], known: log.length });
    }),
  );
});

test('merging twice is merging once, in whichever order', () => {
  fc.assert(
    fc.property(logs, logs, (here, coming) => {
      const once = apply(here, mergeLogs(here, coming));
      expect(mergeLogs(once, coming).put).toEqual([]);
      expect(once.length).toBeGreaterThanOrEqual(Math.max(here.length, coming.length));
    }),
  );
});

test('the entry with more edits wins; an older export never takes edits back', () => {
  const old = entryWith();
  const edited = edit(old, '后来想起来的', 1);
  expect(mergeLogs([old], [edited])).toMatchObject({ put: [edited], updated: 1 });
  expect(mergeLogs([edited], [old])).toMatchObject({ put: [], known: 1 });
});

test('an entry that was changed in both places is kept twice, once and for all', () => {
  const base = entryWith();
  const [mine, theirs] = [edit(base, '我的', 1), edit(base, '另一台的', 2)];
  const first = mergeLogs([mine], [theirs]);
  expect(first).toMatchObject({ beside: 1, updated: 0 });
  const here = apply([mine], first);
  expect(here.map(({ facts }) => facts.notes)).toEqual(['我的', '另一台的']);
  expect(mergeLogs(here, [theirs])).toMatchObject({ put: [], known: 1 });
});

test.each([
  ['{', 'damaged'],
  ['[]', 'not-a-log'],
  ['{"format":"other"}', 'not-a-log'],
  ['{"format":"buhuang-log","version":99,"entries":[]}', 'newer'],
  ['{"format":"buhuang-log","version":1,"entries":{}}', 'damaged'],
  ['{"format":"buhuang-log","version":1,"entries":[{}]}', 'damaged'],
])('%s is refused as %s', (text, problem) => {
  expect(parseLogJson(text)).toEqual({ kind: 'problem', problem });
});

test('one entry twice, or one that cannot be read, spoils the whole file', () => {
  const text = [...writeLogJson([entryWith(), entryWith({}, 2)], 0)].join('');
  expect(parseLogJson(text.replaceAll('2'.padStart(32, '0'), '1'.padStart(32, '0')))).toMatchObject(
    {
      problem: 'damaged',
    },
  );
  expect(parseLogJson(text.replace('"phone"', '"pigeon"'))).toMatchObject({ problem: 'damaged' });
});
