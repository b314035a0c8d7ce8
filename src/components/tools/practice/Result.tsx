import type { RefObject } from 'preact';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { composePracticeText } from '~/lib/domain/practice/text.ts';
import { scoreRound } from '~/lib/domain/practice/decide.ts';
import {
  describeRound,
  listScore,
  RESULT_ACTIONS,
  RESULT_CAVEAT,
} from '~/lib/domain/practice/result.ts';
import type { PracticeItem } from '~/lib/domain/practice/definition.ts';
import { listAnswered, listToReview, type Round } from '~/lib/domain/practice/round.ts';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { Outcome } from '~/components/tools/shared/Outcome.tsx';
import { TakeAlong } from '~/components/tools/shared/TakeAlong.tsx';
import { BestChoice } from './BestChoice.tsx';
import { ReviewList } from './ReviewList.tsx';
import type { Best } from './use-best.ts';

interface Props {
  round: Round;
  items: readonly PracticeItem[];
  words: LinkWords;
  best: Best;
  heading: RefObject<HTMLHeadingElement>;
  onRepeat: () => void;
  onNew: () => void;
  onBack: () => void;
  onClear: () => void;
}

/** The three numbers, what to go over again, and ways to keep the result. */
export function ResultStep(props: Props) {
  const { round, items, words, best, heading, onRepeat, onNew, onBack, onClear } = props;
  const answered = listAnswered(items, round);
  const score = scoreRound(answered);
  const missed = listToReview(answered).length;
  return (
    <Outcome class="practice__result">
      <h2 ref={heading} tabIndex={-1}>
        这一轮的结果
      </h2>
      <p class="muted">{describeRound(round)}</p>
      <dl class="card practice__score">
        {listScore(score).map(({ label, count, remark }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{count}</strong>
              {remark}
            </dd>
          </div>
        ))}
      </dl>
      <section>
        <h3>{RESULT_WORDS.next}</h3>
        <ActionList actions={RESULT_ACTIONS} words={words} />
      </section>
      <p class="row no-print">
        {missed > 0 && (
          <button type="button" class="button button--primary" onClick={onRepeat}>
            重练这{missed}题
          </button>
        )}
        <button type="button" class="button" onClick={onNew}>
          再来一轮
        </button>
        <button type="button" class="button button--quiet" onClick={onBack}>
          上一题
        </button>
      </p>
      <ReviewList answered={answered} words={words} />
      <p class="muted">{RESULT_CAVEAT}</p>
      <TakeAlong
        text={() => composePracticeText(round, answered, words.hotlines)}
        onClear={onClear}
        clearLabel="全部清除，重新开始"
      />
      {!round.again && <BestChoice best={best} level={round.level} score={score} />}
    </Outcome>
  );
}
