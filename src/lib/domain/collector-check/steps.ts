/** Where the reader is: at a question, at the urgent card that a question brought up, or at the result. */
import { conditionHolds } from './conditions.ts';
import type { Answers, CheckDefinition } from './definition.ts';
import { urgentFindings } from './judge.ts';
import { askedQuestions, nextQuestion, previousQuestion } from './progress.ts';

export type Step =
  { kind: 'question'; id: string } | { kind: 'urgent'; id: string } | { kind: 'result' };

/** The first question of the quiz. */
export function firstStep(definition: CheckDefinition): Step {
  return stepOnward(definition, {});
}

/** The next unanswered question, or the result when there is none. */
export function stepOnward(definition: CheckDefinition, answers: Answers): Step {
  const next = nextQuestion(definition, answers);
  return next ? { kind: 'question', id: next.id } : { kind: 'result' };
}

/** The urgent findings that `answers` bring up. */
const findUrgent = (definition: CheckDefinition, answers: Answers) =>
  urgentFindings(
    definition.rules
      .filter((rule) => conditionHolds(rule.when, answers))
      .map((rule) => rule.effect),
  );

/** Where answering `questionId` leads: to the urgent card when it is the first to bring it up, else onward. */
export function stepAfterAnswer(
  definition: CheckDefinition,
  answers: Answers,
  questionId: string,
): Step {
  const asked = askedQuestions(definition, answers).map(({ id }) => id);
  const before = asked.slice(0, asked.indexOf(questionId));
  const pick = (ids: string[]): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
  const known = findUrgent(definition, pick(before));
  const found = findUrgent(definition, pick([...before, questionId]));
  return found.some((finding) => !known.includes(finding))
    ? { kind: 'urgent', id: questionId }
    : stepOnward(definition, answers);
}

/** Where 上一题 leads from `step`; undefined at the first question. */
export function stepBefore(
  definition: CheckDefinition,
  answers: Answers,
  step: Step,
): Step | undefined {
  if (step.kind === 'urgent') return { kind: 'question', id: step.id };
  const id =
    step.kind === 'question'
      ? previousQuestion(definition, answers, step.id)?.id
      : askedQuestions(definition, answers).at(-1)?.id;
  return id === undefined ? undefined : { kind: 'question', id };
}

/** `step` when the answers lead there, else the furthest place they do lead to. */
export function nearestStep(definition: CheckDefinition, answers: Answers, step: Step): Step {
  const onward = stepOnward(definition, answers);
  if (step.kind === 'result') return onward;
  if (step.kind === 'urgent') {
    const after = stepAfterAnswer(definition, answers, step.id);
    return after.kind === 'urgent' && answers[step.id] ? step : onward;
  }
  const open = onward.kind === 'question' ? onward.id : undefined;
  const asked = askedQuestions(definition, answers).some((question) => question.id === step.id);
  return asked && (answers[step.id] !== undefined || step.id === open) ? step : onward;
}
