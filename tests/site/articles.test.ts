/** Every article and story of the finished site holds what its kind promises, without a script. */
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readPages } from '~tests/support/built-site.ts';
import { readArticles, readStories } from '~tests/support/content.ts';
import { expectNone } from '~tests/support/relations.ts';

const pages = new Map(readPages().map(({ address, root }) => [address, root]));

test.each([...readArticles(), ...readStories()])(
  '$pageId has its title, its steps, its basis and every page that goes with it',
  ({ pageId, data }) => {
    const main = pages.get(`/${pageId}/`)!.querySelector('main')!.clone() as HTMLElement;
    for (const late of main.querySelectorAll('astro-island, [data-needs-js]')) late.remove();
    const texts = main.querySelectorAll('h1, h2').map(({ text }) => text.trim());
    expect(texts[0]).toBe(data.title);
    expect(texts).toEqual(expect.arrayContaining(['现在就做', '依据']));
    const links = main.querySelectorAll('a').map((link) => link.getAttribute('href')!);
    const missing = data.related.filter((id) => !links.some((href) => href.endsWith(`/${id}/`)));
    expectNone(
      missing.map((id) => `${pageId} does not link ${id}`),
      'related is shown by ArticleLayout: see that it shows every one.',
    );
  },
);
