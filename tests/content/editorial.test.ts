/** Promises to readers, held as tests: length, voice, order. */
import { describe, expect, test } from 'vitest';
import { countCharacters } from '~/lib/schemas/fields.ts';
import { readArticles, readStories } from '~tests/support/content.ts';
import { plainText, sentencesOf } from '~tests/support/plain-text.ts';

const articles = [...readArticles(), ...readStories()];

const HAN = /\p{Script=Han}/gu;
const countHan = (text: string) => text.match(HAN)?.length ?? 0;

describe.each(articles)('$pageId', ({ body }) => {
  const text = plainText(body);

  test('has a body of 500 to 1,500 characters', () => {
    expect(countHan(text)).toBeGreaterThanOrEqual(500);
    expect(countHan(text)).toBeLessThanOrEqual(1500);
  });

  test('keeps sentences short: median at most 25 characters, none over 60', () => {
    const lengths = sentencesOf(text)
      .map(countCharacters)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(25);
    const long = sentencesOf(text).filter((sentence) => countCharacters(sentence) > 60);
    expect(long).toEqual([]);
  });
});

test('titles, summaries and answers are each the only one of their kind', () => {
  for (const key of ['title', 'summary', 'answer'] as const) {
    const values = articles.map(({ data }) => data[key]);
    expect(new Set(values).size, key).toBe(values.length);
  }
});

test('the reading order of a collection has no gaps and no ties', () => {
  for (const folder of new Set(articles.map((article) => article.folder))) {
    const orders = articles
      .filter((article) => article.folder === folder)
      .map(({ data }) => data.order)
      .sort((a, b) => a - b);
    expect(orders, folder).toEqual(orders.map((_, place) => place + 1));
  }
});
