/** A questionnaire's steps in the browser's history: addresses name a question at most, never an answer. */
import type { Step } from '~/lib/domain/questionnaire/steps.ts';

interface Entry {
  questionStep?: unknown;
  questionDepth?: number;
}

const entry = (): Entry => (history.state as Entry | null) ?? {};

const addressOf = (step: Step): string =>
  step.kind === 'question' ? `#q-${step.id}` : `#${step.kind}`;

/** How many steps of this visit lie before the current one. */
export const depthHere = (): number => entry().questionDepth ?? 0;

/** Adds `step` after the current one, so that the back button returns here. */
export function enterStep(step: Step): void {
  history.pushState({ questionStep: step, questionDepth: depthHere() + 1 }, '', addressOf(step));
}

/** Makes the current entry of the history stand for `step`; its address stays. */
export function stayAtStep(step: Step): void {
  history.replaceState({ ...entry(), questionStep: step }, '');
}

/** Calls `listener` when the reader comes to another step by back or forward; returns how to stop. */
export function onHistoryStep(listener: (step: unknown) => void): () => void {
  const onPopState = () => {
    const { questionStep } = entry();
    // Links to parts of the page also come here; they are not steps.
    if (questionStep !== undefined) listener(questionStep);
  };
  addEventListener('popstate', onPopState);
  return () => removeEventListener('popstate', onPopState);
}
