/** The self-check as the browser gets it: questions, signs and rules; no reasons, no actions, no outcomes. */
import type {
  CheckUrgent,
  ConductFinding,
  GenuinenessFinding,
  Verifies,
} from '~/lib/vocabulary/check.ts';
import type { SignSide, SignStrength } from '~/lib/vocabulary/signs.ts';
import type { CheckCarriedEntry } from '~/lib/schemas/check.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import type {
  Question,
  QuestionOption,
  Questionnaire,
} from '~/lib/domain/questionnaire/questionnaire.ts';
import type { ActionWords, Reason } from '~/lib/domain/result/outcome.ts';

/** An option with what choosing it means. */
export interface CheckOption extends QuestionOption {
  signs?: readonly string[];
  urgent?: CheckUrgent;
  verifies?: Verifies;
}

export interface CheckQuestion extends Question {
  options: readonly CheckOption[];
}

/** How much a sign decides, and for which side. */
export interface Sign {
  side: SignSide;
  strength: SignStrength;
}

/** Answers that together mean a sign. */
export interface CheckRule {
  id: string;
  sign: string;
  when: Condition;
}

export interface CheckDefinition extends Questionnaire {
  questions: readonly CheckQuestion[];
  /** By id, heaviest first: the order in which reasons are shown. */
  signs: Readonly<Record<string, Sign>>;
  rules: readonly CheckRule[];
}

/** An option that was chosen for a question. */
interface ChosenOption {
  question: string;
  includes: readonly string[];
}

/** An action with when it fits: every part that is given must hold. */
export interface CheckAction extends ActionWords {
  id: string;
  /** The number to call for it. */
  hotline?: string | undefined;
  /** Words to read out or to send. */
  say?: string | undefined;
  genuineness?: readonly GenuinenessFinding[] | undefined;
  conduct?: readonly ConductFinding[] | undefined;
  /** One was seen. */
  signs?: readonly string[] | undefined;
  answers?: readonly ChosenOption[] | undefined;
}

/** A sign as a reader sees it. */
export interface SignWords extends Reason {
  title: string;
}

/** What another tool asks too, and which answers here are answers there. */
export type SharedQuestions = CheckCarriedEntry;

/** What the browser loads while the reader answers; with it the page would not fit in one round trip. */
export interface CheckAdvice {
  /** First things first. */
  actions: readonly CheckAction[];
  /** What each sign is called and why it counts, by its id. */
  signs: Readonly<Record<string, SignWords>>;
  /** Titles of the pages that actions and outcomes name. */
  pages: Readonly<Record<string, string>>;
  /** A table for each tool that asks some of the same. */
  shared: readonly SharedQuestions[];
}
