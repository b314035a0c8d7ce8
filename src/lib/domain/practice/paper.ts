/** The paper version: one page for each level, because all items would be too heavy for one. */
import type { PracticeLevel } from '~/lib/vocabulary/practice.ts';
import { LEVEL_WORDS } from './words.ts';

/** A page to print: items first, answers on the last pages. */
export interface Paper {
  level: PracticeLevel;
  /** Root-relative path. */
  address: string;
  title: string;
}

/** In order, easy first. */
export const PAPERS: readonly Paper[] = ([1, 2, 3] as const).map((level) => ({
  level,
  address: `/tools/practice/paper/${level}/`,
  title: `真假练习纸上版·${LEVEL_WORDS[`${level}`]}`,
}));
