/** The feed, the site map and robots.txt, in a build that was told its site and in one that was not. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { latestDay } from '~/lib/domain/values/dates.ts';
import { isNoindex, readThings, readXml } from '~tests/support/built-data.ts';
import { readPages } from '~tests/support/built-site.ts';
import {
  readArticles,
  readCarriers,
  readCorrections,
  readLenders,
  readLetters,
  readMessageSignals,
  readNumberClasses,
  readPhones,
  readPracticeItems,
  readReliefSigns,
  readReliefWays,
  readSources,
  readStories,
} from '~tests/support/content.ts';
import { ensureSubPathBuild, SUB_PATH, SUB_PATH_ROOT } from '~tests/support/sub-path.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';

ensureSubPathBuild();

const builds = [
  { name: 'not told its site', folder: 'dist', home: 'http://localhost:4321/', told: false },
  {
    name: 'told its site',
    folder: `${SUB_PATH_ROOT}${SUB_PATH}`.replace(/\/$/, ''),
    home: `https://example.org${SUB_PATH}`,
    told: true,
  },
];

/** What pages are made of that have no bytes to say when it was checked, or list what others say. */
const CONTENT: Readonly<Record<string, readonly { data: { reviewedAt: string } }[]>> = {
  '/carriers/': readCarriers(),
  '/lenders/': readLenders(),
  '/phones/': readPhones(),
  '/sources/': readSources(),
  '/stories/': readStories(),
  '/tools/message/': [...readMessageSignals(), ...readNumberClasses()],
  '/tools/practice/': readPracticeItems(),
  '/tools/relief/': [...readReliefSigns(), ...readReliefWays()],
  ...Object.fromEntries(readLetters().map((letter) => [`/tools/letters/${letter.id}/`, [letter]])),
};

describe.each(builds)('a build $name', ({ folder, home, told }) => {
  const pages = readPages(folder);
  const atHome = (address: string) => new URL(address.slice(1), home).href;

  test('lists in its site map exactly the pages that may be indexed, with the days they name', () => {
    const { urlset } = readXml(`${folder}/sitemap-0.xml`, ['url']) as {
      urlset: { url: { loc: string; lastmod?: string }[] };
    };
    const listed = new Map(urlset.url.map(({ loc, lastmod }) => [loc, lastmod?.slice(0, 10)]));
    const indexed = pages.filter(({ root }) => !isNoindex(root));
    expectNone(
      listDifferences(
        [...listed.keys()],
        indexed.map(({ address }) => atHome(address)),
        'address of the site map',
      ),
      'a page that search engines may list has no noindex; src/integrations/site-map.ts lists the rest.',
    );
    expectNone(
      indexed
        // Pages of tools have no bytes to say it.
        .filter(({ address }) => !address.startsWith('/tools/'))
        .flatMap(({ address, root }) => {
          const [day] = readThings(root).flatMap((thing) => thing['dateModified'] ?? []);
          const named = listed.get(atHome(address));
          return named === day ? [] : [`${address}: the site map has ${named}, the page ${day}`];
        }),
      'give Page the day as modified: src/integrations/site-map.ts reads it there.',
    );
    expectNone(
      indexed.filter(({ html }) => html.includes('data-modified')).map(({ address }) => address),
      'src/integrations/site-map.ts takes data-modified away again: see that it runs over this page.',
    );
  });

  test.each(Object.entries(CONTENT))(
    'names the last day on which %s was checked',
    (address, of) => {
      const { urlset } = readXml(`${folder}/sitemap-0.xml`, ['url']) as {
        urlset: { url: { loc: string; lastmod?: string }[] };
      };
      const days = new Map(urlset.url.map(({ loc, lastmod }) => [loc, lastmod?.slice(0, 10)]));
      expect(days.get(atHome(address))).toBe(latestDay(of.map(({ data }) => data.reviewedAt)));
    },
  );

  test('names its site map in robots.txt only where it knows the whole address', () => {
    const robots = readFileSync(`${folder}/robots.txt`, 'utf8');
    const [, named] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    expect(named).toBe(told ? `${home}sitemap-index.xml` : undefined);
    const index = readXml(`${folder}/sitemap-index.xml`, ['sitemap']);
    expect(index).toMatchObject({ sitemapindex: { sitemap: [{ loc: `${home}sitemap-0.xml` }] } });
  });

  test('gives pages a canonical address only where it knows the whole of it, and 404 never', () => {
    const named = pages.map(({ address, root }) => [
      address,
      root.querySelector('link[rel=canonical]')?.getAttribute('href'),
    ]);
    const wanted = pages.map(({ address, root }) => [
      address,
      told && !isNoindex(root) ? atHome(address) : undefined,
    ]);
    expect(named).toEqual(wanted);
    expect(new Map(wanted as [string, string][]).get('/404.html')).toBeUndefined();
  });

  test('tells in its feed of every page added and every mistake mended, newest first', () => {
    const feed = readXml(`${folder}/feed.xml`, ['item']) as {
      rss: { channel: { link: string; language: string; item: Record<string, string>[] } };
    };
    const { link, language, item: items } = feed.rss.channel;
    expect([link, language]).toEqual([home, 'zh-CN']);
    const added = readArticles().filter(({ data }) => data.addedOn);
    expectNone(
      listDifferences(
        items.map((item) => item['link']!),
        [
          ...added.map(({ pageId }) => atHome(`/${pageId}/`)),
          ...readCorrections().map(({ id }) => `${atHome('/about/corrections/')}#${id}`),
        ],
        'item of the feed',
      ),
      'an article has addedOn, a correction is a file: src/lib/catalog/news.ts makes the items of them.',
    );
    const times = items.map((item) => Date.parse(item['pubDate']!));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expectNone(
      items
        .filter((item) => !item['title'] || !item['description'])
        .map((item) => `${item['link']} has no title or no description`),
      'see src/lib/catalog/news.ts, which makes items of articles and corrections.',
    );
  });
});
