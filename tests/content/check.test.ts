import { readFileSync } from 'node:fs';
import { CHECK_OUTCOME_IDS } from '~/lib/vocabulary/check.ts';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { questionsIn } from '~/lib/domain/questionnaire/conditions.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import { sourceSchema } from '~/lib/schemas/source.ts';
import {
  actionEntries,
  definition,
  idsIn,
  outcomes,
  questions,
  rules,
  signs,
} from '~tests/unit/domain/check/real-check.ts';

const hotlineIds = idsIn('hotlines');
const articleFolders = ['rights', 'identify', 'respond', 'prevention', 'stories'];
const pageIds = [
  'now/family',
  ...Object.keys(TOOLS).map((id) => `tools/${id}`),
  ...articleFolders.flatMap((folder) => idsIn(folder).map((id) => `${folder}/${id}`)),
];
const kindOf = (id: string) =>
  sourceSchema.parse(
    parse(readFileSync(new URL(`../../src/content/sources/${id}.yaml`, import.meta.url), 'utf8')),
  ).kind;

const missing = (used: readonly string[], known: readonly string[]) =>
  used.filter((id) => !known.includes(id));

/** The question/option pairs of `condition` that the quiz does not have. */
const unknownPartsOf = (condition: Condition) =>
  ('all' in condition ? condition.all : condition.any).flatMap((part) => {
    const question = definition.questions.find(({ id }) => id === part.question);
    const known = question?.options.map(({ id }) => id) ?? [];
    return missing(part.includes, known).map((option) => `${part.question}/${option}`);
  });

/** `answers` as the parts of a condition. */
const partsIn = (answers: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(answers).map(([question, includes]) => ({ question, includes: [...includes] }));

describe('questions', () => {
  test('are 10 to 14, each in its own place', () => {
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(questions.length).toBeLessThanOrEqual(14);
    expect(new Set(questions.map(({ data }) => data.order)).size).toBe(questions.length);
  });

  test.each(definition.questions)('$id depends on earlier questions only', ({ id, askWhen }) => {
    const order = definition.questions.map((question) => question.id);
    const used = askWhen ? questionsIn(askWhen) : [];
    expect(used.filter((other) => order.indexOf(other) >= order.indexOf(id))).toEqual([]);
    expect(askWhen ? unknownPartsOf(askWhen) : []).toEqual([]);
  });

  test.each(definition.questions)('$id has each option once', ({ options }) => {
    const ids = options.map((option) => option.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(definition.questions)('a multiple question says so: $id', ({ multiple, why }) => {
    expect(why.includes('可以选多项')).toBe(multiple);
  });

  test('only what the reader checked in an official channel speaks for a real collector', () => {
    const verifying = definition.questions.filter(({ options }) =>
      options.some(({ verifies }) => verifies),
    );
    expect(verifying.map(({ id }) => id)).toEqual(['debt']);
  });
});

describe('rules', () => {
  test.each(rules)('$id refers to what exists', ({ data }) => {
    expect(unknownPartsOf(data.when)).toEqual([]);
    expect(missing([data.sign], idsIn('signs'))).toEqual([]);
    for (const { answers } of data.examples) {
      expect(unknownPartsOf({ any: partsIn(answers) })).toEqual([]);
    }
  });
});

describe('actions', () => {
  test.each(actionEntries)('$id refers to what exists', ({ data }) => {
    expect(unknownPartsOf({ any: data.when.answers ?? [] })).toEqual([]);
    expect(missing(data.when.signs ?? [], idsIn('signs'))).toEqual([]);
    expect(missing(data.page ? [data.page] : [], pageIds)).toEqual([]);
    expect(
      missing([...(data.hotline ? [data.hotline] : []), ...hotlineIdsIn(data.text)], hotlineIds),
    ).toEqual([]);
    for (const { answers } of data.examples) {
      expect(unknownPartsOf({ any: partsIn(answers) })).toEqual([]);
    }
  });
});

describe('signs that cross a line', () => {
  const used = signs.filter(({ id }) => Object.hasOwn(definition.signs, id));
  const crossing = used.filter(({ data }) => data.side === 'conduct');

  test.each(crossing)('$id says so where it rests on a standard or self-discipline', ({ data }) => {
    const kinds = data.sources.map(kindOf);
    if (kinds.includes('recommended-standard')) expect(data.why).toContain('推荐性国标');
    if (kinds.includes('self-discipline')) expect(data.why).toMatch(/自律规则/);
  });

  const BINDING = ['law', 'regulation', 'judicial-interpretation', 'regulatory-document'];
  test.each(crossing.filter(({ data }) => data.strength === 'decisive'))(
    '$id rests on a law or a regulator’s rule, or holds only for lenders whose own rule forbids it',
    ({ id, data }) => {
      const isBinding = BINDING.includes(kindOf(data.sources[0] ?? ''));
      // Such a sign comes from a rule that asks for the kind of lender, or for a debt in its official App.
      const isForSome = definition.rules.some((rule) => rule.sign === id);
      expect(isBinding || isForSome).toBe(true);
    },
  );
});

describe('outcomes', () => {
  test('there is one file for each finding', () => {
    expect(outcomes.map(({ id }) => id).sort()).toEqual([...CHECK_OUTCOME_IDS].sort());
  });

  test.each(outcomes)('$id refers to what exists', ({ data }) => {
    const pages = data.actions.flatMap(({ page }) => (page ? [page] : []));
    const texts = [data.lead, data.wouldChange ?? '', ...data.actions.map(({ text }) => text)];
    expect(missing([...pages, ...data.articles], pageIds)).toEqual([]);
    expect(missing([...data.hotlines, ...texts.flatMap(hotlineIdsIn)], hotlineIds)).toEqual([]);
  });

  test.each(outcomes)('$id never vouches for anyone', ({ data }) => {
    const words = [data.title, data.lead, data.wouldChange ?? ''].join();
    expect(words).not.toMatch(/是安全的|很安全|肯定是真|一定是真|放心|不会有事/);
  });

  test.each(outcomes)('$id says on its axis what would change it', ({ data }) => {
    expect(data.axis === 'urgent' || data.wouldChange !== undefined).toBe(true);
  });
});
