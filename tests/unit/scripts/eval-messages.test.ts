import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMessages, scoreMessages } from '../../../scripts/eval/messages.ts';

const read = (name: string) =>
  parseMessages(
    readFileSync(new URL(`../../fixtures/messages/${name}.jsonl`, import.meta.url), 'utf8'),
  );

/** What each set must reach. `held-out` is read by nobody while signals are written: its floor only guards what is reached. */
const FLOORS = [
  { name: 'development', recall: 0.9, plain: 0, flagged: 0.9 },
  { name: 'further', recall: 0.9, plain: 0, flagged: 0.9 },
  { name: 'held-out', recall: 0.8, plain: 0.01, flagged: 0.8 },
];

describe.each(FLOORS)('on the messages in $name.jsonl', ({ name, recall, plain, flagged }) => {
  const { scores } = scoreMessages(read(name));

  test('fakes are called fakes, and not plain reminders', () => {
    expect(scores.fake_recall).toBeGreaterThanOrEqual(recall);
    expect(scores.fake_called_plain).toBeLessThanOrEqual(plain);
  });

  test('genuine and unrelated messages raise few false alarms', () => {
    expect(scores.real_ok_false_alarm).toBeLessThanOrEqual(0.05);
    expect(scores.unrelated_false_alarm).toBeLessThanOrEqual(0.03);
  });

  test('where a line is crossed it is noticed', () => {
    expect(scores.violating_flagged).toBeGreaterThanOrEqual(flagged);
  });
});

test('no message stands in two sets', () => {
  const texts = ['development', 'further', 'held-out'].flatMap((name) =>
    read(name).map(({ text }) => text),
  );
  expect(new Set(texts).size).toBe(texts.length);
});

test('a line that is no labelled message is named', () => {
  expect(() => parseMessages('{"text":"a","label":"fake"}\n{"text":"a"}')).toThrow('Line 2');
});
