import { describe, expect, test } from 'vitest';
import { RELIEF_LEVELS } from '~/lib/vocabulary/relief.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { idOfFile, listFiles } from '~scripts/read-content.ts';
import { byId, readReliefSigns, readReliefWays, readSources } from '~tests/support/content.ts';
import {
  expectKnown,
  expectNone,
  expectOutcomeKnown,
  listCountFaults,
  listDifferences,
  listShared,
} from '~tests/support/relations.ts';
import { definition, outcomes } from '~tests/unit/domain/relief/real-relief.ts';

const signs = readReliefSigns();
const ways = readReliefWays();
const sourceOf = byId(readSources());

test('there are 8 to 10 signs, each in its own place', () => {
  expectNone(
    listCountFaults(signs.length, 'signs', 8, 10),
    'nobody ticks more: replace one that says the same.',
  );
  expectNone(
    listShared(signs, ({ data }) => String(data.order), 'order'),
    'give each sign a place of its own.',
  );
});

test('what is already done is asked before the signs', () => {
  expect(definition.questions.map(({ id }) => id)).toEqual(['already', 'signs']);
});

test.each([...signs, ...ways])('$path refers to what exists', ({ data }) => {
  const texts = 'reason' in data ? [data.reason, data.follows] : [data.text];
  expectKnown({ source: data.sources, hotline: texts.flatMap(hotlineIdsIn) });
});

test.each(signs)(
  '$id rests on more than our own view: a rule or an official warning',
  ({ data }) => {
    const first = sourceOf[data.sources[0] ?? ''];
    expect(['high', 'medium']).toContain(first?.confidence);
  },
);

test.each(signs)('$id says whose loans a judicial interpretation is about', ({ data }) => {
  const interprets = data.sources.some(
    (used) => sourceOf[used]?.kind === 'judicial-interpretation',
  );
  if (interprets) expect(data.reason + data.follows).toMatch(/信用卡.*司法解释/);
});

test.each(ways.filter(({ data }) => /挂失|不再委托/.test(data.text)))(
  '$id says that it is only common practice',
  ({ data }) => {
    expect(data.text).toContain('一般做法');
  },
);

describe('outcomes', () => {
  test('there is one for each level, and one for documents handed over', () => {
    expectNone(
      listDifferences(
        listFiles('relief/outcomes').map(idOfFile),
        [...RELIEF_LEVELS, 'documents-given'],
        'finding',
      ),
      'files are called as the levels of src/lib/vocabulary/relief.ts.',
    );
  });

  test.each(outcomes)('$id refers to what exists', ({ data }) => {
    expectOutcomeKnown(data);
  });

  test.each(outcomes.filter(({ id }) => id !== 'documents-given'))(
    '$id says what would change it, and vouches for nobody',
    ({ data }) => {
      expect(data.wouldChange).toBeDefined();
      expect([data.title, data.lead, data.wouldChange].join()).not.toMatch(
        /是安全的|可以相信|放心|正规的代办/,
      );
    },
  );
});
