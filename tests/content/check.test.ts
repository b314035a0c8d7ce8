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
  definition,
  idsIn,
  outcomes,
  questions,
  rules,
} from '~tests/unit/domain/check/real-check.ts';

const sourceIds = idsIn('sources');
const hotlineIds = idsIn('hotlines');
const articleFolders = ['rights', 'identify', 'respond', 'prevention', 'stories'];
const pageIds = [
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

  test.each(definition.questions)(
    '$id has each option once, and a rule or question uses it',
    (question) => {
      const ids = question.options.map((option) => option.id);
      expect(new Set(ids).size).toBe(ids.length);
      const users = [
        ...definition.rules.map((rule) => rule.when),
        ...definition.questions.flatMap(({ askWhen }) => (askWhen ? [askWhen] : [])),
      ];
      expect(users.flatMap(questionsIn)).toContain(question.id);
    },
  );

  test.each(definition.questions)('a multiple question says so: $id', ({ multiple, why }) => {
    expect(why.includes('可以选多项')).toBe(multiple);
  });
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

  test('only what the reader checked in an official channel speaks for a real collector', () => {
    const verified = definition.rules.filter(({ effect }) => effect === 'verified-by-reader');
    expect(new Set(verified.flatMap(({ when }) => questionsIn(when)))).toEqual(
      new Set(['official-check']),
    );
  });

  const byEffect = (effect: string) => rules.filter(({ data }) => data.effect === effect);

  test.each(byEffect('line-crossed'))('$id rests on a law or a regulator’s rule', ({ data }) => {
    const binding = ['law', 'regulation', 'judicial-interpretation', 'regulatory-document'];
    expect(binding).toEqual(expect.arrayContaining([kindOf(data.sources[0] ?? '')]));
  });

  test.each(rules)('$id says so where it rests on a standard or self-discipline', ({ data }) => {
    const kinds = data.sources.map(kindOf);
    if (kinds.includes('recommended-standard')) expect(data.reason).toContain('推荐性国标');
    if (kinds.includes('self-discipline')) expect(data.reason).toContain('自律规则');
    if (kinds.every((kind) => kind === 'official-notice')) {
      expect(['line-crossed', 'line-perhaps-crossed']).not.toContain(data.effect);
    }
  });
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
