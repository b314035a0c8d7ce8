/** What is said in English says no more than the Chinese page, and stays as fresh. */
import { describe, expect, test } from 'vitest';
import { TRANSLATED_PAGES } from '~/lib/vocabulary/languages.ts';
import {
  readArticles,
  readEnglishPages,
  readHotlines,
  readSources,
} from '~tests/support/content.ts';
import { readFileSync } from 'node:fs';
import { expectKnown, expectNone, listDifferences, listMissing } from '~tests/support/relations.ts';

const pages = readEnglishPages();
const hotlines = readHotlines();

/** What a page outside the collections rests on: the sources that its file names, or those of the hotlines. */
const STANDING: Readonly<Record<string, string>> = {
  '/now/': readFileSync('src/pages/now.astro', 'utf8'),
  '/now/family/': readFileSync('src/pages/now/family.astro', 'utf8'),
  '/hotlines/': hotlines.flatMap(({ data }) => data.sources).join(' '),
};

/** The sources that the Chinese page at `address` names. */
const chineseSources = (address: string): string[] => {
  const article = readArticles().find(({ pageId }) => `/${pageId}/` === address);
  if (article) return article.data.sources;
  return readSources()
    .map(({ id }) => id)
    .filter((id) => STANDING[address]?.includes(id));
};

const attributes = (body: string, component: string, name: string) =>
  [...body.matchAll(new RegExp(`<${component}\\b[^>]*\\b${name}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );

/** Digits that look like a number to call; numbers are typed in their own entry alone. */
const NUMBER = /\b(?:110|120|96110|12\d{3}|400-\d+)\b/;

test('there is one page in English for each that is promised', () => {
  expectNone(
    listDifferences(
      pages.map(({ data }) => data.page),
      TRANSLATED_PAGES,
      'page in English',
    ),
    'a page has a file in src/content/english/ and a line in TRANSLATED_PAGES.',
  );
});

describe.each(pages)('english/$id', ({ data, body }) => {
  test('cites the sources it lists, and none that its Chinese page does not name', () => {
    const cited = [...new Set(attributes(body, 'Cite', 'source'))];
    expectNone(
      listDifferences(data.sources, cited, 'source'),
      'sources lists exactly what the body cites.',
    );
    const named = chineseSources(data.page);
    expectNone(
      listMissing(data.sources, named, 'source on its Chinese page'),
      'cite it there first, or leave it out here.',
    );
  });

  test('names hotlines by their entries, and only those that exist', () => {
    const ids = attributes(body, 'Hotline', 'id');
    expectKnown({ hotline: ids });
    const typed = body.replace(/<[^>]*>/g, '').split('\n');
    expectNone(
      typed.filter((line) => NUMBER.test(line)),
      'name the number by its entry: <Hotline id="…" />.',
    );
  });

  test('holds Chinese only where somebody is to read it out, and says so', () => {
    const english = body.replace(/<p lang="zh-CN">[^<]*<\/p>/g, '').replace(/article="[^"]*"/g, '');
    expectNone(
      english.split('\n').filter((line) => /\p{Script=Han}/u.test(line)),
      'put what is to be read out into a <p lang="zh-CN"> of its own.',
    );
  });

  test('gives every box a title, for the ready-made ones are Chinese', () => {
    expect((body.match(/<Note\b(?![^>]*\btitle=)/g) ?? []).length).toBe(0);
  });

  test('never calls a caller genuine or safe', () => {
    expect(`${data.title} ${data.description} ${body}`).not.toMatch(
      /\b(?:call|caller|collector|number|message)s? (?:is|are) (?:genuine|real|safe)\b/i,
    );
  });
});
