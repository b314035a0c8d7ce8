/** The practice quiz as the engine sees it. */
import type {
  PracticeClass,
  PracticeKind,
  PracticeLevel,
  SpanAxis,
} from '~/lib/vocabulary/practice.ts';
import type { ActionWords, Reason } from '~/lib/domain/result/outcome.ts';

/** A marked passage: where it stands, what it shows, why. */
export interface PracticeNote extends Reason {
  /** Stands in the item's message exactly once. */
  said: string;
  axis: SpanAxis;
  /** What the self-check and the message check call it; absent where they have no word for it. */
  sign?: string;
}

/** An invented message or call with its answers. */
export interface PracticeItem {
  id: string;
  class: PracticeClass;
  kind: PracticeKind;
  level: PracticeLevel;
  scene: string;
  said: string;
  /** In the order in which they stand in the message. */
  notes: readonly PracticeNote[];
  lesson: string;
  next: readonly ActionWords[];
}

/** What can be answered on the first axis, in the order offered; 拿不准 is always an answer. */
export const GENUINENESS_ANSWERS = ['scam', 'unsure', 'real'] as const;
/** The same for the second axis: whether a line is crossed. */
export const CONDUCT_ANSWERS = ['none', 'unsure', 'crossed'] as const;

/** What the reader says about an item, on two axes. */
export interface PracticeAnswer {
  genuineness: (typeof GENUINENESS_ANSWERS)[number];
  conduct: (typeof CONDUCT_ANSWERS)[number];
}

/** Which items a round is drawn from. */
export const LEVEL_CHOICES = ['all', '1', '2', '3'] as const;
/** One of them. */
export type LevelChoice = (typeof LEVEL_CHOICES)[number];

/** Whether the message crosses a line, whoever sent it. */
export const crossesLine = ({ notes }: Pick<PracticeItem, 'notes'>): boolean =>
  notes.some(({ axis }) => axis === 'conduct');
