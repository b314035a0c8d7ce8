import { HIGHEST_NUMBER, ROUND_SIZE } from './decide/draw-round.ts';
import {
  CONDUCT_ANSWERS,
  GENUINENESS_ANSWERS,
  LEVEL_CHOICES,
  type LevelChoice,
  type PracticeAnswer,
} from './definition.ts';
import { goToPlace, type Round } from './round.ts';

/** Where the round on screen is kept until the tab is closed. */
export const ROUND_STORAGE_KEY = 'practice-round:v1';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = (known: readonly unknown[], value: unknown): boolean => known.includes(value);

const isAnswer = (value: unknown): value is PracticeAnswer =>
  isFields(value) &&
  isOneOf(GENUINENESS_ANSWERS, value['genuineness']) &&
  isOneOf(CONDUCT_ANSWERS, value['conduct']);

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const isLevel = (value: unknown): value is LevelChoice => isOneOf(LEVEL_CHOICES, value);

/** What was stored as a round of items that still exist; undefined when it cannot be used. */
export function parseStoredRound(
  knownIds: ReadonlySet<string>,
  stored: unknown,
): Round | undefined {
  if (!isFields(stored)) return undefined;
  const { level, number, again, ids, answers, at } = stored;
  if (!isLevel(level) || !isWhole(number, 1, HIGHEST_NUMBER) || typeof again !== 'boolean') {
    return undefined;
  }
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > ROUND_SIZE) return undefined;
  if (new Set(ids).size !== ids.length || !ids.every((id) => knownIds.has(id as string))) {
    return undefined;
  }
  if (!isFields(answers) || !isWhole(at, 0, ids.length)) return undefined;
  const kept = Object.entries(answers);
  if (!kept.every(([id, answer]) => ids.includes(id) && isAnswer(answer))) return undefined;
  const round = {
    level,
    number,
    again,
    // Alone what an array holds: a damaged one may have more.
    ids: [...ids] as string[],
    answers: Object.fromEntries(kept) as Record<string, PracticeAnswer>,
  };
  return goToPlace({ ...round, at: 0 }, at);
}
