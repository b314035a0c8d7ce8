import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMessages, scoreMessages } from '../../../scripts/eval/messages.ts';

const read = (name: string) =>
  parseMessages(
    readFileSync(new URL(`../../fixtures/messages/${name}.jsonl`, import.meta.url), 'utf8'),
  );

/**
 * What each set must reach. Signals and the model are made from the first two; `held-out` and `unseen` are read by
 * nobody while they are made.
 */
const TARGETS = [
  { name: 'development', alarms: 0.03 },
  { name: 'further', alarms: 0.03 },
  // Half of its unrelated messages were written to be mistaken: news, adverts and chats about debt.
  { name: 'held-out', alarms: 0.05 },
  { name: 'unseen', alarms: 0.03 },
];

describe.each(TARGETS)('on the messages in $name.jsonl', ({ name, alarms }) => {
  const { scores } = scoreMessages(read(name));

  test('fakes are called fakes, and not plain reminders', () => {
    expect(scores.fake_recall).toBeGreaterThanOrEqual(0.9);
    expect(scores.fake_called_plain).toBe(0);
  });

  test('genuine and unrelated messages raise few false alarms', () => {
    expect(scores.real_ok_false_alarm).toBeLessThanOrEqual(0.05);
    expect(scores.unrelated_false_alarm).toBeLessThanOrEqual(alarms);
  });

  test('where a line is crossed it is noticed', () => {
    expect(scores.violating_flagged).toBeGreaterThanOrEqual(0.9);
  });
});

test('no message stands in two sets', () => {
  const texts = TARGETS.flatMap(({ name }) => read(name).map(({ text }) => text));
  expect(new Set(texts).size).toBe(texts.length);
});

test('a line that is no labelled message is named', () => {
  expect(() => parseMessages('{"text":"a","label":"fake"}\n{"text":"a"}')).toThrow('Line 2');
});
