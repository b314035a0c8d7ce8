import { describe, expect, test } from 'vitest';
import { COURT_OUTCOME_IDS } from '~/lib/vocabulary/court.ts';
import { KIND_QUESTION } from '~/lib/domain/court/definition.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { questionsIn } from '~/lib/domain/questionnaire/conditions.ts';
import { decideCourt } from '~/lib/domain/court/decide.ts';
import { idOfFile, listFiles } from '~scripts/read-content.ts';
import { expectAnswerable } from '~tests/support/conditions.ts';
import { byId, readCourtDocuments, readCourtRules, readSources } from '~tests/support/content.ts';
import { expectKnown, expectNone, listDifferences } from '~tests/support/relations.ts';
import { definition, outcomes } from '~tests/unit/domain/court/real-court.ts';

const rules = readCourtRules();
const documents = readCourtDocuments();
const sourceOf = byId(readSources());

test('what the reader says of themselves is asked first, and each question has its own place', () => {
  expect(definition.questions[0]?.id).toBe('state-now');
  expect(new Set(definition.questions.map(({ id }) => id)).size).toBe(definition.questions.length);
});

test.each(definition.questions)('$id says whether several options may be chosen', (question) => {
  expectNone(
    question.why.includes('可以选多项') === question.multiple
      ? []
      : [`multiple is ${question.multiple}, and why says otherwise`],
    'say 可以选多项 in why where multiple is true, and nowhere else.',
  );
});

test('every kind of paper that can be chosen has its document, and no document lies idle', () => {
  const kinds = definition.questions.find(({ id }) => id === KIND_QUESTION)?.options ?? [];
  expectNone(
    listDifferences(
      listFiles('court/documents').map(idOfFile),
      kinds.map(({ id }) => id),
      'paper',
    ),
    'every option of the question kind has a file of its name in src/content/court/documents/.',
  );
});

test('every option that asks for something makes the reader stop or is 都没有 or 不确定', () => {
  const asks = definition.questions.find(({ id }) => id === 'asks')?.options ?? [];
  const stopping = rules
    .filter(({ data }) => data.effect.startsWith('stop') && 'any' in data.when)
    .flatMap(({ data }) => ('any' in data.when ? data.when.any : []))
    .flatMap(({ question, includes }) => (question === 'asks' ? includes : []));
  expectNone(
    listDifferences(
      asks.map(({ id }) => id).filter((id) => !stopping.includes(id)),
      ['none', 'unsure'],
      'option that stops nobody',
    ),
    'name the option in a rule of src/content/court/rules/ with an effect that stops.',
  );
});

describe('rules', () => {
  test.each(rules)('$path refers to what exists', ({ data }) => {
    const examples = data.examples.map(({ answers }) => answers);
    expectAnswerable(definition.questions, [data.when, ...examples]);
    expectKnown({ source: data.sources, hotline: hotlineIdsIn(data.reason) });
  });

  test.each(rules)('$path fires in its own examples, and only where it should', ({ id, data }) => {
    expectNone(
      data.examples
        .filter(({ fires, answers }) => {
          const { fired } = decideCourt(definition, answers);
          return fired.some((rule) => rule.id === id) !== fires;
        })
        .map(({ fires, answers }) => `fires: ${fires} is not so for ${JSON.stringify(answers)}`),
      'mend when, or the example; npm run flows draws what leads where.',
    );
  });

  test('only what the reader asked a court themselves speaks for a real paper', () => {
    const verified = definition.rules.filter(({ effect }) => effect === 'verified-by-reader');
    expect(new Set(verified.flatMap(({ when }) => questionsIn(when)))).toEqual(
      new Set(['checked']),
    );
  });
});

describe('documents', () => {
  test.each(documents)('$path refers to what exists', ({ data }) => {
    const actions = [...data.todo, ...(data.passed ?? [])];
    const pages = [...data.articles, ...actions.flatMap(({ page }) => (page ? [page] : []))];
    expectKnown({
      source: data.basis.map(({ source }) => source),
      page: pages,
      letter: data.letters,
      hotline: actions.flatMap(({ text }) => hotlineIdsIn(text)),
    });
  });

  const counted = documents.filter(({ data }) => (data.days ?? data.months) !== undefined);
  test.each(counted)(
    '$id: the figure that is counted is the one that is told, and rests on a law with its article',
    ({ data }) => {
      const { days, months, basis } = data;
      expect(data.limit).toContain(days === undefined ? `${months}个月` : `${days}日`);
      const kinds = basis.map(({ source }) => sourceOf[source]?.kind);
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
    expectNone(
      listDifferences(listFiles('court/outcomes').map(idOfFile), COURT_OUTCOME_IDS, 'finding'),
      'files are called as the findings of src/lib/vocabulary/court.ts.',
    );
  });

  test.each(outcomes)('$id refers to what exists', ({ data }) => {
    const pages = data.actions.flatMap(({ page }) => (page ? [page] : []));
    const texts = [data.lead, data.wouldChange, ...data.actions.map(({ text }) => text)];
    expectKnown({
      page: [...pages, ...data.articles],
      hotline: [...data.hotlines, ...texts.flatMap(hotlineIdsIn)],
    });
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
