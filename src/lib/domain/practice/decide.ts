/** Grades answers. Being careful with a genuine message is never a mistake: only calling it a scam is. */
import { crossesLine, type PracticeAnswer, type PracticeItem } from './definition.ts';

/** What one answer did not see. All false: nothing to go over again. */
interface Grade {
  /** A scam that was not called one. */
  missed: boolean;
  /** A message that is no scam called one, or a line called crossed that was not. */
  doubted: boolean;
  /** A crossed line that was not seen. */
  overlooked: boolean;
}

/** A round in three numbers, with how many of them were 拿不准 rather than wrong. */
export interface Score {
  items: number;
  missed: number;
  missedUnsure: number;
  doubted: number;
  overlooked: number;
  overlookedUnsure: number;
}

type Gradable = Pick<PracticeItem, 'class' | 'notes'>;

/** The grade of `answer` to `item`. In a scam, a line that was not crossed does not matter. */
export function gradeAnswer(item: Gradable, answer: PracticeAnswer): Grade {
  const isScam = item.class === 'scam';
  const crossed = crossesLine(item);
  return {
    missed: isScam && answer.genuineness !== 'scam',
    doubted:
      !isScam && (answer.genuineness === 'scam' || (!crossed && answer.conduct === 'crossed')),
    overlooked: crossed && answer.conduct !== 'crossed',
  };
}

/** Whether the item is worth going over again. */
export const isImperfect = ({ missed, doubted, overlooked }: Grade): boolean =>
  missed || doubted || overlooked;

/** The score of all `answered` items. */
export function scoreRound(answered: readonly { item: Gradable; answer: PracticeAnswer }[]): Score {
  const graded = answered.map(({ item, answer }) => ({ answer, ...gradeAnswer(item, answer) }));
  const count = (holds: (one: (typeof graded)[number]) => boolean) => graded.filter(holds).length;
  return {
    items: graded.length,
    missed: count(({ missed }) => missed),
    missedUnsure: count(({ missed, answer }) => missed && answer.genuineness === 'unsure'),
    doubted: count(({ doubted }) => doubted),
    overlooked: count(({ overlooked }) => overlooked),
    overlookedUnsure: count(({ overlooked, answer }) => overlooked && answer.conduct === 'unsure'),
  };
}
