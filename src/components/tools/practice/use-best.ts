import { useState } from 'preact/hooks';
import type { LevelChoice } from '~/lib/domain/practice/definition.ts';
import {
  BEST_STORAGE_KEY,
  keepBetter,
  parseStoredBest,
  type BestScore,
  type BestScores,
} from '~/lib/domain/practice/stored/best.ts';
import { STORAGE_NOTICES } from '~/lib/domain/practice/words.ts';
import { useStored, type StoredNotice } from '~/components/tools/shared/use-stored.ts';

const NOTHING: BestScores = {};

/** What is said at the start and what is said beside the choice of keeping. */
const FOUND: Partial<Record<StoredNotice, string>> = {
  partly: STORAGE_NOTICES.bestDamaged,
  damaged: STORAGE_NOTICES.bestDamaged,
  newer: STORAGE_NOTICES.newer,
};
const DONE: Partial<Record<StoredNotice, string>> = {
  newer: STORAGE_NOTICES.newer,
  notSaved: STORAGE_NOTICES.bestNotSaved,
  cleared: STORAGE_NOTICES.bestRemoved,
  notCleared: STORAGE_NOTICES.notCleared,
};

/** The best scores: kept on the device while the reader wants that (`keep`). */
export function useBest() {
  const stored = useStored({
    scope: 'device',
    key: BEST_STORAGE_KEY,
    parse: parseStoredBest,
    empty: NOTHING,
  });
  const { value: best, notice } = stored;
  /** Whether the last score was kept on this visit. */
  const [isKept, setKept] = useState(false);

  return {
    best,
    keep: best !== NOTHING && notice !== 'notSaved' && notice !== 'newer',
    notice: isKept ? STORAGE_NOTICES.bestKept : (DONE[notice] ?? ''),
    /** What became of what was kept before. */
    found: FOUND[notice] ?? '',
    stored,
    /** Keeps `score` where it is better; called for a finished round while `keep` is set. */
    record(level: LevelChoice, score: BestScore) {
      setKept(stored.set((before) => keepBetter(before, level, score)));
    },
    /** Forgets everything kept; reports whether the browser let us. */
    forget(): boolean {
      setKept(false);
      return stored.clear();
    },
  };
}

export type Best = ReturnType<typeof useBest>;
