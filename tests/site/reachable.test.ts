/** A reader can get to every article: from its index, and from other articles. */
import { describe, expect, test } from 'vitest';
import { readPages } from '~tests/support/built-site.ts';
import { readArticles, readStories } from '~tests/support/content.ts';
import { expectNone } from '~tests/support/relations.ts';

const FEWEST_WAYS = 2;

/** The addresses that the main content of each page links to. */
const ways = readPages().map(({ address, root }) => ({
  address,
  targets: new Set(
    root
      .querySelectorAll('main a[href^="/"]')
      .map((link) => (link.getAttribute('href') ?? '').replace(/#.*$/, '')),
  ),
}));

describe.each([...readArticles(), ...readStories()])('$pageId', ({ pageId, folder }) => {
  const target = `/${pageId}/`;
  const from = ways.filter(({ address, targets }) => address !== target && targets.has(target));

  test('is listed on its index', () => {
    expect(from.map(({ address }) => address)).toContain(`/${folder}/`);
  });

  test('is linked from at least two pages besides its index', () => {
    const others = from.filter(({ address }) => address !== `/${folder}/`);
    expectNone(
      others.length < FEWEST_WAYS
        ? [
            `${pageId} is linked from ${others.map(({ address }) => address).join(', ') || 'nowhere'}`,
          ]
        : [],
      `name it under related of ${FEWEST_WAYS} articles that lead to it.`,
    );
  });
});
