/** Promises to readers, held as tests: length, voice, order. */
import { describe, test } from 'vitest';
import { countCharacters } from '~/lib/schemas/fields.ts';
import { readArticles, readStories } from '~tests/support/content.ts';
import {
  HOW_TO_SHORTEN,
  longSentences,
  plainText,
  sentencesOf,
} from '~tests/support/plain-text.ts';
import { expectNone, listOrderFaults, listShared, RENUMBER } from '~tests/support/relations.ts';

const articles = [...readArticles(), ...readStories()];

const HAN = /\p{Script=Han}/gu;
const countHan = (text: string) => text.match(HAN)?.length ?? 0;

describe.each(articles)('$path', ({ body }) => {
  const text = plainText(body);

  test('has a body of 500 to 1,500 characters', () => {
    const count = countHan(text);
    expectNone(
      count >= 500 && count <= 1500 ? [] : [`it has ${count}`],
      count < 500
        ? 'say more, or make it an entry of /myths/ or the glossary.'
        : 'cut what another page says and link to it.',
    );
  });

  test('keeps sentences short: median at most 25 characters, none over 60', () => {
    const lengths = sentencesOf(text)
      .map(countCharacters)
      .sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    expectNone(
      median <= 25 ? [] : [`half of the sentences have ${median} characters or more`],
      'cut or split the long ones until half have at most 25.',
    );
    expectNone(longSentences(text), HOW_TO_SHORTEN);
  });
});

test('titles, summaries and answers are each the only one of their kind', () => {
  for (const key of ['title', 'summary', 'answer'] as const) {
    expectNone(
      listShared(articles, ({ data }) => data[key], key),
      'say what this page has and the other has not.',
    );
  }
});

test('the reading order of a collection has no gaps and no ties', () => {
  for (const folder of new Set(articles.map((article) => article.folder))) {
    expectNone(listOrderFaults(articles.filter((article) => article.folder === folder)), RENUMBER);
  }
});
