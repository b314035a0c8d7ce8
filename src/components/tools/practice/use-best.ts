import { useEffect, useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import {
  BEST_STORAGE_KEY,
  keepBetter,
  parseStoredBest,
  type BestScore,
  type BestScores,
} from '~/lib/domain/practice/stored/best.ts';
import type { LevelChoice } from '~/lib/domain/practice/definition.ts';
import { STORAGE_NOTICES } from '~/lib/domain/practice/words.ts';

/**
 * The best scores: kept on the device while the reader wants that (`keep`).
 * `damaged` says that what was kept could not be read and was removed.
 */
export function useBest() {
  const [best, setBest] = useState<BestScores>({});
  const [keep, setKeep] = useState(false);
  const [notice, setNotice] = useState('');
  const [damaged, setDamaged] = useState(false);

  useEffect(() => {
    const found = load('device', BEST_STORAGE_KEY, parseStoredBest);
    if (found.kind === 'loaded') {
      setBest(found.value);
      setKeep(true);
    }
    if (found.kind === 'damaged') {
      remove('device', BEST_STORAGE_KEY);
      setDamaged(true);
    }
    // Once, when the page opens.
  }, []);

  /** Keeps `score` where it is better; called for a finished round while `keep` is set. */
  const record = (level: LevelChoice, score: BestScore) => {
    const better = keepBetter(best, level, score);
    setBest(better);
    const saved = save('device', BEST_STORAGE_KEY, better) === 'saved';
    setKeep(saved);
    setNotice(saved ? STORAGE_NOTICES.bestKept : STORAGE_NOTICES.bestNotSaved);
  };

  /** Forgets everything kept; reports whether the browser let us. */
  const forget = (): boolean => {
    setBest({});
    setKeep(false);
    const removed = remove('device', BEST_STORAGE_KEY);
    setNotice(removed ? STORAGE_NOTICES.bestRemoved : STORAGE_NOTICES.notCleared);
    return removed;
  };

  return { best, keep, notice, damaged, record, forget };
}

export type Best = ReturnType<typeof useBest>;
