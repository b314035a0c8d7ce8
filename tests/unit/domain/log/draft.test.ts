import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LOG_KEY,
  NO_DRAFT,
  packLogDraft,
  parseLogDraft,
  type LogDraft,
} from '~/lib/domain/log/draft.ts';
import { toLogForm } from '~/lib/domain/log/form.ts';
import type { LogProblem } from '~/lib/domain/log/read.ts';
import { logProblemMessage } from '~/lib/domain/log/words/problems.ts';
import { entries, entryWith, formWith, logs } from './entries.ts';

const throughStorage = (draft: LogDraft) =>
  parseLogDraft(JSON.parse(JSON.stringify(packLogDraft(draft))));

const drafts: fc.Arbitrary<LogDraft> = fc
  .record({ log: logs, edited: entries, isEdit: fc.boolean(), quotes: fc.string() })
  .map(({ log, edited, isEdit, quotes }) => ({
    form: formWith({ quotes, conducts: ['insult'] }),
    edit: isEdit
      ? {
          id: edited.id,
          form: { ...toLogForm(edited.facts), quotes },
          base: toLogForm(edited.facts),
        }
      : undefined,
    entries: log,
  }));

test('a draft comes back as it was: what is typed, what is being changed, and the entries', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(throughStorage(draft)).toEqual(draft);
    }),
    { numRuns: 50 },
  );
  expect(throughStorage(NO_DRAFT)).toEqual(NO_DRAFT);
});

test('what is written has the version of its key: a later one would be left alone as newer', () => {
  expect(LOG_KEY).toBe(`log:v${String(packLogDraft(NO_DRAFT)['version'])}`);
});

describe('a draft is read whole or not at all', () => {
  const whole = packLogDraft({
    form: formWith({ quotes: '骂人' }),
    edit: { id: entryWith().id, form: formWith({}), base: formWith({}) },
    entries: [entryWith()],
  });
  const with_ = (part: object) => ({ ...structuredClone(whole), ...part });
  const formBut = (part: object) => with_({ form: { ...formWith({}), ...part } });

  test.each([
    ['no object', null],
    ['a list', []],
    ['no entries', with_({ entries: undefined })],
    ['entries that are none', with_({ entries: [{ id: 'x' }] })],
    ['no form', with_({ form: undefined })],
    ['a field that holds nothing', formBut({ quotes: null })],
    ['a number for a text', formBut({ number: 13800138000 })],
    ['a text without end', formBut({ notes: 'x'.repeat(200_001) })],
    ['a channel there is not', formBut({ channel: 'pigeon' })],
    ['an answer there is not', formBut({ answer: 'maybe' })],
    ['a lender there is not', formBut({ lenderKind: 'friend' })],
    ['conducts that are no list', formBut({ conducts: 'insult' })],
    ['a conduct there is not', formBut({ conducts: ['fly'] })],
    ['an edit without an id', with_({ edit: { form: formWith({}), base: formWith({}) } })],
    ['an edit without what it began with', with_({ edit: { id: 'a', form: formWith({}) } })],
    ['an edit that is none', with_({ edit: 'yes' })],
  ])('%s', (_, stored) => {
    expect(parseLogDraft(stored)).toBeUndefined();
  });

  test('the same with all of it right is read', () => {
    expect(parseLogDraft(structuredClone(whole))).toBeDefined();
  });

  test('a field that came after it was written is empty', () => {
    const { debt: _, ...earlier } = formWith({ quotes: '骂人' });
    expect(parseLogDraft(with_({ form: earlier }))?.form).toEqual(formWith({ quotes: '骂人' }));
  });

  test('a conduct that was stored twice counts once', () => {
    expect(parseLogDraft(formBut({ conducts: ['insult', 'insult'] }))?.form.conducts).toEqual([
      'insult',
    ]);
  });
});

test.each<LogProblem>(['day-future', 'time-half-day', 'length-too-long', 'channel-missing'])(
  '%s is said beside its field, by the name of the field',
  (problem) => {
    const said = logProblemMessage({ field: 'day', problem }, 'log');
    expect(said).toMatchObject({ field: 'log-day', name: expect.stringMatching(/./) as string });
    expect(said.message).toMatch(/[。？…]$/);
  },
);
