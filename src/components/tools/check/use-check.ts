import { useEffect, useRef, useState } from 'preact/hooks';
import { load, remove, save } from '../../../lib/browser/storage.ts';
import type { Answers, CheckDefinition } from '../../../lib/domain/collector-check/definition.ts';
import { describeDropped, STORAGE_NOTICES } from '../../../lib/domain/collector-check/notices.ts';
import {
  parseStoredCheck,
  type StoredCheck,
} from '../../../lib/domain/collector-check/parse-stored-check.ts';
import { dropUnasked } from '../../../lib/domain/collector-check/progress.ts';
import {
  firstStep,
  stepAfterAnswer,
  stepBefore,
  stepOnward,
  type Step,
} from '../../../lib/domain/collector-check/steps.ts';
import { depthHere, enterStep, onHistoryStep, stayAtStep } from './step-history.ts';

const STORED_KEY = 'check:v1';

/** The quiz's state and what the reader can do with it; keeps storage and the browser's history in step. */
export function useCheck(definition: CheckDefinition) {
  const [state, setState] = useState<StoredCheck>(() => ({
    answers: {},
    step: firstStep(definition),
  }));
  const [notice, setNotice] = useState('');
  /** Counts moves, so that the page knows when to move the focus; 0 while loading. */
  const [moves, setMoves] = useState(0);
  /** Counts changes of what was answered, other than ticks not sent yet, so that the form starts from it. */
  const [replacements, setReplacements] = useState(0);
  const latest = useRef(state);
  latest.current = state;

  const replace = (answers: Answers, step: Step) => {
    setState({ answers, step });
    setReplacements((count) => count + 1);
  };

  const show = (answers: Answers, step: Step, notices: string[] = []) => {
    // Without answers there is nothing to keep: after 清除, going back must not store anything again.
    const empty = Object.keys(answers).length === 0;
    const saved = empty || save('session', STORED_KEY, { answers, step }) === 'saved';
    replace(answers, step);
    setNotice([...notices, saved ? '' : STORAGE_NOTICES.notSaved].filter(Boolean).join(' '));
    setMoves((count) => count + 1);
  };

  useEffect(() => {
    const found = load('session', STORED_KEY, (stored) => parseStoredCheck(definition, stored));
    if (found.kind === 'damaged') remove('session', STORED_KEY);
    if (found.kind === 'damaged') setNotice(STORAGE_NOTICES.damaged);
    if (found.kind === 'loaded') {
      const { answers, step, partsDropped } = found.value;
      replace(answers, step);
      setNotice(partsDropped ? STORAGE_NOTICES.partsDropped : STORAGE_NOTICES.restored);
    }
    stayAtStep(found.kind === 'loaded' ? found.value.step : latest.current.step);
    return onHistoryStep((wanted) => {
      const { answers } = latest.current;
      const parsed = parseStoredCheck(definition, { answers, step: wanted });
      if (parsed) show(answers, parsed.step);
    });
    // The quiz itself never changes while the page is open.
  }, []);

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
      const { answers, dropped } = dropUnasked(definition, given);
      const notices = [describeDropped(definition, dropped)];
      goTo(answers, stepAfterAnswer(definition, answers, questionId), notices);
    },
    goOn: () => goTo(state.answers, stepOnward(definition, state.answers)),
    change: (questionId: string) => goTo(state.answers, { kind: 'question', id: questionId }),
    goBack() {
      if (depthHere() > 0) return history.back();
      const before = stepBefore(definition, state.answers, state.step);
      if (!before) return;
      stayAtStep(before);
      show(state.answers, before);
    },
    clear() {
      const step = firstStep(definition);
      enterStep(step);
      replace({}, step);
      setMoves((count) => count + 1);
      const cleared = remove('session', STORED_KEY);
      setNotice(cleared ? STORAGE_NOTICES.cleared : STORAGE_NOTICES.notSaved);
    },
  };
}
