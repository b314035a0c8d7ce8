import { useRef, useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import { describeDropped, STORAGE_NOTICES } from '~/lib/domain/questionnaire/notices.ts';
import {
  parseStoredAnswers,
  type StoredAnswers,
} from '~/lib/domain/questionnaire/parse-stored-answers.ts';
import { dropUnasked } from '~/lib/domain/questionnaire/progress.ts';
import type { Answers, Flow } from '~/lib/domain/questionnaire/questionnaire.ts';
import {
  firstStep,
  stepAfterAnswer,
  stepBefore,
  stepOnward,
  type Step,
} from '~/lib/domain/questionnaire/steps.ts';
import { dropCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { depthHere, enterStep, onHistoryStep, stayAtStep } from './step-history.ts';
import { useMount } from '~/components/tools/shared/use-mount.ts';

/**
 * A questionnaire's state and what the reader can do with it; keeps the session's storage under `storedKey`
 * and the browser's history in step. The questions must not change while the page is open.
 */
export function useQuestionnaire(flow: Flow, storedKey: string) {
  const [state, setState] = useState<StoredAnswers>(() => ({
    answers: {},
    step: firstStep(flow),
  }));
  const [notice, setNotice] = useState('');
  /** Counts moves, so that the page knows when to move the focus; 0 while loading. */
  const [moves, setMoves] = useState(0);
  /** Counts changes of what was answered, other than ticks not sent yet, so that the form starts from it. */
  const [replacements, setReplacements] = useState(0);
  const latest = useRef(state);
  latest.current = state;

  const replace = (answers: Answers, step: Step) => {
    latest.current = { answers, step };
    setState(latest.current);
    setReplacements((count) => count + 1);
  };

  const show = (answers: Answers, step: Step, notices: string[] = []) => {
    // Without answers there is nothing to keep: after 清除, going back must not store anything again.
    const empty = Object.keys(answers).length === 0;
    const saved = empty || save('session', storedKey, { answers, step }) === 'saved';
    replace(answers, step);
    setNotice([...notices, saved ? '' : STORAGE_NOTICES.notSaved].filter(Boolean).join(' '));
    setMoves((count) => count + 1);
  };

  useMount(() => {
    const found = load('session', storedKey, (stored) => parseStoredAnswers(flow, stored));
    if (found.kind === 'damaged') remove('session', storedKey);
    if (found.kind === 'damaged') setNotice(STORAGE_NOTICES.damaged);
    if (found.kind === 'loaded') {
      const { answers, step, partsDropped } = found.value;
      replace(answers, step);
      setNotice(partsDropped ? STORAGE_NOTICES.partsDropped : STORAGE_NOTICES.restored);
    }
    stayAtStep(found.kind === 'loaded' ? found.value.step : latest.current.step);
    return onHistoryStep((wanted) => {
      const { answers } = latest.current;
      const parsed = parseStoredAnswers(flow, { answers, step: wanted });
      if (parsed) show(answers, parsed.step);
    });
  });

  const goTo = (answers: Answers, step: Step, notices?: string[]) => {
    enterStep(step);
    show(answers, step, notices);
  };

  return {
    ...state,
    notice,
    moves,
    replacements,
    answer(questionId: string, chosen: string[]) {
      const given = { ...state.answers, [questionId]: chosen };
      const { answers, dropped } = dropUnasked(flow, given);
      const notices = [describeDropped(flow, dropped)];
      goTo(answers, stepAfterAnswer(flow, answers, questionId), notices);
    },
    /** Takes in answers that another tool gave, once, when the page opens; the rest is asked. */
    prefill(given: Answers) {
      const { answers } = dropUnasked(flow, { ...latest.current.answers, ...given });
      const urgent = Object.keys(given)
        .map((questionId) => stepAfterAnswer(flow, answers, questionId))
        .find(({ kind }) => kind === 'urgent');
      const step = urgent ?? stepOnward(flow, answers);
      stayAtStep(step);
      save('session', storedKey, { answers, step });
      replace(answers, step);
    },
    goOn: () => goTo(state.answers, stepOnward(flow, state.answers)),
    change: (questionId: string) => goTo(state.answers, { kind: 'question', id: questionId }),
    goBack() {
      if (depthHere() > 0) return history.back();
      const before = stepBefore(flow, state.answers, state.step);
      if (!before) return;
      stayAtStep(before);
      show(state.answers, before);
    },
    clear() {
      const step = firstStep(flow);
      enterStep(step);
      replace({}, step);
      setMoves((count) => count + 1);
      const cleared = remove('session', storedKey) && dropCarriedFacts();
      setNotice(cleared ? STORAGE_NOTICES.cleared : STORAGE_NOTICES.notCleared);
    },
  };
}

/** A questionnaire's state and what the reader can do with it. */
export type QuestionnaireState = ReturnType<typeof useQuestionnaire>;
