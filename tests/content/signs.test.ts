/** The table of signs that every tool shares. */
import { describe, expect, test } from 'vitest';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { readSigns } from '~tests/support/content.ts';
import { expectKnown, expectNone, listShared } from '~tests/support/relations.ts';

const signs = readSigns();

describe.each(signs)('$id', ({ data }) => {
  test('names only sources and hotlines that exist', () => {
    expectKnown({ source: data.sources, hotline: hotlineIdsIn(data.why) });
  });
});

test('no two signs are called the same', () => {
  expectNone(
    listShared(signs, ({ data }) => data.title, 'title'),
    'say in the title what sets one apart from the other.',
  );
});

/** What may never be less than 像诈骗, whatever else is answered: an editor cannot weaken it by accident. */
test.each([
  'private-payee',
  'code',
  'safe-account',
  'screen-sharing',
  'fee-before-help',
  'cards-or-id-demanded',
  'police-collects-debt',
])('%s alone is decisive for a scam', (id) => {
  const sign = signs.find((entry) => entry.id === id);
  expect([sign?.data.side, sign?.data.strength]).toEqual(['scam', 'decisive']);
});

test('who says he is a court decides nothing by saying so', () => {
  expect(signs.find(({ id }) => id === 'says-court')?.data.side).toBe('context');
});
