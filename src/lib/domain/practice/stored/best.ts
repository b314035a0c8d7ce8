/** The reader's best round per level, kept on the device only if wished. */
import { ROUND_SIZE } from '~/lib/domain/practice/decide/draw-round.ts';
import type { Score } from '~/lib/domain/practice/decide.ts';
import { LEVEL_CHOICES, type LevelChoice } from '~/lib/domain/practice/definition.ts';

/** Where the best scores are kept. The version stands in the key. */
export const BEST_STORAGE_KEY = 'practice:v1';

/** A round in three numbers; each is better the smaller it is. */
export type BestScore = Pick<Score, 'missed' | 'doubted' | 'overlooked'>;
/** By level; a level never finished is not there. */
export type BestScores = Partial<Record<LevelChoice, BestScore>>;

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= ROUND_SIZE;

const parseScore = (value: unknown): BestScore | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { missed, doubted, overlooked } = value as Record<string, unknown>;
  if (!isCount(missed) || !isCount(doubted) || !isCount(overlooked)) return undefined;
  return { missed, doubted, overlooked };
};

/** What was stored, or undefined when any of it cannot be used. */
export function parseStoredBest(stored: unknown): BestScores | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const best: BestScores = {};
  for (const [level, value] of Object.entries(stored)) {
    const known = LEVEL_CHOICES.find((choice) => choice === level);
    const score = parseScore(value);
    if (known === undefined || score === undefined) return undefined;
    best[known] = score;
  }
  return best;
}

/** Missed scams cost most, then lines that were not seen; needless doubt is the least harm. */
const isBetter = (a: BestScore, b: BestScore): boolean =>
  (a.missed - b.missed || a.overlooked - b.overlooked || a.doubted - b.doubted) < 0;

/** `best` with `score` where it is the first or a better one at `level`. */
export function keepBetter(best: BestScores, level: LevelChoice, score: BestScore): BestScores {
  const before = best[level];
  if (before && !isBetter(score, before)) return best;
  const { missed, doubted, overlooked } = score;
  return { ...best, [level]: { missed, doubted, overlooked } };
}
