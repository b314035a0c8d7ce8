import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMessages, scoreMessages } from '~scripts/eval/messages.ts';

const read = (name: string) =>
  parseMessages(
    readFileSync(new URL(`../../fixtures/messages/${name}.jsonl`, import.meta.url), 'utf8'),
  );

/**
 * Signals and the model are made from the first two; `held-out` and `unseen` are read by nobody while they are made.
 * The targets are the same for all.
 */
const SETS = ['development', 'further', 'held-out', 'unseen'] as const;

describe.each(SETS)('on the messages in %s.jsonl', (name) => {
  const { scores } = scoreMessages(read(name));

  test('fakes are called fakes, and not plain reminders', () => {
    expect(scores.fake_recall).toBeGreaterThanOrEqual(0.9);
    expect(scores.fake_called_plain).toBe(0);
  });

  test('genuine and unrelated messages raise few false alarms', () => {
    expect(scores.real_ok_false_alarm).toBeLessThanOrEqual(0.05);
    expect(scores.unrelated_false_alarm).toBeLessThanOrEqual(0.03);
  });

  test('where a line is crossed it is noticed', () => {
    expect(scores.violating_flagged).toBeGreaterThanOrEqual(0.9);
  });
});

test('no message stands in two sets', () => {
  const texts = SETS.flatMap((name) => read(name).map(({ text }) => text));
  expect(new Set(texts).size).toBe(texts.length);
});

test('a line that is no labelled message is named', () => {
  expect(() => parseMessages('{"text":"a","label":"fake"}\n{"text":"a"}')).toThrow('Line 2');
});
