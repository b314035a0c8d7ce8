import { describe, expect, test } from 'vitest';
import { CHECK_OUTCOME_IDS } from '~/lib/vocabulary/check.ts';
import { decideCheck, signsIn } from '~/lib/domain/check/decide.ts';
import { chooseActions } from '~/lib/domain/check/decide/choose-actions.ts';
import { questionsIn } from '~/lib/domain/questionnaire/conditions.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { idOfFile, listFiles } from '~scripts/read-content.ts';
import { expectAnswerable } from '~tests/support/conditions.ts';
import { readSources } from '~tests/support/content.ts';
import {
  expectKnown,
  expectNone,
  expectOutcomeKnown,
  listCountFaults,
  listDifferences,
  listShared,
} from '~tests/support/relations.ts';
import { definition as court } from '~tests/unit/domain/court/real-court.ts';
import { definition as relief } from '~tests/unit/domain/relief/real-relief.ts';
import {
  actionEntries,
  actions,
  carried,
  definition,
  outcomes,
  questions,
  rules,
  signs,
} from '~tests/unit/domain/check/real-check.ts';

const kindOf = new Map(readSources().map(({ id, data }) => [id, data.kind]));
const idsFor = (answers: Answers) =>
  chooseActions(actions, decideCheck(definition, answers), answers).map(({ id }) => id);

const HOW_TO_MEND_EXAMPLES = 'mend when, or the example; npm run flows draws what leads where.';

describe('questions', () => {
  test('are 10 to 14, each in its own place', () => {
    expectNone(
      listCountFaults(questions.length, 'questions', 10, 14),
      'nobody answers more: ask it as an option of a question that is there.',
    );
    expectNone(
      listShared(questions, ({ data }) => String(data.order), 'order'),
      'give each question a place of its own.',
    );
  });

  test.each(definition.questions)('$id depends on earlier questions only', ({ id, askWhen }) => {
    const order = definition.questions.map((question) => question.id);
    const used = askWhen ? questionsIn(askWhen) : [];
    expectNone(
      used
        .filter((other) => order.indexOf(other) >= order.indexOf(id))
        .map((other) => `askWhen looks at ${other}, which is asked later`),
      'look at earlier questions only, or change order.',
    );
    expectAnswerable(definition.questions, askWhen ? [askWhen] : []);
  });

  test.each(definition.questions)('$id has each option once', ({ options }) => {
    const ids = options.map((option) => option.id);
    expectNone(
      ids.filter((option, place) => ids.indexOf(option) !== place),
      'call each option by an id of its own.',
    );
  });

  test.each(definition.questions)('a multiple question says so: $id', ({ multiple, why }) => {
    expectNone(
      why.includes('可以选多项') === multiple
        ? []
        : [`multiple is ${multiple}, and why says otherwise`],
      'say 可以选多项 in why where multiple is true, and nowhere else.',
    );
  });

  test('only what the reader checked in an official channel speaks for a real collector', () => {
    const verifying = definition.questions.filter(({ options }) =>
      options.some(({ verifies }) => verifies),
    );
    expect(verifying.map(({ id }) => id)).toEqual(['debt']);
  });
});

describe('rules', () => {
  test.each(rules)('$path refers to what exists', ({ data }) => {
    const examples = data.examples.map(({ answers }) => answers);
    expectAnswerable(definition.questions, [data.when, ...examples]);
    expectKnown({ sign: [data.sign] });
  });

  test.each(rules)('$path fires in its own examples, and only where it should', ({ data }) => {
    expectNone(
      data.examples
        .filter(({ fires, answers }) => signsIn(definition, answers).includes(data.sign) !== fires)
        .map(({ fires, answers }) => `fires: ${fires} is not so for ${JSON.stringify(answers)}`),
      HOW_TO_MEND_EXAMPLES,
    );
  });
});

