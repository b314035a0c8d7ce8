/** Questions in order, and what a reader chose. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';

/** The option every question has; choosing it is an answer that fires nothing. */
export const UNSURE = 'unsure';

export interface QuestionOption {
  id: string;
  label: string;
  /** In a multiple question, clears the others, as 都没有 does. */
  exclusive?: boolean;
  /** What choosing it says, in the words all tools share. */
  conduct?: ConductId;
  lenderKind?: LenderKind;
}

export interface Question {
  id: string;
  text: string;
  why: string;
  multiple: boolean;
  /** Absent: always asked. Refers to earlier questions only. */
  askWhen?: Condition;
  options: readonly QuestionOption[];
}

export interface Questionnaire {
  /** In the order they are asked. */
  questions: readonly Question[];
}

/** A questionnaire in which some answers bring up something that cannot wait. */
export interface Flow extends Questionnaire {
  /** What is urgent in `answers`, by any names; leave out where nothing is. */
  findUrgent?: (answers: Answers) => readonly string[];
  /** Whether the result can be read before every question is answered; leave out where it cannot. */
  canFinish?: (answers: Answers) => boolean;
}

/** Chosen option ids by question id; a question without an entry is unanswered. */
export type Answers = Readonly<Record<string, readonly string[]>>;
