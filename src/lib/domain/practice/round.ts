/** A round in progress and the steps through it. */
import { drawRound } from './decide/draw-round.ts';
import { gradeAnswer, isImperfect } from './decide.ts';
import type { LevelChoice, PracticeAnswer, PracticeItem } from './definition.ts';

/** A round: which items, what was answered, and where the reader is. */
export interface Round {
  level: LevelChoice;
  /** Which round it is; a round of missed items keeps the number of the round they come from. */
  number: number;
  /** True for a round of items missed before. */
  again: boolean;
  ids: readonly string[];
  /** By item id. The first answer counts; it is never changed. */
  answers: Readonly<Record<string, PracticeAnswer>>;
  /** The place of the item on screen from 0; the number of items at the result. */
  at: number;
}

/** An item with its answer, in the order of the round. */
export interface Answered {
  item: PracticeItem;
  answer: PracticeAnswer;
}

/** A new round. */
export const startRound = (
  items: readonly PracticeItem[],
  level: LevelChoice,
  number: number,
): Round => ({
  level,
  number,
  again: false,
  ids: drawRound(items, level, number),
  answers: {},
  at: 0,
});

/** How far the reader may go: to the first item without an answer, or the result. */
export const furthestPlace = ({ ids, answers }: Round): number => {
  const open = ids.findIndex((id) => !(id in answers));
  return open === -1 ? ids.length : open;
};

/** `round` at `place`, or as near to it as the reader may go. */
export const goToPlace = (round: Round, place: number): Round => ({
  ...round,
  at: Math.max(0, Math.min(place, furthestPlace(round))),
});

/** `round` with `answer` to the item on screen, unless it has one. */
export function answerItem(round: Round, answer: PracticeAnswer): Round {
  const id = round.ids[round.at];
  if (id === undefined || id in round.answers) return round;
  return { ...round, answers: { ...round.answers, [id]: answer } };
}

/** The items of `round` that have an answer. */
export const listAnswered = (items: readonly PracticeItem[], round: Round): Answered[] =>
  round.ids.flatMap((id) => {
    const item = items.find((one) => one.id === id);
    const answer = id in round.answers ? round.answers[id] : undefined;
    return item && answer ? [{ item, answer }] : [];
  });

/** Those of `answered` that are worth going over again. */
export const listToReview = (answered: readonly Answered[]): Answered[] =>
  answered.filter(({ item, answer }) => isImperfect(gradeAnswer(item, answer)));

/** A round of the items that were not seen through in `round`. */
export const repeatMissed = (items: readonly PracticeItem[], round: Round): Round => ({
  ...round,
  again: true,
  ids: listToReview(listAnswered(items, round)).map(({ item }) => item.id),
  answers: {},
  at: 0,
});