describe('actions', () => {
  test.each(actionEntries)('$path refers to what exists', ({ data }) => {
    const examples = data.examples.map(({ answers }) => answers);
    expectAnswerable(definition.questions, [{ any: data.when.answers ?? [] }, ...examples]);
    expectKnown({
      sign: data.when.signs ?? [],
      page: data.page ? [data.page] : [],
      hotline: [...(data.hotline ? [data.hotline] : []), ...hotlineIdsIn(data.text)],
    });
  });

  test.each(actionEntries)(
    '$path is chosen in its own examples, and only there',
    ({ id, data }) => {
      expectNone(
        data.examples
          .filter(({ chosen, answers }) => idsFor(answers).includes(id) !== chosen)
          .map(
            ({ chosen, answers }) => `chosen: ${chosen} is not so for ${JSON.stringify(answers)}`,
          ),
        HOW_TO_MEND_EXAMPLES,
      );
    },
  );
});

describe('what other tools are told', () => {
  /** The questions of the tools that a table can be for. */
  const elsewhere: Record<string, typeof definition.questions> = {
    court: court.questions,
    relief: relief.questions,
  };

  test.each(carried)('$path asks and answers what exists', ({ id, data }) => {
    expectAnswerable(definition.questions, [data.about, ...data.answers.map(({ when }) => when)]);
    const given = data.answers.map(({ question, option }) => ({ [question]: [option] }));
    expectAnswerable(elsewhere[id] ?? [], given);
  });

  test('goes to questions of one tool each', () => {
    const asked = carried.map(({ data }) => [...new Set(data.answers.map((it) => it.question))]);
    expect(new Set(asked.flat()).size).toBe(asked.flat().length);
  });
});

describe('signs that cross a line', () => {
  const used = signs.filter(({ id }) => Object.hasOwn(definition.signs, id));
  const crossing = used.filter(({ data }) => data.side === 'conduct');

  test.each(crossing)('$id says so where it rests on a standard or self-discipline', ({ data }) => {
    const kinds = data.sources.map((source) => kindOf.get(source));
    expectNone(
      [
        ...(kinds.includes('recommended-standard') ? ['推荐性国标'] : []),
        ...(kinds.includes('self-discipline') ? ['自律规则'] : []),
      ]
        .filter((force) => !data.why.includes(force))
        .map((force) => `why does not say ${force}`),
      'say what force the rule has, or rest the sign on another source.',
    );
  });

  const BINDING = ['law', 'regulation', 'judicial-interpretation', 'regulatory-document'];
  test.each(crossing.filter(({ data }) => data.strength === 'decisive'))(
    '$id rests on a law or a regulator’s rule, or holds only for lenders whose own rule forbids it',
    ({ id, data }) => {
      const isBinding = BINDING.includes(kindOf.get(data.sources[0] ?? '') ?? '');
      // Such a sign comes from a rule that asks for the kind of lender, or for a debt in its official App.
      const isForSome = definition.rules.some((rule) => rule.sign === id);
      expect(isBinding || isForSome).toBe(true);
    },
  );
});

describe('outcomes', () => {
  test('there is one file for each finding', () => {
    expectNone(
      listDifferences(listFiles('check/outcomes').map(idOfFile), CHECK_OUTCOME_IDS, 'finding'),
      'files are called as the findings of src/lib/vocabulary/check.ts.',
    );
  });

  test.each(outcomes)('$id refers to what exists', ({ data }) => {
    expectOutcomeKnown(data);
  });

  test.each(outcomes)('$id never vouches for anyone', ({ data }) => {
    const words = [data.title, data.lead, data.wouldChange ?? ''].join();
    expect(words).not.toMatch(/是安全的|很安全|肯定是真|一定是真|放心|不会有事/);
  });

  test.each(outcomes)('$id says on its axis what would change it', ({ data }) => {
    expect(data.axis === 'urgent' || data.wouldChange !== undefined).toBe(true);
  });
});
