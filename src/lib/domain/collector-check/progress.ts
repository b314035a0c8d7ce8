/** Which question comes next, and which answers still stand. */
import { conditionHolds } from './conditions.ts';
import type { Answers, CheckDefinition, CheckQuestion } from './definition.ts';

/** The questions that `answers` lead to, in order, answered or not. */
export function askedQuestions(definition: CheckDefinition, answers: Answers): CheckQuestion[] {
  let standing: Answers = {};
  return definition.questions.filter((question) => {
    if (question.askWhen && !conditionHolds(question.askWhen, standing)) return false;
    const chosen = answers[question.id];
    if (chosen) standing = { ...standing, [question.id]: chosen };
    return true;
  });
}

/** The first asked question without an answer; undefined when the result is ready. */
export function nextQuestion(
  definition: CheckDefinition,
  answers: Answers,
): CheckQuestion | undefined {
  return askedQuestions(definition, answers).find((question) => !answers[question.id]);
}

/** The asked question before `questionId`; undefined for the first one. */
export function previousQuestion(
  definition: CheckDefinition,
  answers: Answers,
  questionId: string,
): CheckQuestion | undefined {
  const asked = askedQuestions(definition, answers);
  return asked[asked.findIndex((question) => question.id === questionId) - 1];
}

/** `answers` without those to questions no longer asked, and the ids of the questions dropped. */
export function dropUnasked(
  definition: CheckDefinition,
  answers: Answers,
): { answers: Answers; dropped: string[] } {
  const asked = new Set(askedQuestions(definition, answers).map((question) => question.id));
  const entries = Object.entries(answers);
  return {
    answers: Object.fromEntries(entries.filter(([id]) => asked.has(id))),
    dropped: entries.filter(([id]) => !asked.has(id)).map(([id]) => id),
  };
}
