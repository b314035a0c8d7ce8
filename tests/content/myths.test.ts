/** The claims of /myths/: every one answered, and sourced. */
import { describe, expect, test } from 'vitest';
import { MYTH_GROUPS, MYTH_VERDICTS } from '~/lib/vocabulary/myths.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { countCharacters } from '~/lib/schemas/fields.ts';
import { mythSchema } from '~/lib/schemas/myth.ts';
import {
  readArticles,
  readHotlines,
  readMyths,
  readSources,
  readStories,
} from '~tests/support/content.ts';
import { sentencesOf } from '~tests/support/plain-text.ts';

const myths = readMyths();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));
const hotlines = readHotlines();
const pages = new Set([
  ...[...readArticles(), ...readStories()].map(({ pageId }) => pageId),
  ...Object.keys(TOOLS).map((tool) => `tools/${tool}`),
]);

describe.each(myths)('$id', ({ data }) => {
  const text = `${data.answer}\n${data.exception}`;

  test('names sources, a page and hotlines that exist', () => {
    expect(data.sources.filter(({ id }) => !sources.has(id))).toEqual([]);
    expect(pages).toContain(data.related);
    const known = new Set(hotlines.map(({ id }) => id));
    expect(hotlineIdsIn(text).filter((id) => !known.has(id))).toEqual([]);
  });

  test('keeps sentences short', () => {
    expect(sentencesOf(text).filter((sentence) => countCharacters(sentence) > 60)).toEqual([]);
  });

  test('says so when it rests on something that has ended', () => {
    const ended = data.sources.filter(({ id }) => sources.get(id)?.effectiveTo !== undefined);
    expect(ended.length === 0 || /截止|废止/.test(text)).toBe(true);
  });
});

test('there are at least 24 claims, each said once, and every verdict is given to some', () => {
  expect(myths.length).toBeGreaterThanOrEqual(24);
  expect(new Set(myths.map(({ data }) => data.claim)).size).toBe(myths.length);
  expect(new Set(myths.map(({ data }) => data.verdict))).toEqual(
    new Set(Object.keys(MYTH_VERDICTS)),
  );
});

test('every group has claims, in an order without gaps', () => {
  for (const group of Object.keys(MYTH_GROUPS)) {
    const orders = myths
      .filter(({ data }) => data.group === group)
      .map(({ data }) => data.order)
      .sort((a, b) => a - b);
    expect(orders.length, group).toBeGreaterThan(0);
    expect(orders, group).toEqual(orders.map((_, place) => place + 1));
  }
});

const myth = myths[0]!.data;

test.each([
  [{ ...myth, claim: '长'.repeat(31) }, /at most 30 characters, found 31/],
  [{ ...myth, verdict: 'false' }, /wrong, partly, conditional, unverifiable/],
  [{ ...myth, sources: [] }, /at least one entry of src\/content\/sources/],
  [{ ...myth, exception: undefined }, /exception/],
  [{ ...myth, related: 'complain' }, /respond\/complain/],
  [{ ...myth, truth: 'no' }, /truth/],
])('a claim with a mistake is refused, and told why (%#)', (data, reason) => {
  const result = mythSchema.safeParse(data);
  expect(result.success).toBe(false);
  expect(JSON.stringify(result.error?.issues)).toMatch(reason);
});
