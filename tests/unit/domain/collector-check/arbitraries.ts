/** Random walks through the quiz for property tests. */
import fc from 'fast-check';
import {
  UNSURE,
  type Answers,
  type CheckDefinition,
} from '../../../../src/lib/domain/collector-check/definition.ts';
import { nextQuestion } from '../../../../src/lib/domain/collector-check/progress.ts';
import { possibleAnswers } from './reachable-states.ts';

/** Answers a reader can really come to, from none to all questions answered. */
export function walks(definition: CheckDefinition): fc.Arbitrary<Answers> {
  const picks = fc.array(fc.nat(), { maxLength: definition.questions.length });
  return picks.map((numbers) =>
    numbers.reduce<Answers>((answers, number) => {
      const question = nextQuestion(definition, answers);
      if (!question) return answers;
      const choices = possibleAnswers(question);
      return { ...answers, [question.id]: choices[number % choices.length] ?? [UNSURE] };
    }, {}),
  );
}

/** `answers` carried on to the result, choosing with `pick` among the possible answers. */
export function carryOn(
  definition: CheckDefinition,
  answers: Answers,
  pick: (choices: string[][]) => string[],
): Answers {
  const question = nextQuestion(definition, answers);
  if (!question) return answers;
  const reached = { ...answers, [question.id]: pick(possibleAnswers(question)) };
  return carryOn(definition, reached, pick);
}
