/** The claims of /myths/: every one answered, and sourced. */
import { describe, expect, test } from 'vitest';
import { MYTH_GROUPS, MYTH_VERDICTS } from '~/lib/vocabulary/myths.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { mythSchema } from '~/lib/schemas/myth.ts';
import { readMyths, readSources } from '~tests/support/content.ts';
import { HOW_TO_SHORTEN, longSentences } from '~tests/support/plain-text.ts';
import {
  expectKnown,
  expectNone,
  listCountFaults,
  listDifferences,
  listOrderFaults,
  listShared,
  RENUMBER,
} from '~tests/support/relations.ts';

const myths = readMyths();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));

describe.each(myths)('$id', ({ data }) => {
  const text = `${data.answer}\n${data.exception}`;

  test('names sources, a page and hotlines that exist', () => {
    expectKnown({
      source: data.sources.map(({ id }) => id),
      page: [data.related],
      hotline: hotlineIdsIn(text),
    });
  });

  test('keeps sentences short', () => {
    expectNone(longSentences(text), HOW_TO_SHORTEN);
  });

  test('says so when it rests on something that has ended', () => {
    const ended = data.sources.filter(({ id }) => sources.get(id)?.effectiveTo !== undefined);
    expectNone(
      /截止|废止/.test(text) ? [] : ended.map(({ id }) => `${id} has ended`),
      'say in the answer or the exception that it is 截止 or 废止, or rest the claim on another source.',
    );
  });
});

test('there are at least 24 claims, each said once, and every verdict is given to some', () => {
  expectNone(listCountFaults(myths.length, 'claims', 24), 'answer what people repeat.');
  expectNone(
    listShared(myths, ({ data }) => data.claim, 'claim'),
    'answer each claim once.',
  );
  expectNone(
    listDifferences(
      [...new Set<string>(myths.map(({ data }) => data.verdict))],
      Object.keys(MYTH_VERDICTS),
      'verdict',
    ),
    'the page explains every verdict: give it to a claim, or take it out of the vocabulary.',
  );
});

test('every group has claims, in an order without gaps', () => {
  for (const group of Object.keys(MYTH_GROUPS)) {
    const claims = myths.filter(({ data }) => data.group === group);
    expectNone(
      listCountFaults(claims.length, `claims in ${group}`, 1),
      'add a claim, or take the group out of MYTH_GROUPS.',
    );
    expectNone(listOrderFaults(claims), RENUMBER);
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
