import { describe, expect, test } from 'vitest';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { AUTHORITY_IDS, MESSAGE_OUTCOME_IDS } from '~/lib/vocabulary/message.ts';
import { NUMBER_CLASS_IDS } from '~/lib/vocabulary/number-classes.ts';
import { foldText } from '~/lib/domain/message/decide/fold-text.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import {
  readMessageOutcomes,
  readMessageSignals,
  readMessageSpellings,
  readMessageWords,
  readNumberClasses,
  readSources,
} from '~tests/support/content.ts';
import { idOfFile, listFiles } from '~scripts/read-content.ts';
import { expectKnown, expectNone, listDifferences, listMissing } from '~tests/support/relations.ts';
import { check, signalIdsIn } from '~tests/unit/domain/message/real-message.ts';

const signals = readMessageSignals();
const outcomes = readMessageOutcomes();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));
const patternsOf = ({ data }: (typeof signals)[number]) => [
  ...data.anyOf,
  ...Object.values(data.passOver).flatMap((list) => list ?? []),
];

/** Named in patterns, and made by the program. */
const BUILT_IN_WORDS = ['link', 'odd-link', 'official-link'];

describe.each(signals)('$path', (signal) => {
  const { id, data } = signal;

  test('names only sources, words and signals that exist', () => {
    const words = new Set([...readMessageWords().map(({ id }) => id), ...BUILT_IN_WORDS]);
    const named = patternsOf(signal).flatMap((pattern) =>
      [...pattern.matchAll(/<([a-z-]+)>/g)].map(([, id = '']) => id),
    );
    expectKnown({
      source: data.sources,
      signal: data.coveredBy,
      sign: data.sign === undefined ? [] : [data.sign],
    });
    expectNone(
      listMissing(named, words, 'list of words'),
      'a list is a file of src/content/message/words/, used as <its-name>.',
    );
  });

  test('is found where it says so, and nowhere else', () => {
    expectNone(
      [
        ...data.catches
          .filter((text) => !signalIdsIn(text).includes(id))
          .map((text) => `catches: it is not found in “${text}”`),
        ...data.ignores
          .filter((text) => signalIdsIn(text).includes(id))
          .map((text) => `ignores: it is found in “${text}”`),
      ],
      'widen or narrow anyOf, add the spelling under words/ or spellings/, or move the example.',
    );
  });

  test('says so where it rests on a standard, on self-discipline or on warnings', () => {
    const kinds = data.sources.map((id) => sources.get(id)?.kind);
    const said = data.reason ?? '';
    const silent = [
      kinds.includes('recommended-standard') && !said.includes('推荐性国标') && '推荐性国标',
      data.axis === 'conduct' &&
        kinds.includes('self-discipline') &&
        !/自律规则|官方提示/.test(said) &&
        '自律规则',
    ];
    expectNone(
      silent.filter((force) => force !== false).map((force) => `reason does not say ${force}`),
      'say what force the rule has, or rest it on another source.',
    );
  });
});

test('patterns are written as folded texts are, or they would find nothing', () => {
  const unfolded = [
    ...signals.map((signal) => ({ path: signal.path, patterns: patternsOf(signal) })),
    ...readMessageWords().map(({ path, data }) => ({ path, patterns: data.words })),
  ].flatMap(({ path, patterns }) =>
    patterns
      .flatMap((pattern) => pattern.split(/<[a-z-]+>|[()|…~{}#?!=]/))
      .filter((literal) => literal !== '' && foldText(literal, check.folder).text !== literal)
      .map((literal) => `${path}: ${literal}`),
  );
  expectNone(
    unfolded,
    'write it in simplified characters, small letters and half-width signs, as fold-text.ts brings texts to.',
  );
});

test('every kind of misconduct has a signal', () => {
  const found = new Set(signals.map(({ data }) => data.conduct));
  expectNone(
    listMissing(Object.keys(CONDUCTS), [...found].map(String), 'signal of the conduct'),
    'add a signal with that conduct.',
  );
});

test('links, deadlines and amounts never decide', () => {
  expect(signals.find(({ id }) => id === 'link')?.data.weight).toBe('context');
});

test('spellings differ from what they mean, and mean one thing each', () => {
  const all = readMessageSpellings().flatMap(({ data }) => Object.entries(data.spellings));
  const written = all.flatMap(([, list]) => list);
  expectNone(
    [
      ...all
        .filter(([meant, list]) => list.includes(meant))
        .map(([meant]) => `“${meant}” is listed as a spelling of itself`),
      ...written
        .filter((one, place) => written.indexOf(one) !== place)
        .map((one) => `“${one}” is listed twice`),
    ],
    'keep it once, under what it means.',
  );
});

describe('outcomes', () => {
  test('there is one file for each', () => {
    expectNone(
      listDifferences(
        listFiles('message/outcomes').map(idOfFile),
        [...MESSAGE_OUTCOME_IDS, ...AUTHORITY_IDS],
        'outcome',
      ),
      'files are called as the outcomes of src/lib/vocabulary/message.ts.',
    );
  });

  test.each(outcomes)('$id refers to what exists and vouches for nobody', ({ data }) => {
    const pages = [...data.articles, ...data.actions.flatMap(({ page }) => page ?? [])];
    const texts = [data.lead, data.wouldChange ?? '', ...data.actions.map(({ text }) => text)];
    expectKnown({ page: pages, hotline: [...data.hotlines, ...texts.flatMap(hotlineIdsIn)] });
    expectNone(
      [data.title, ...texts].filter((text) => /是安全的|很安全|肯定是真|一定是真|放心/.test(text)),
      'vouch for nobody: say what was found and what it cannot prove.',
    );
  });
});

describe('number classes', () => {
  test('there is one file for each, none of which says genuine or fake', () => {
    const classes = readNumberClasses();
    expectNone(
      listDifferences(listFiles('number-classes').map(idOfFile), NUMBER_CLASS_IDS, 'class'),
      'files are called as the classes of src/lib/vocabulary/number-classes.ts.',
    );
    expectNone(
      classes
        .filter(({ data }) => /是真的|是假的|安全/.test(data.title + data.canProve))
        .map(({ path }) => path),
      'a number proves neither: say what its writing can prove.',
    );
    expectKnown({ source: classes.flatMap(({ data }) => data.sources) });
  });
});
