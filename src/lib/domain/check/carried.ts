/** What the self-check lets other tools know. */
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { toCarriedFacts } from '~/lib/domain/questionnaire/carried-answers.ts';
import { conditionHolds } from '~/lib/domain/questionnaire/conditions.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckDefinition, SharedQuestions } from './definition.ts';

/** `answers` in the questions of other tools: of each tool only where the contact was about its matter. */
export function answersElsewhere(shared: readonly SharedQuestions[], answers: Answers): Answers {
  const given = shared
    .filter(({ about }) => conditionHolds(about, answers))
    .flatMap((tool) => tool.answers.filter(({ when }) => conditionHolds(when, answers)));
  const questions = [...new Set(given.map(({ question }) => question))];
  return Object.fromEntries(
    questions.map((id) => [
      id,
      given.filter(({ question }) => question === id).map(({ option }) => option),
    ]),
  );
}

/** What `answers` let another tool know; `from` is the self-check's title. */
export function toFacts(
  definition: CheckDefinition,
  shared: readonly SharedQuestions[],
  answers: Answers,
  from: string,
): CarriedFacts {
  const elsewhere = answersElsewhere(shared, answers);
  return {
    ...toCarriedFacts(definition, answers, from),
    ...(Object.keys(elsewhere).length > 0 && { answers: elsewhere }),
  };
}
