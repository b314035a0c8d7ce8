/** What a page knows of the case, and what others who work on it are given. */
import type { KeptText } from '~/lib/browser/stored.ts';
import { type CaseFile, emptyCase } from '~/lib/domain/case/case-file.ts';
import type { Conflict } from '~/lib/domain/case/merge.ts';
import type { CaseNotice } from '~/lib/domain/case/notices.ts';
import type { KeptCase } from '~/lib/domain/case/stored.ts';

/** A change: the parts that change, or a function that makes them from the case before it. */
export type CaseChange = Partial<CaseFile> | ((before: CaseFile) => Partial<CaseFile>);

/** Two cases between which the reader chooses: wholly different ones, or one that two pages changed. */
export interface CaseQuestion {
  theirs: KeptCase;
  /** The reader wanted to keep the case on this page, and the device has another. */
  isKeeping: boolean;
  /** Fields that both changed; empty where the two have nothing to do with each other. */
  conflicts: readonly Conflict[];
}

/** What a page shows of it. */
export interface CaseState {
  caseFile: CaseFile;
  /** Whether the device keeps it. */
  keep: boolean;
  notice: CaseNotice | '';
  question: CaseQuestion | undefined;
  /** Counts how often the whole case was replaced or cleared. */
  replaced: number;
  kept: readonly KeptText[];
}

/** Before anything was found; what the server renders. */
export const START: CaseState = {
  caseFile: emptyCase(),
  keep: false,
  notice: '',
  question: undefined,
  replaced: 0,
  kept: [],
};

/** What settling with another tab works with. */
export interface CaseHands {
  now: () => CaseState;
  put: (part: Partial<CaseState>) => void;
  /** What the device kept, as far as this page read or wrote it, latest first. */
  heads: () => readonly KeptCase[];
  setHead: (head: KeptCase | undefined) => void;
  save: () => void;
}
