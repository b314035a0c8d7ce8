import { useRef, useState } from 'preact/hooks';
import { joinAnswers } from '~/lib/domain/questionnaire/carried-answers.ts';
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
import { useStored } from '~/components/tools/shared/use-stored.ts';
import { depthHere, enterStep, onHistoryStep, stayAtStep } from './step-history.ts';
import { storeAnswers } from './store-answers.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/**
 * A questionnaire's state and what the reader can do with it; keeps the session's storage under `storedKey`
 * and the browser's history in step. The questions must not change while the page is open.
 */
export function useQuestionnaire(flow: Flow, storedKey: string) {
  const stored = useStored<StoredAnswers>({
    ...storeAnswers,
    key: storedKey,
    parse: (found) => parseStoredAnswers(flow, found),
    empty: { answers: {}, step: firstStep(flow) },
  });
  const { now, set } = stored;
  const { answers, step } = stored.value;
  /** Which answers the last change dropped, in words. */
  const [dropped, setDropped] = useState('');
  /** Counts moves, so that the page knows when to move the focus; 0 while loading. */
  const [moves, setMoves] = useState(0);
  /** Counts changes of what was answered, other than ticks not sent yet, so that the form starts from it. */
  const [replacements, setReplacements] = useState(0);

  const show = (next: StoredAnswers, droppedIds: readonly string[] = []) => {
    if (set(next)) stored.say('');
    setDropped(describeDropped(flow, droppedIds));
    setReplacements((count) => count + 1);
    setMoves((count) => count + 1);
  };

  const latestShow = useRef(show);
  latestShow.current = show;
  useChange(() => {
    stayAtStep(now().step);
    return onHistoryStep((wanted) => {
      const parsed = parseStoredAnswers(flow, { answers: now().answers, step: wanted });
      if (parsed) latestShow.current({ answers: parsed.answers, step: parsed.step });
    });
    // Once, when the page opens.
  }, []);

  const goTo = (next: Answers, nextStep: Step, droppedIds?: readonly string[]) => {
    enterStep(nextStep);
    show({ answers: next, step: nextStep }, droppedIds);
  };
  const said = stored.notice && STORAGE_NOTICES[stored.notice];

  return {
    answers,
    step,
    stored,
    notice: [dropped, said].filter(Boolean).join(' '),
    moves,
    replacements: replacements + stored.opened,
    answer(questionId: string, chosen: string[]) {
      const given = { ...answers, [questionId]: chosen };
      const standing = dropUnasked(flow, given);
      const next = stepAfterAnswer(flow, standing.answers, questionId);
      goTo(standing.answers, next, standing.dropped);
    },
    /** Takes in answers that another tool gave, once, when the page opens; the rest is asked. */
    prefill(given: Answers) {
      const standing = dropUnasked(flow, joinAnswers(flow, now().answers, given)).answers;
      const urgent = Object.keys(given)
        .map((questionId) => stepAfterAnswer(flow, standing, questionId))
        .find(({ kind }) => kind === 'urgent');
      const next = urgent ?? stepOnward(flow, standing);
      stayAtStep(next);
      set({ answers: standing, step: next });
      setReplacements((count) => count + 1);
    },
    goOn: () => goTo(answers, stepOnward(flow, answers)),
    /** Goes to the result before everything is asked, where the flow lets it. */
    finish: () => goTo(answers, { kind: 'result' }),
    change: (questionId: string) => goTo(answers, { kind: 'question', id: questionId }),
    goBack() {
      if (depthHere() > 0) return history.back();
      const before = stepBefore(flow, answers, step);
      if (!before) return;
      stayAtStep(before);
      show({ answers, step: before });
    },
    clear() {
      enterStep(firstStep(flow));
      setDropped('');
      setReplacements((count) => count + 1);
      setMoves((count) => count + 1);
      if (stored.clear() && !dropCarriedFacts()) stored.say('notCleared');
    },
  };
}

/** A questionnaire's state and what the reader can do with it. */
export type QuestionnaireState = ReturnType<typeof useQuestionnaire>;
