import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureFigures, readFigures, UNREAD_SETS } from '~scripts/eval/figures.ts';
import { parseMessages, scoreMessages } from '~scripts/eval/messages.ts';

const read = (name: string) =>
  parseMessages(
    readFileSync(new URL(`../../fixtures/messages/${name}.jsonl`, import.meta.url), 'utf8'),
  );

/**
 * Signals were written, and the model trained, with these before the eyes. What holds for those that nobody read while
 * that was done is what the tool's page publishes.
 */
const READ_SETS = [
  'development',
  'further',
  'opened',
  'street',
  'held-out',
  'voices',
  'unseen',
  'fresh',
  'told',
  'wide',
] as const;
const SETS = [...READ_SETS, ...UNREAD_SETS];

/** What a set is held to; `alarm` is for proper and for other texts. */
interface Hold {
  recall: number;
  alarm: number;
}

/** 0.93 while the model knew only these; strangers' texts cost a little here and halve alarms elsewhere. */
const READ_HOLD: Hold = { recall: 0.9, alarm: 0.035 };
/** Of honest texts that hold the words of scams on purpose many are still called one; this may only come down. */
const UNREAD_HOLD: Hold = { recall: 0.85, alarm: 0.19 };
const HOLDS: Readonly<Record<string, Partial<Hold>>> = {
  // Long accounts, in which some part is like a scam, and bulletins that quote scams.
  told: { alarm: 0.05 },
  // Eighty schemes in a line or two each, and warnings of every shape: those that no safe rule reads are called scams.
  wide: { recall: 0.86, alarm: 0.08 },
  // As people get them, none chosen for being hard.
  'new-hands': { alarm: 0.05 },
  everyday: { alarm: 0.03 },
};
const holdSet = (hold: Hold) => (name: string) => ({
  name,
  messages: read(name),
  ...hold,
  ...HOLDS[name],
});

describe.each([...READ_SETS.map(holdSet(READ_HOLD)), ...UNREAD_SETS.map(holdSet(UNREAD_HOLD))])(
  'on $name',
  ({ messages, recall, alarm }) => {
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
  },
);

test('the page publishes what was measured on sets that nobody read', () => {
  const figures = UNREAD_SETS.length === 0 ? readFigures() : measureFigures();
  expect(readFigures(), 'run npm run eval -- figures').toEqual(figures);
  expect(figures.fakes).toBeGreaterThanOrEqual(50);
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
