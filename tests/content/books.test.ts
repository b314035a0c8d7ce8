/** The handbook and the handouts are made from articles; nothing is said in them that no article says. */
import { describe, expect, test } from 'vitest';
import { handoutSchema } from '~/lib/schemas/handout.ts';
import { readArticles, readBookParts, readHandouts } from '~tests/support/content.ts';
import {
  expectKnown,
  expectNone,
  listMissing,
  listOrderFaults,
  listShared,
  RENUMBER,
} from '~tests/support/relations.ts';

const articles = new Map(readArticles().map((article) => [article.pageId, article]));
const parts = readBookParts();
const handouts = readHandouts();

const SAY = /<Say>\s*([\s\S]*?)\s*<\/Say>/g;

test('the handbook names only articles, each once', () => {
  expectKnown({ page: parts.flatMap(({ data }) => data.pages) });
  expectNone(
    listShared(parts, ({ data }) => data.pages, 'article'),
    'let one part of the handbook have it.',
  );
});

test('the handbook begins with the call and holds danger, family, courts and money', () => {
  const named = parts.flatMap(({ data }) => data.pages);
  expect(named).toEqual(
    expect.arrayContaining([
      'respond/answer-a-call',
      'respond/money-already-sent',
      'respond/stay-afloat',
      'respond/protect-family',
      'identify/court-or-fake',
      'respond/payment-order',
      'prevention/monthly-budget',
      'identify/debt-relief-traps',
    ]),
  );
  expect([...parts].sort((a, b) => a.data.order - b.data.order)[0]!.data.pages[0]).toBe(
    'respond/answer-a-call',
  );
});

test.each([
  ['parts of the handbook', parts],
  ['handouts', handouts],
])('the order of the %s has no gaps and no ties', (_, entries) => {
  expectNone(listOrderFaults(entries), RENUMBER);
});

describe.each(handouts)('the handout $id', ({ data }) => {
  const article = articles.get(data.article);

  test('is made from an article and names numbers that exist', () => {
    expectKnown({ page: [data.article], hotline: data.hotlines });
  });

  test('lets nobody say anything that its article does not', () => {
    // That it is missing, or cannot be read, is said elsewhere.
    if (!article) return;
    const said = [...article.body.matchAll(SAY)].map(([, words = '']) => words);
    expectNone(
      listMissing(data.say, said, 'sentence to say'),
      `copy a <Say> of ${data.article} word for word.`,
    );
  });

  test('names 110 or the number of the court or the regulator it is about', () => {
    const ways = ['police-110', 'court-12368', 'nfra-12378'];
    expect(data.hotlines.some((id) => ways.includes(id))).toBe(true);
  });
});

test('a handout that would not fit on one side is refused, and told why', () => {
  const [first] = handouts;
  const result = handoutSchema.safeParse({ ...first!.data, say: ['一', '二', '三', '四'] });
  expect(JSON.stringify(result.error?.issues)).toMatch(/fit on one side/);
});
