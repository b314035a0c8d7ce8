/** Random walks through a questionnaire for property tests. */
import fc from 'fast-check';
import { standsAlone } from '~/lib/domain/questionnaire/choose-option.ts';
import { nextQuestion } from '~/lib/domain/questionnaire/progress.ts';
import {
  UNSURE,
  type Answers,
  type Question,
  type Questionnaire,
} from '~/lib/domain/questionnaire/questionnaire.ts';

/** Every answer the form accepts for `question`. */
export function possibleAnswers(question: Question): string[][] {
  const ids = question.options.map((option) => option.id);
  if (!question.multiple) return ids.map((id) => [id]);
  const free = ids.filter((id) => !standsAlone(question, id));
  const subsets = free.reduce<string[][]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
  const alone = ids.filter((id) => standsAlone(question, id)).map((id) => [id]);
  return [...subsets.filter((set) => set.length > 0), ...alone];
}

/** Answers a reader can really come to, from none to all questions answered. */
export function walks(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  const picks = fc.array(fc.nat(), { maxLength: questionnaire.questions.length });
  return picks.map((numbers) =>
    numbers.reduce<Answers>((answers, number) => {
      const question = nextQuestion(questionnaire, answers);
      if (!question) return answers;
      const choices = possibleAnswers(question);
      return { ...answers, [question.id]: choices[number % choices.length] ?? [UNSURE] };
    }, {}),
  );
}

/** `answers` carried on to the result, choosing with `pick` among the possible answers. */
export function carryOn(
  questionnaire: Questionnaire,
  answers: Answers,
  pick: (choices: string[][]) => string[],
): Answers {
  const question = nextQuestion(questionnaire, answers);
  if (!question) return answers;
  const reached = { ...answers, [question.id]: pick(possibleAnswers(question)) };
  return carryOn(questionnaire, reached, pick);
}
