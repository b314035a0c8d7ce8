import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureFigures, readFigures, UNREAD_SETS } from '~scripts/eval/figures.ts';
import { parseMessages, scoreMessages } from '~scripts/eval/messages.ts';

const read = (name: string) =>
  parseMessages(
    readFileSync(new URL(`../../fixtures/messages/${name}.jsonl`, import.meta.url), 'utf8'),
  );

/**
 * Signals were written, and the model trained, with the first ones before the eyes; `unseen` and `fresh` are read by
 * nobody while that is done. What holds for those is what the tool's page publishes.
 */
const READ_SETS = ['development', 'further', 'opened', 'street', 'held-out', 'voices'] as const;
const SETS = [...READ_SETS, ...UNREAD_SETS];

/** What each unread set measures alone, in shares of its messages with that label: none may become worse. */
const RATCHETS = [
  { name: 'unseen', recall: 55 / 60, genuine: 32 / 50, alarm: 1 / 50, crossing: 49 / 50, other: 0 },
  {
    name: 'fresh',
    recall: 35 / 45,
    genuine: 20 / 30,
    alarm: 1 / 30,
    crossing: 36 / 40,
    other: 1 / 30,
  },
];

test.each(RATCHETS)('$name alone is no worse than it was', ({ name, ...floors }) => {
  const { scores } = scoreMessages(read(name));
  expect(scores.fake_recall).toBeGreaterThanOrEqual(floors.recall);
  expect(scores.fake_called_plain).toBe(0);
  expect(scores.real_ok_called_plain + scores.real_ok_called_court).toBeGreaterThanOrEqual(
    floors.genuine,
  );
  expect(scores.real_ok_false_alarm).toBeLessThanOrEqual(floors.alarm);
  expect(scores.violating_flagged).toBeGreaterThanOrEqual(floors.crossing);
  expect(scores.unrelated_false_alarm).toBeLessThanOrEqual(floors.other);
});

describe.each([
  ...READ_SETS.map((name) => ({ name, messages: read(name), recall: 0.93, alarm: 0.035 })),
  { name: 'both unread sets', messages: UNREAD_SETS.flatMap(read), recall: 0.85, alarm: 0.03 },
])('on $name', ({ messages, recall, alarm }) => {
  const { scores } = scoreMessages(messages);

  test('fakes are called fakes, and none a plain reminder', () => {
    expect(scores.fake_recall).toBeGreaterThanOrEqual(recall);
    expect(scores.fake_called_plain).toBe(0);
  });

  test('genuine and unrelated messages raise few false alarms', () => {
    expect(scores.real_ok_false_alarm).toBeLessThanOrEqual(alarm);
    expect(scores.unrelated_false_alarm).toBeLessThanOrEqual(alarm);
  });

  test('where a line is crossed it is noticed', () => {
    expect(scores.violating_flagged).toBeGreaterThanOrEqual(0.9);
  });
});

test('the page publishes what is measured', () => {
  expect(readFigures(), 'run npm run eval -- figures').toEqual(measureFigures());
});

test('ordinary sentences of every day raise no alarm and no charge of misconduct', () => {
  const { judged } = scoreMessages(read('ordinary'));
  expect(judged.length).toBeGreaterThanOrEqual(500);
  const wrong = judged.filter(({ outcome }) =>
    ['likely-scam', 'crossed-lines', 'plain-reminder'].includes(outcome),
  );
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

test('no message stands in two sets', () => {
  const texts = SETS.flatMap((name) => read(name).map(({ text }) => text));
  expect(new Set(texts).size).toBe(texts.length);
});

test('a line that is no labelled message is named', () => {
  expect(() => parseMessages('{"text":"a","label":"fake"}\n{"text":"a"}')).toThrow('Line 2');
});
