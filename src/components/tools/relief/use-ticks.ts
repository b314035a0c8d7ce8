import { useEffect, useRef, useState } from 'preact/hooks';
import { load, remove, save } from '../../../lib/browser/storage.ts';
import { chooseOption } from '../../../lib/domain/questionnaire/choose-option.ts';
import { STORAGE_NOTICES } from '../../../lib/domain/questionnaire/notices.ts';
import { parseStoredAnswers } from '../../../lib/domain/questionnaire/parse-stored-answers.ts';
import type {
  Answers,
  Question,
  Questionnaire,
} from '../../../lib/domain/questionnaire/questionnaire.ts';

const STORED_KEY = 'relief:v1';

/** What is ticked, kept for as long as the tab is open. The lists must not change meanwhile. */
export function useTicks(lists: Questionnaire) {
  const [answers, setAnswers] = useState<Answers>({});
  const [notice, setNotice] = useState('');
  /** Several ticks may come before the next render: those made before this code arrived. */
  const latest = useRef<Answers>({});

  const replace = (next: Answers) => {
    latest.current = next;
    setAnswers(next);
  };

  useEffect(() => {
    const found = load('session', STORED_KEY, (stored) => parseStoredAnswers(lists, stored));
    if (found.kind === 'damaged') {
      remove('session', STORED_KEY);
      setNotice(STORAGE_NOTICES.damaged);
    }
    if (found.kind !== 'loaded') return;
    replace(found.value.answers);
    setNotice(found.value.partsDropped ? STORAGE_NOTICES.partsDropped : STORAGE_NOTICES.restored);
    // Once, when the page opens.
  }, []);

  return {
    answers,
    notice,
    /** Makes `optionId` of `list` ticked or not; 都没有 and 不确定 clear the others. */
    tick(list: Question, optionId: string, isTicked: boolean) {
      const before = latest.current[list.id] ?? [];
      if (before.includes(optionId) === isTicked) return;
      replace({ ...latest.current, [list.id]: chooseOption(list, before, optionId) });
      const stored = { answers: latest.current, step: { kind: 'result' } };
      const saved = save('session', STORED_KEY, stored) === 'saved';
      setNotice(saved ? '' : STORAGE_NOTICES.notSaved);
    },
    clear() {
      replace({});
      const cleared = remove('session', STORED_KEY);
      setNotice(cleared ? STORAGE_NOTICES.cleared : STORAGE_NOTICES.notSaved);
    },
  };
}
