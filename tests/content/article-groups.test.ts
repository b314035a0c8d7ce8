/** The indexes of the guide: every article stands under a heading that says when it is needed. */
import { test } from 'vitest';
import { groupArticles } from '~/lib/domain/site/article-groups.ts';
import { GUIDE_COLLECTION_IDS } from '~/lib/vocabulary/articles.ts';
import { readArticles } from '~tests/support/content.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';

test.each(GUIDE_COLLECTION_IDS)('every article of %s stands in one group of its index', (name) => {
  const articles = readArticles()
    .filter(({ folder }) => folder === name)
    .map(({ pageId }) => ({ id: pageId.split('/')[1]! }));
  const groups = groupArticles(name, articles);
  expectNone(
    listDifferences(
      groups.flatMap((group) => group.articles.map(({ id }) => id)),
      articles.map(({ id }) => id),
      'article in a group',
    ),
    'name it once in src/lib/domain/site/article-groups.ts.',
  );
  const left = groups.find(({ title }) => title === '别的')?.articles ?? [];
  expectNone(
    left.map(({ id }) => `${name}/${id} stands in no group`),
    'name it in src/lib/domain/site/article-groups.ts, under the heading that says when it is needed.',
  );
});
