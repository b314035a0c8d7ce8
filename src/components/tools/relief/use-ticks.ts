import { useRef, useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import { chooseOption } from '~/lib/domain/questionnaire/choose-option.ts';
import { STORAGE_NOTICES } from '~/lib/domain/questionnaire/notices.ts';
import { parseStoredAnswers } from '~/lib/domain/questionnaire/parse-stored-answers.ts';
import type { Answers, Question, Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';
import { dropCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { useMount } from '~/components/tools/shared/use-mount.ts';

const STORED_KEY = 'relief:v1';

/**
 * What is ticked, and whether the result was asked for, kept for as long as the tab is open: who follows a link
 * out of the result and comes back finds it again. The lists must not change meanwhile.
 */
export function useTicks(lists: Questionnaire) {
  const [answers, setAnswers] = useState<Answers>({});
  /** What was ticked when the result was asked for. */
  const [judged, setJudged] = useState<Answers>();
  const [notice, setNotice] = useState('');
  /** Several ticks may come before the next render: those made before this code arrived. */
  const latest = useRef<Answers>({});

  const replace = (next: Answers) => {
    latest.current = next;
    setAnswers(next);
  };

  /** `isJudged`: the result on screen is that of the latest ticks. */
  const keep = (isJudged: boolean) => {
    const step = isJudged ? { kind: 'result' } : { kind: 'question', id: lists.questions[0]?.id };
    const saved = save('session', STORED_KEY, { answers: latest.current, step }) === 'saved';
    setNotice(saved ? '' : STORAGE_NOTICES.notSaved);
  };

  useMount(() => {
    const found = load('session', STORED_KEY, (stored) => parseStoredAnswers(lists, stored));
    if (found.kind === 'damaged') {
      remove('session', STORED_KEY);
      setNotice(STORAGE_NOTICES.damaged);
    }
    if (found.kind !== 'loaded') return;
    replace(found.value.answers);
    if (found.value.step.kind === 'result') setJudged(found.value.answers);
    setNotice(found.value.partsDropped ? STORAGE_NOTICES.partsDropped : STORAGE_NOTICES.restored);
  });

  return {
    answers,
    judged,
    notice,
    /** Makes `optionId` of `list` ticked or not; 都没有 and 不确定 clear the others. */
    tick(list: Question, optionId: string, isTicked: boolean) {
      const before = latest.current[list.id] ?? [];
      if (before.includes(optionId) === isTicked) return;
      replace({ ...latest.current, [list.id]: chooseOption(list, before, optionId) });
      keep(false);
    },
    /** Asks for the result of the ticks as they are. */
    judge() {
      setJudged(latest.current);
      keep(true);
    },
    clear() {
      replace({});
      setJudged(undefined);
      const cleared = remove('session', STORED_KEY) && dropCarriedFacts();
      setNotice(cleared ? STORAGE_NOTICES.cleared : STORAGE_NOTICES.notCleared);
    },
  };
}
