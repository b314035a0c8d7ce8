/** Articles become easier to read and never harder. */
import { describe, expect, test } from 'vitest';
import { FOR_NEW, readCommonWords, readLimits, SLACK } from '~scripts/reading/limits.ts';
import { listUncommon, measureReading } from '~scripts/reading/measure.ts';
import { readArticles } from '~tests/support/content.ts';
import { ARTICLE_ADDRESSES, expectNone } from '~tests/support/relations.ts';

const common = readCommonWords();
const limits = readLimits();
const articles = readArticles();

const HOW_TO_MEND =
  'cut sentences in two, or put an everyday word in place of one of those listed; once it is plainer, npm run reading -- --record';

describe.each(articles)('$pageId', ({ pageId, body }) => {
  const level = measureReading(body, common);
  const limit = limits[pageId] ?? FOR_NEW;

  test('has sentences no longer than before', () => {
    expect(level.sentence, HOW_TO_MEND).toBeLessThanOrEqual(limit.sentence + SLACK.sentence);
  });

  test('has no more uncommon words than before', () => {
    const words = listUncommon(body, common).slice(0, 12).join('、');
    expect(level.uncommon, `${HOW_TO_MEND}: ${words}`).toBeLessThanOrEqual(
      limit.uncommon + SLACK.uncommon,
    );
  });
});

test('limits stand for articles that exist: npm run reading -- --record', () => {
  const pages = new Set(ARTICLE_ADDRESSES.map((address) => address.slice(1, -1)));
  expectNone(
    Object.keys(limits)
      .filter((page) => !pages.has(page))
      .map((page) => `there is a limit for ${page}, and no such article`),
    'npm run reading -- --record',
  );
});
