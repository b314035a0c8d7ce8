/** What pages say to programs is true of what they show. */
import { describe, expect, test } from 'vitest';
import { readPages } from '~tests/support/built-site.ts';
import { findThing, readThings } from '~tests/support/built-data.ts';
import { readArticles, readMyths, readSources, readStories } from '~tests/support/content.ts';
import { expectNone } from '~tests/support/relations.ts';

const pages = readPages();
const things = new Map(pages.map(({ address, root }) => [address, readThings(root)]));
const articles = [...readArticles(), ...readStories()];
const sources = new Map(readSources().map(({ id, data }) => [id, data]));
const squeeze = (text: string) => text.replace(/\s+/g, '');

describe.each(articles)('$pageId', ({ pageId, data }) => {
  const { root } = pages.find(({ address }) => address === `/${pageId}/`)!;
  const found = things.get(`/${pageId}/`)!;

  test('is an article with its title, its days and what it rests on', () => {
    expect(findThing(found, 'Article')).toMatchObject({
      headline: root.querySelector('h1')!.text,
      datePublished: data.addedOn ?? '2026-11-23',
      citation: data.sources.map((id) => sources.get(id)!.shortTitle),
    });
    const { dateModified } = findThing(found, 'Article') as unknown as { dateModified: string };
    expect(dateModified >= data.reviewedAt).toBe(true);
  });

  test('is a set of instructions only where its title asks how, and then of the steps it shows', () => {
    const howTo = findThing(found, 'HowTo') as { step: { text: string }[] } | undefined;
    expect(howTo !== undefined).toBe(/怎么|怎样|如何/.test(data.title));
    const shown = root.querySelectorAll('.do li').map(({ text }) => squeeze(text));
    if (howTo) expect(howTo.step.map(({ text }) => squeeze(text))).toEqual(shown);
  });
});

test('the page of claims answers each once, in the words it shows', () => {
  const faq = findThing(things.get('/myths/')!, 'FAQPage') as unknown as {
    mainEntity: { name: string; acceptedAnswer: { text: string } }[];
  };
  const text = squeeze(pages.find(({ address }) => address === '/myths/')!.root.text);
  expect(faq.mainEntity).toHaveLength(readMyths().length);
  const unseen = faq.mainEntity.filter(
    ({ name, acceptedAnswer }) =>
      !text.includes(squeeze(name)) ||
      !text.includes(squeeze(acceptedAnswer.text.replace('。', ''))),
  );
  expectNone(
    unseen.map(({ name }) => `“${name}” is told to programs otherwise than to readers`),
    'let src/pages/myths.astro give both from the same entry.',
  );
});

test.each(pages.filter(({ root }) => root.querySelector('.breadcrumb')))(
  '$address says the way to it as it shows it, or leaves that to the words',
  ({ address, root }) => {
    const list = findThing(things.get(address)!, 'BreadcrumbList') as
      { itemListElement: { position: number; name: string; item?: string }[] } | undefined;
    if (!list) return expect(address).toMatch(/^\/tools\//);
    const shown = root.querySelectorAll('.breadcrumb li').map((step) => step.text.trim());
    expect(list.itemListElement.map(({ name }) => name)).toEqual(shown);
    expect(list.itemListElement.map(({ position }) => position)).toEqual(
      shown.map((_, index) => index + 1),
    );
    const links = root.querySelectorAll('.breadcrumb a').map((link) => link.getAttribute('href'));
    expect(list.itemListElement.flatMap(({ item }) => item ?? [])).toEqual(links);
  },
);
