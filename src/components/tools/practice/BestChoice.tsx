import type { Score } from '~/lib/domain/practice/decide.ts';
import type { LevelChoice } from '~/lib/domain/practice/definition.ts';
import { describeScore } from '~/lib/domain/practice/result.ts';
import { Status, Words } from '~/components/tools/shared/Words.tsx';
import type { Best } from './use-best.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

interface Props {
  best: Best;
  level: LevelChoice;
  score: Score;
}

/** Whether to keep the best score on this device, and what it is. */
export function BestChoice({ best, level, score }: Props) {
  useChange(() => {
    if (best.keep) best.record(level, score);
    // A finished round never changes.
  }, []);
  const kept = best.best[level];
  return (
    <div class="no-print">
      <label class="check-line">
        <input
          type="checkbox"
          checked={best.keep}
          onChange={() => (best.keep ? best.forget() : best.record(level, score))}
        />
        把最好成绩留在这台设备上
      </label>
      {kept && (
        <p>
          <Words>{`这个难度的最好成绩：${describeScore(kept)}`}</Words>
        </p>
      )}
      <Status class="muted" message={best.notice} />
    </div>
  );
}
