/** What earlier versions of this site left in readers' browsers opens as it did then. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseKeptCase, parseTabCase } from '~/lib/domain/case/stored.ts';
import { parseStoredAnswers } from '~/lib/domain/questionnaire/parse-stored-answers.ts';
import { READERS } from '~tests/support/stored-readers.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';

const FOLDER = 'tests/fixtures/stored';
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));

/** What stood around the value itself. */
const inside = (
  name: string,
  stored: { case?: unknown; form?: unknown; entries?: Record<string, unknown>[] },
): unknown => {
  if (name === 'case-v1') return stored.case;
  if (name === 'log-v1') {
    const { version: _, ...draft } = stored as Record<string, unknown>;
    return { ...draft, entries: stored.entries?.map(({ version: __, ...entry }) => entry) };
  }
  return name === 'budget-v1' ? stored.form : stored;
};

test.each(Object.entries(READERS))('%s opens with everything in it', (name, reader) => {
  const stored = read(name);
  const value = reader(stored);
  const expected = inside(name, stored);
  if (typeof expected === 'string') expect(value).toBe(expected);
  else expect(value).toMatchObject(expected as object);
  if (typeof value === 'object') expect(value).not.toMatchObject({ partsDropped: true });
});

test('answers to questions that were asked otherwise since are used as far as they are still known', () => {
  const options = ['phone', 'sms'].map((id) => ({ id, label: id }));
  const asked = { questions: [{ id: 'channel', text: '', why: '', multiple: true, options }] };
  const stored = { ...read('check-v1'), answers: { channel: ['phone'], gone: ['x'] } };
  expect(parseStoredAnswers(asked, stored)).toMatchObject({
    answers: { channel: ['phone'] },
    partsDropped: true,
  });
});

test('a case is found as the tab and the device kept it', () => {
  const { caseFile, ...tab } = parseTabCase(read('case-v1'))!;
  expect(tab).toEqual({ isKept: false, isApart: false, base: undefined });
  expect(parseKeptCase(read('case-v1'))).toEqual({ caseFile, writes: [] });
});

test('every file is opened by some test', () => {
  const names = readdirSync(FOLDER).flatMap((file) => /^(.*)\.json$/.exec(file)?.[1] ?? []);
  // display-v1 and the log's databases are read in a browser: see display.spec.ts, tests/faults and log.spec.ts; log
  // entries by their own test.
  const elsewhere = [
    'check-v1',
    'display-v1',
    'log-entries-v1',
    'log-database-v1',
    'log-database-locked-v1',
  ];
  expectNone(
    listDifferences(names, [...Object.keys(READERS), ...elsewhere], 'file'),
    'name what opens it in tests/support/stored-readers.ts.',
  );
});
