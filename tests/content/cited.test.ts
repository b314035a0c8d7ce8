/** Nothing stands alone: every source is used, every relation is returned. */
import { expect, test } from 'vitest';
import { readFileSync, globSync } from 'node:fs';
import { readArticles, readSources, readStories } from '../support/content.ts';

const MOST_RELATED = 6;
const articles = [...readArticles(), ...readStories()];
const byId = new Map(articles.map((article) => [article.pageId, article]));

test('every source is used by something other than itself', () => {
  const others = globSync('src/content/**/*.{mdx,yaml}')
    .filter((path) => !path.includes('sources'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const unused = readSources().filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(others));
  expect(unused.map(({ id }) => id)).toEqual([]);
});

test('an article that points to another is pointed back to, unless that one is full', () => {
  const oneWay = articles.flatMap(({ pageId, data }) =>
    data.related
      .map((id) => byId.get(id))
      .filter((target) => target !== undefined)
      .filter(
        (target) =>
          !target.data.related.includes(pageId) && target.data.related.length < MOST_RELATED,
      )
      .map((target) => `${target.pageId} could name ${pageId}`),
  );
  expect(oneWay).toEqual([]);
});
