import { describe, expect, test } from 'vitest';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { AUTHORITY_IDS, MESSAGE_OUTCOME_IDS } from '~/lib/vocabulary/message.ts';
import { NUMBER_CLASS_IDS } from '~/lib/vocabulary/number-classes.ts';
import { foldText } from '~/lib/domain/message/decide/fold-text.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import {
  readArticles,
  readHotlines,
  readMessageOutcomes,
  readMessageSignals,
  readMessageSpellings,
  readMessageWords,
  readNumberClasses,
  readSources,
} from '~tests/support/content.ts';
import { check } from '~tests/unit/domain/message/real-message.ts';

const signals = readMessageSignals();
const outcomes = readMessageOutcomes();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));
const hotlineIds = new Set(readHotlines().map(({ id }) => id));
const pageIds = new Set([
  ...readArticles().map(({ pageId }) => pageId),
  ...Object.keys(TOOLS).map((tool) => `tools/${tool}`),
]);
const patternsOf = ({ data }: (typeof signals)[number]) => [
  ...data.anyOf,
  ...Object.values(data.passOver).flatMap((list) => list ?? []),
];

/** Named in patterns, and made by the program. */
const BUILT_IN_WORDS = ['link', 'odd-link', 'official-link'];

describe.each(signals)('$id', (signal) => {
  const { data } = signal;

  test('names only sources, words and signals that exist', () => {
    const words = new Set([...readMessageWords().map(({ id }) => id), ...BUILT_IN_WORDS]);
    const named = patternsOf(signal).flatMap((pattern) =>
      [...pattern.matchAll(/<([a-z-]+)>/g)].map(([, id = '']) => id),
    );
    expect(data.sources.filter((id) => !sources.has(id))).toEqual([]);
    expect(named.filter((id) => !words.has(id))).toEqual([]);
    const ids = signals.map(({ id }) => id);
    expect(data.coveredBy.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('says so where it rests on a standard, on self-discipline or on warnings', () => {
    const kinds = data.sources.map((id) => sources.get(id)?.kind);
    const said = data.reason ?? '';
    if (kinds.includes('recommended-standard')) expect(said).toContain('推荐性国标');
    if (data.axis === 'conduct' && kinds.includes('self-discipline')) {
      expect(said).toMatch(/自律规则|官方提示/);
    }
  });
});

test('patterns are written as folded texts are, or they would find nothing', () => {
  const unfolded = [
    ...signals.flatMap(patternsOf),
    ...readMessageWords().flatMap(({ data }) => data.words),
  ]
    .flatMap((pattern) => pattern.split(/<[a-z-]+>|[()|…~{}#?!=]/))
    .filter((literal) => literal !== '' && foldText(literal, check.folder).text !== literal);
  expect(unfolded).toEqual([]);
});

test('every kind of misconduct has a signal', () => {
  const found = new Set(signals.map(({ data }) => data.conduct));
  expect(Object.keys(CONDUCTS).filter((id) => !found.has(id as never))).toEqual([]);
});

test('links, deadlines and amounts never decide', () => {
  expect(signals.find(({ id }) => id === 'link')?.data.weight).toBe('context');
});

test('spellings differ from what they mean, and mean one thing each', () => {
  const all = readMessageSpellings().flatMap(({ data }) => Object.entries(data.spellings));
  expect(all.filter(([meant, written]) => written.includes(meant))).toEqual([]);
  const written = all.flatMap(([, list]) => list);
  expect(written.filter((one, place) => written.indexOf(one) !== place)).toEqual([]);
});

describe('outcomes', () => {
  test('there is one file for each', () => {
    expect(outcomes.map(({ id }) => id).sort()).toEqual(
      [...MESSAGE_OUTCOME_IDS, ...AUTHORITY_IDS].sort(),
    );
  });

  test.each(outcomes)('$id refers to what exists and vouches for nobody', ({ data }) => {
    const pages = [...data.articles, ...data.actions.flatMap(({ page }) => page ?? [])];
    const texts = [data.lead, data.wouldChange ?? '', ...data.actions.map(({ text }) => text)];
    expect(pages.filter((id) => !pageIds.has(id))).toEqual([]);
    expect(
      [...data.hotlines, ...texts.flatMap(hotlineIdsIn)].filter((id) => !hotlineIds.has(id)),
    ).toEqual([]);
    expect([data.title, ...texts].join()).not.toMatch(/是安全的|很安全|肯定是真|一定是真|放心/);
  });
});

describe('number classes', () => {
  test('there is one file for each, none of which says genuine or fake', () => {
    const classes = readNumberClasses();
    expect(classes.map(({ id }) => id).sort()).toEqual([...NUMBER_CLASS_IDS].sort());
    for (const { data } of classes) {
      expect([data.title, data.canProve].join()).not.toMatch(/是真的|是假的|安全/);
      expect(data.sources.filter((id) => !sources.has(id))).toEqual([]);
    }
  });
});
