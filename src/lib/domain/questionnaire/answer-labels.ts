import { askedQuestions } from './progress.ts';
import type { Answers, Questionnaire } from './questionnaire.ts';

/** A question with what was chosen, as the reader reads it. */
export interface AnswerLabels {
  id: string;
  text: string;
  labels: string[];
}

/** Every question asked, with the labels of the options chosen. */
export const listAnswerLabels = (questionnaire: Questionnaire, answers: Answers): AnswerLabels[] =>
  askedQuestions(questionnaire, answers).map((question) => ({
    id: question.id,
    text: question.text,
    labels: question.options
      .filter((option) => answers[question.id]?.includes(option.id))
      .map((option) => option.label),
  }));
