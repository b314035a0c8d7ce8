import { useState } from 'preact/hooks';
import { joinAnswers } from '~/lib/domain/questionnaire/carried-answers.ts';
import { chooseOption } from '~/lib/domain/questionnaire/choose-option.ts';
import { STORAGE_NOTICES } from '~/lib/domain/questionnaire/notices.ts';
import {
  parseStoredAnswers,
  type StoredAnswers,
} from '~/lib/domain/questionnaire/parse-stored-answers.ts';
import type { Answers, Question, Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';
import { dropCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { storeAnswers } from '~/components/tools/shared/questionnaire/store-answers.ts';
import { useStored } from '~/components/tools/shared/use-stored.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

const STORED_KEY = 'relief:v1';

/**
 * What is ticked, and whether the result was asked for, kept for as long as the tab is open: who follows a link
 * out of the result and comes back finds it again. The lists must not change meanwhile.
 */
export function useTicks(lists: Questionnaire) {
  const ticking = { kind: 'question', id: lists.questions[0]?.id ?? '' } as const;
  const stored = useStored<StoredAnswers>({
    ...storeAnswers,
    key: STORED_KEY,
    parse: (found) => parseStoredAnswers(lists, found),
    empty: { answers: {}, step: ticking },
  });
  const { now, set, opened } = stored;
  /** What was ticked when the result was asked for. */
  const [judged, setJudged] = useState<Answers>();

  useChange(() => {
    const { answers, step } = now();
    if (opened > 0) setJudged(step.kind === 'result' ? answers : undefined);
    // Whenever it comes out of the storage.
  }, [opened]);

  return {
    answers: stored.value.answers,
    judged,
    stored,
    notice: stored.notice && STORAGE_NOTICES[stored.notice],
    /** Makes `optionId` of `list` ticked or not; 都没有 and 不确定 clear the others. */
    tick(list: Question, optionId: string, isTicked: boolean) {
      const { answers } = now();
      const before = answers[list.id] ?? [];
      if (before.includes(optionId) === isTicked) return;
      const next = { ...answers, [list.id]: chooseOption(list, before, optionId) };
      if (set({ answers: next, step: ticking })) stored.say('');
    },
    /** Takes in ticks that another tool gave; nothing that was ticked is taken back. */
    take(given: Answers) {
      if (set({ answers: joinAnswers(lists, now().answers, given), step: ticking })) stored.say('');
    },
    /** Asks for the result of the ticks as they are. */
    judge() {
      const { answers } = now();
      setJudged(answers);
      if (set({ answers, step: { kind: 'result' } })) stored.say('');
    },
    clear() {
      setJudged(undefined);
      if (stored.clear() && !dropCarriedFacts()) stored.say('notCleared');
    },
  };
}
