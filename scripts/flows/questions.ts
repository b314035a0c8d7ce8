import { partsOf } from '~/lib/domain/questionnaire/conditions.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import type { Question } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { DrawnBox } from './drawing.ts';

const labelOf = (questions: readonly Question[], questionId: string, optionId: string): string =>
  questions.find(({ id }) => id === questionId)?.options.find(({ id }) => id === optionId)?.label ??
  optionId;

/** `condition` in the words of the questions. */
const describeCondition = (questions: readonly Question[], condition: Condition): string =>
  partsOf(condition)
    .map(({ question, includes }) => {
      const text = questions.find(({ id }) => id === question)?.text ?? question;
      return `${text}${includes.map((id) => labelOf(questions, question, id)).join('／')}`;
    })
    .join('all' in condition ? ' 并且 ' : ' 或者 ');

/** Whether choosing `optionId` alone makes `condition` hold. */
const holdsAlone = (condition: Condition, questionId: string, optionId: string): boolean => {
  const parts = partsOf(condition);
  const matches = parts.filter(
    ({ question, includes }) => question === questionId && includes.includes(optionId),
  );
  return 'any' in condition ? matches.length > 0 : matches.length === parts.length;
};

/** A rule as a reviewer reads it: when it holds, and what it says. */
export interface DrawnRule {
  id: string;
  when: Condition;
  says: string;
}

/** The questions with what each option means; `meansOf` adds what the option itself says. */
export function drawQuestions(
  questions: readonly Question[],
  rules: readonly DrawnRule[],
  meansOf: (question: Question, optionId: string) => readonly string[] = () => [],
): DrawnBox[] {
  const leads = (questionId: string, optionId: string) =>
    questions
      .filter(({ askWhen }) => askWhen && holdsAlone(askWhen, questionId, optionId))
      .map(({ text }) => `问：${text}`);
  return questions.map((question, index) => ({
    title: `${index + 1}. ${question.text}（${question.id}${question.multiple ? '，可多选' : ''}）`,
    when: question.askWhen ? `只在：${describeCondition(questions, question.askWhen)}` : '',
    lines: question.options.map(({ id, label }) => ({
      text: `○ ${label}`,
      meanings: [
        ...meansOf(question, id),
        ...rules
          .filter(({ when }) => holdsAlone(when, question.id, id))
          .map(({ id: rule, says }) => `${says}（${rule}）`),
        ...leads(question.id, id),
      ],
    })),
  }));
}

/** Rules that take several answers, in a box of their own. */
export const drawCombinations = (
  questions: readonly Question[],
  rules: readonly DrawnRule[],
): DrawnBox => ({
  title: '几个回答合起来',
  when: '',
  lines: rules
    .filter(({ when }) => 'all' in when && when.all.length > 1)
    .flatMap(({ id, when, says }) => [
      { text: describeCondition(questions, when), meanings: [] },
      { text: '', meanings: [`${says}（${id}）`] },
    ]),
});
