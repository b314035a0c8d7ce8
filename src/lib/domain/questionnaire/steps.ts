/** Where the reader is: at a question, at the urgent card that a question brought up, or at the result. */
import { lastOf } from '~/lib/domain/values/last-of.ts';
import { askedQuestions, nextQuestion, previousQuestion } from './progress.ts';
import type { Answers, Flow } from './questionnaire.ts';

export type Step =
  { kind: 'question'; id: string } | { kind: 'urgent'; id: string } | { kind: 'result' };

/** The first question. */
export function firstStep(flow: Flow): Step {
  return stepOnward(flow, {});
}

/** The next unanswered question, or the result when there is none. */
export function stepOnward(flow: Flow, answers: Answers): Step {
  const next = nextQuestion(flow, answers);
  return next ? { kind: 'question', id: next.id } : { kind: 'result' };
}

/** Whether the result can be read: when nothing is left to ask, or when no answer can change it. */
export const canSeeResult = (flow: Flow, answers: Answers): boolean =>
  nextQuestion(flow, answers) === undefined || (flow.canFinish?.(answers) ?? false);

/** Where answering `questionId` leads: to the urgent card when it is the first to bring it up, else onward. */
export function stepAfterAnswer(flow: Flow, answers: Answers, questionId: string): Step {
  const asked = askedQuestions(flow, answers).map(({ id }) => id);
  const before = asked.slice(0, asked.indexOf(questionId));
  const pick = (ids: string[]): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
  const findUrgent = (given: Answers) => flow.findUrgent?.(given) ?? [];
  const known = findUrgent(pick(before));
  const found = findUrgent(pick([...before, questionId]));
  return found.some((finding) => !known.includes(finding))
    ? { kind: 'urgent', id: questionId }
    : stepOnward(flow, answers);
}

/** Where 上一题 leads from `step`; undefined at the first question. */
export function stepBefore(flow: Flow, answers: Answers, step: Step): Step | undefined {
  if (step.kind === 'urgent') return { kind: 'question', id: step.id };
  const id =
    step.kind === 'question'
      ? previousQuestion(flow, answers, step.id)?.id
      : lastOf(askedQuestions(flow, answers))?.id;
  return id === undefined ? undefined : { kind: 'question', id };
}

/** `step` when the answers lead there, else the furthest place they do lead to. */
export function nearestStep(flow: Flow, answers: Answers, step: Step): Step {
  const onward = stepOnward(flow, answers);
  if (step.kind === 'result') return canSeeResult(flow, answers) ? step : onward;
  if (step.kind === 'urgent') {
    const after = stepAfterAnswer(flow, answers, step.id);
    return after.kind === 'urgent' && answers[step.id] ? step : onward;
  }
  const open = onward.kind === 'question' ? onward.id : undefined;
  const asked = askedQuestions(flow, answers).some((question) => question.id === step.id);
  return asked && (answers[step.id] !== undefined || step.id === open) ? step : onward;
}
