/** What search knows: cards that come up when they must and stay away otherwise, and how people ask. */
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { indexAsks, type AskPage } from '~/lib/domain/search/ask-index.ts';
import { matchingHits, rankByAsks } from '~/lib/domain/search/asks.ts';
import { compileIntent } from '~/lib/domain/search/compile-intent.ts';
import { prepareCries } from '~/lib/domain/search/cries.ts';
import { findIntents, foldQuery } from '~/lib/domain/search/intents.ts';
import { readPairs } from '~/lib/domain/values/fold-text.ts';
import { UNUSUAL_CHARACTERS } from '~/lib/domain/values/unusual-characters.ts';
import { ABOUT_PAGES, NOW_PAGES, REFERENCE_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import {
  readArticles,
  readPageAsks,
  readSearchIntents,
  readSearchLists,
  readStories,
} from '~tests/support/content.ts';
import { expectKnown, expectNone, listMissing, listShared } from '~tests/support/relations.ts';
import cries from '~/content/search/cries.json' with { type: 'json' };

const entries = readSearchIntents();
const lists = Object.fromEntries(readSearchLists().map(({ id, data }) => [id, data.words]));
const intents = entries
  .map(({ id, data }) => ({
    id,
    order: data.order,
    urgent: data.urgent,
    phoneNumber: data.phoneNumber,
    ...compileIntent(data, lists),
  }))
  .sort((a, b) => a.order - b.order);
const urgentIds = intents.filter(({ urgent }) => urgent).map(({ id }) => id);
const characters = readPairs(UNUSUAL_CHARACTERS);
const isLikeCry = prepareCries(cries);
const idsFor = (query: string) =>
  findIntents(foldQuery(query, characters), intents, isLikeCry).map(({ id }) => id);

describe.each(entries)('$path', ({ id, data }) => {
  test('comes up where it says so, and stays away elsewhere', () => {
    expectNone(
      [
        ...data.examples.shows
          .filter((query) => !idsFor(query).includes(id))
          .map((query) => `it does not come up for “${query}”`),
        ...data.examples.silent
          .filter((query) => idsFor(query).includes(id))
          .map((query) => `it comes up for “${query}”`),
      ],
      'widen or narrow patterns, or say under unless what is another matter.',
    );
  });

  test('names hotlines that exist', () => {
    expectKnown({ hotline: data.hotlines });
  });
});

test('urgent cards come first, and words around a cry for help never take it away', () => {
  expect(intents.slice(0, urgentIds.length).map(({ urgent }) => urgent)).not.toContain(false);
  const around = [
    '请问，',
    '信用卡逾期三个月了，',
    '我知道不该问，但是',
    '，应该怎么办呢？',
    '，谢谢',
  ];
  for (const { id, data } of entries.filter(({ data: { urgent } }) => urgent)) {
    for (const query of data.examples.shows) {
      for (const words of around) {
        const asked = words.startsWith('，') ? `${query}${words}` : `${words}${query}`;
        expect(idsFor(asked), asked).toContain(id);
      }
    }
  }
});

test.each(entries.filter(({ data: { urgent } }) => urgent))(
  'what takes the card $id away from other words never takes a cry for help along',
  ({ id, data: { examples } }) => {
    for (const other of examples.silent) {
      for (const query of examples.shows) expect(idsFor(`${other}，${query}`)).toContain(id);
    }
  },
);

/** Labelled queries of a file of tests/fixtures/search. */
const readLabelled = (name: string) =>
  readFileSync(`tests/fixtures/search/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { query: string; urgent: string | null });

test.each(['cries', 'questions', 'held-out'])(
  'in %s every cry brings up its card, and of a hundred other queries at most three an alarm',
  (name) => {
    // What is spelt in letters is read by its sound first.
    const queries = readLabelled(name).filter(({ query }) => /\p{Script=Han}/u.test(query));
    const lost = queries.filter(({ query, urgent }) => urgent && !idsFor(query).includes(urgent));
    expectNone(
      lost.map(({ query, urgent }) => `“${query}” does not bring up the card ${urgent}`),
      'widen patterns of the card in src/content/search/intents/, or run npm run train -- search.',
    );
    const others = queries.filter(({ urgent }) => !urgent);
    const alarms = others.filter(({ query }) => idsFor(query).some((id) => urgentIds.includes(id)));
    expect(alarms.length / others.length).toBeLessThan(0.03);
  },
);

test('every list of words is used by a card', () => {
  const named = entries.flatMap(({ data: { patterns, unless } }) =>
    [...patterns, ...unless].flatMap((pattern) =>
      [...pattern.matchAll(/<([a-z-]+)>/g)].map(([, name = '']) => name),
    ),
  );
  expectNone(
    readSearchLists()
      .filter(({ id }) => !named.includes(id))
      .map(({ path }) => `${path} is named by no card`),
    'delete it, or name it as <its-name>.',
  );
});

test.each([
  ['danger', '我被關在賓館裡，他們不讓我走'],
  ['despair', '不想活了，欠太多錢'],
  ['money-sent', '剛轉了兩萬給客服，他把我拉黑了'],
  ['money-sent', '我 把 验 证 码 念 给 他 听 了'],
  ['despair', '撐\u200b不下去了'],
])('%s is seen however it is written: %s', (id, query) => {
  expect(idsFor(query)).toContain(id);
});

test('how people ask for a page never brings up help for someone in danger, unless the page is about it', () => {
  const about = new Set([
    'respond/stay-afloat',
    'respond/money-already-sent',
    'respond/held-against-your-will',
    'respond/family-after-harm',
    'identify/screen-sharing',
    'identify/fake-police',
    'identify/payment-channels',
    'identify/account-cancellation-scam',
    'identify/credit-repair-scam',
    'identify/ab-loan-and-debt-mules',
    'identify/sms-and-links',
    'rights/threats-and-insults',
    'respond/at-the-door',
    'respond/report-to-police',
    'identify/debt-relief-traps',
    'respond/broker-fee-back',
    'prevention/older-parents',
    'respond/protect-family',
  ]);
  const alarms = readArticles()
    .filter(({ pageId }) => !about.has(pageId))
    .flatMap(({ path, data }) =>
      data.asks.flatMap((ask) =>
        idsFor(ask)
          .filter((id) => urgentIds.includes(id))
          .map((id) => `${path}: “${ask}” brings up the card ${id}`),
      ),
    );
  expectNone(
    alarms,
    'run npm run train -- search, word the ask another way, narrow src/content/search/intents/, or add the page to the list in this test if it is about that.',
  );
});

test('ways to ask lead to pages that exist, each page once', () => {
  const pages = new Set<string>([
    ...Object.values(TOOLS).map(({ path }) => path),
    ...Object.values(NOW_PAGES).map(({ path }) => path),
    ...REFERENCE_PAGES.map(({ path }) => path),
    ...ABOUT_PAGES.map(({ path }) => path),
    '/now/',
  ]);
  expectNone(
    [
      ...listMissing(
        readPageAsks().map(({ data }) => data.page),
        pages,
        'page',
      ),
      ...listShared(readPageAsks(), ({ data }) => data.page, 'page'),
    ],
    'name pages by their addresses, as in /tools/check/, each in one file.',
  );
});

test('every tool can be asked for', () => {
  const asked = readPageAsks().map(({ data }) => data.page);
  expectNone(
    Object.entries(TOOLS)
      .filter(([, { path }]) => !asked.includes(path))
      .map(([id, { path }]) => `no file of src/content/search/asks/ is about ${path} (${id}.yaml)`),
    'write it as the others there are: page, answer, and at least five asks in the words of readers.',
  );
});

/** What articles and other pages say of themselves; the single entries of reference pages are left out. */
const pages: AskPage[] = [
  ...[...readArticles(), ...readStories()].map(({ pageId, data }) => ({
    path: `/${pageId}/`,
    title: data.title,
    section: '',
    answer: data.answer,
    keywords: data.keywords,
    asks: data.asks,
  })),
  ...readPageAsks().map(({ data: { page, answer, asks } }) => ({
    path: page,
    title: '',
    section: '',
    answer,
    keywords: [],
    asks,
  })),
];
const index = indexAsks(pages);
const placeOf = (path: string, query: string) =>
  rankByAsks(index, foldQuery(query, characters)).findIndex(({ page }) => page.path === path) + 1;

test('every article is found by its title among the first three', () => {
  const lost = pages.filter(
    ({ path, title }) => title && ![1, 2, 3].includes(placeOf(path, title)),
  );
  expectNone(
    lost.map(({ path, title }) => `${path}: “${title}” finds others first`),
    'add the words of the title to its asks, or take them out of the asks of those others.',
  );
});

test.each([
  ['/offline/', '手机没信号了这个网站还能看不'],
  ['/rights/home-visits/', '来要账的能把冰箱洗衣机搬走抵债吗'],
  ['/rights/interest-and-fees/', '条子上写两万，实际给一万六，还哪个数'],
  ['/respond/lost-account-access/', '放贷的平台爆雷倒闭了，剩下几期还要不要交'],
  ['/rights/privacy-and-contacts-leak/', '要债的在我们庄上见人就讲我欠账'],
  ['/hotlines/', '12378 12345该打哪个'],
  ['/respond/keep-one-channel/', '电话多到怕漏了法院的，留哪个号'],
])('%s is among the first three for “%s”, and it is not said to be missing', (path, query) => {
  const hits = rankByAsks(index, foldQuery(query, characters));
  expect(hits.slice(0, 3).map(({ page }) => page.path)).toContain(path);
  expect(matchingHits(hits, foldQuery(query, characters))).not.toEqual([]);
});

test('of a hundred ways to ask, more than 95 find their page among the first five', () => {
  const ways = pages.flatMap(({ path, asks }) => asks.map((ask) => ({ path, ask })));
  const lost = ways.filter(({ path, ask }) => ![1, 2, 3, 4, 5].includes(placeOf(path, ask)));
  expect(lost.length / ways.length).toBeLessThan(0.05);
  // Thousands of searches: on a busy machine longer than a test may last otherwise.
}, 60_000);
