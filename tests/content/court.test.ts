import { describe, expect, test } from 'vitest';
import { COURT_OUTCOME_IDS } from '~/lib/vocabulary/court.ts';
import { KIND_QUESTION } from '~/lib/domain/court/definition.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { questionsIn } from '~/lib/domain/questionnaire/conditions.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import {
  readArticles,
  readCourtDocuments,
  readCourtRules,
  readHotlines,
  readLetters,
  readSources,
  readStories,
} from '~tests/support/content.ts';
import { definition, outcomes } from '~tests/unit/domain/court/real-court.ts';

const rules = readCourtRules();
const documents = readCourtDocuments();
const sources = readSources();
const sourceIds = sources.map(({ id }) => id);
const hotlineIds = readHotlines().map(({ id }) => id);
const letterIds = readLetters().map(({ id }) => id);
const pageIds = [
  ...[...readArticles(), ...readStories()].map(({ pageId }) => pageId),
  ...Object.keys(TOOLS).map((id) => `tools/${id}`),
];

const missing = (used: readonly string[], known: readonly string[]) =>
  used.filter((id) => !known.includes(id));

/** The question/option pairs of `condition` that the decoder does not have. */
const unknownPartsOf = (condition: Condition) =>
  ('all' in condition ? condition.all : condition.any).flatMap((part) => {
    const question = definition.questions.find(({ id }) => id === part.question);
    const known = question?.options.map(({ id }) => id) ?? [];
    return missing(part.includes, known).map((option) => `${part.question}/${option}`);
  });

test('what the reader says of themselves is asked first, and each question has its own place', () => {
  expect(definition.questions[0]?.id).toBe('state-now');
  expect(new Set(definition.questions.map(({ id }) => id)).size).toBe(definition.questions.length);
});

test.each(definition.questions)('$id says whether several options may be chosen', (question) => {
  expect(question.why.includes('可以选多项')).toBe(question.multiple);
});

test('every kind of paper that can be chosen has its document, and no document lies idle', () => {
  const kinds = definition.questions.find(({ id }) => id === KIND_QUESTION)?.options ?? [];
  expect(kinds.map(({ id }) => id).sort()).toEqual(documents.map(({ id }) => id).sort());
});

test('every option that asks for something makes the reader stop or is 都没有 or 不确定', () => {
  const asks = definition.questions.find(({ id }) => id === 'asks')?.options ?? [];
  const stopping = rules
    .filter(({ data }) => data.effect.startsWith('stop') && 'any' in data.when)
    .flatMap(({ data }) => ('any' in data.when ? data.when.any : []))
    .flatMap(({ question, includes }) => (question === 'asks' ? includes : []));
  expect(
    missing(
      asks.map(({ id }) => id),
      stopping,
    ),
  ).toEqual(['none', 'unsure']);
});

describe('rules', () => {
  test.each(rules)('$id refers to what exists', ({ data }) => {
    expect(unknownPartsOf(data.when)).toEqual([]);
    expect(missing(data.sources, sourceIds)).toEqual([]);
    expect(missing(hotlineIdsIn(data.reason), hotlineIds)).toEqual([]);
    for (const { answers } of data.examples) {
      const any = Object.entries(answers).map(([question, includes]) => ({ question, includes }));
      expect(unknownPartsOf({ any })).toEqual([]);
    }
  });

  test('only what the reader asked a court themselves speaks for a real paper', () => {
    const verified = definition.rules.filter(({ effect }) => effect === 'verified-by-reader');
    expect(new Set(verified.flatMap(({ when }) => questionsIn(when)))).toEqual(
      new Set(['checked']),
    );
  });
});

describe('documents', () => {
  test.each(documents)('$id refers to what exists', ({ data }) => {
    const actions = [...data.todo, ...(data.passed ?? [])];
    const pages = [...data.articles, ...actions.flatMap(({ page }) => (page ? [page] : []))];
    expect(
      missing(
        data.basis.map(({ source }) => source),
        sourceIds,
      ),
    ).toEqual([]);
    expect(missing(pages, pageIds)).toEqual([]);
    expect(missing(data.letters, letterIds)).toEqual([]);
    expect(
      missing(
        actions.flatMap(({ text }) => hotlineIdsIn(text)),
        hotlineIds,
      ),
    ).toEqual([]);
  });

  const counted = documents.filter(({ data }) => (data.days ?? data.months) !== undefined);
  test.each(counted)(
    '$id: the figure that is counted is the one that is told, and rests on a law with its article',
    ({ data }) => {
      const { days, months, basis } = data;
      expect(data.limit).toContain(days === undefined ? `${months}个月` : `${days}日`);
      const kinds = basis.map(({ source }) => sources.find(({ id }) => id === source)?.data.kind);
      expect(kinds.every((kind) => kind === 'law' || kind === 'judicial-interpretation')).toBe(
        true,
      );
      expect(basis.every(({ article }) => article)).toBe(true);
    },
  );

  test('a lawyer’s letter has no deadline of a court', () => {
    const letter = documents.find(({ id }) => id === 'lawyer-letter');
    expect([letter?.data.days, letter?.data.limit.includes('没有法院的期限')]).toEqual([
      undefined,
      true,
    ]);
  });
});

describe('outcomes', () => {
  test('there is one file for each finding', () => {
    expect(outcomes.map(({ id }) => id).sort()).toEqual([...COURT_OUTCOME_IDS].sort());
  });

  test.each(outcomes)('$id refers to what exists', ({ data }) => {
    const pages = data.actions.flatMap(({ page }) => (page ? [page] : []));
    const texts = [data.lead, data.wouldChange, ...data.actions.map(({ text }) => text)];
    expect(missing([...pages, ...data.articles], pageIds)).toEqual([]);
    expect(missing([...data.hotlines, ...texts.flatMap(hotlineIdsIn)], hotlineIds)).toEqual([]);
  });

  test.each(outcomes)('$id sends the reader to the court’s own hotline', ({ data }) => {
    const texts = [data.lead, ...data.actions.map(({ text }) => text)];
    expect(texts.flatMap(hotlineIdsIn)).toContain('court-12368');
    expect(data.hotlines).toContain('court-12368');
  });

  test.each(outcomes)('$id neither waves away nor vouches', ({ data }) => {
    const words = [
      data.title,
      data.lead,
      data.wouldChange,
      ...data.actions.map(({ text }) => text),
    ];
    expect(words.join()).not.toMatch(
      /不用理|不用管|忽略|无视|是安全的|肯定是|一定是|放心|不会有事/,
    );
  });
});
