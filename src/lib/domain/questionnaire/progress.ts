/** Which question comes next, and which answers still stand. */
import { conditionHolds } from './conditions.ts';
import type { Answers, Question, Questionnaire } from './questionnaire.ts';

/** The questions that `answers` lead to, in order, answered or not. */
export function askedQuestions(questionnaire: Questionnaire, answers: Answers): Question[] {
  let standing: Answers = {};
  return questionnaire.questions.filter((question) => {
    if (question.askWhen && !conditionHolds(question.askWhen, standing)) return false;
    const chosen = answers[question.id];
    if (chosen) standing = { ...standing, [question.id]: chosen };
    return true;
  });
}

/** The first asked question without an answer; undefined when the result is ready. */
export function nextQuestion(questionnaire: Questionnaire, answers: Answers): Question | undefined {
  return askedQuestions(questionnaire, answers).find((question) => !answers[question.id]);
}

/** The asked question before `questionId`; undefined for the first one. */
export function previousQuestion(
  questionnaire: Questionnaire,
  answers: Answers,
  questionId: string,
): Question | undefined {
  const asked = askedQuestions(questionnaire, answers);
  return asked[asked.findIndex((question) => question.id === questionId) - 1];
}

/** `answers` without those to questions no longer asked, and the ids of the questions dropped. */
export function dropUnasked(
  questionnaire: Questionnaire,
  answers: Answers,
): { answers: Answers; dropped: string[] } {
  const asked = new Set(askedQuestions(questionnaire, answers).map((question) => question.id));
  const entries = Object.entries(answers);
  return {
    answers: Object.fromEntries(entries.filter(([id]) => asked.has(id))),
    dropped: entries.filter(([id]) => !asked.has(id)).map(([id]) => id),
  };
}
