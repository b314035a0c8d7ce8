/** The quiz as the engine sees it: questions in order and rules, no reasons, no outcomes. */
import type { Condition, RuleEffect } from '../../schemas/collector-check.ts';

/** The option every question has; choosing it is an answer that fires nothing. */
export const UNSURE = 'unsure';

export interface CheckOption {
  id: string;
  label: string;
  /** In a multiple question, clears the others, as 都没有 does. */
  exclusive?: boolean;
}

export interface CheckQuestion {
  id: string;
  text: string;
  why: string;
  multiple: boolean;
  /** Absent: always asked. Refers to earlier questions only. */
  askWhen?: Condition;
  options: readonly CheckOption[];
}

export interface CheckRule {
  id: string;
  effect: RuleEffect;
  when: Condition;
}

export interface CheckDefinition {
  /** In the order they are asked. */
  questions: readonly CheckQuestion[];
  /** Heaviest first, as their reasons are shown. */
  rules: readonly CheckRule[];
}

/** Chosen option ids by question id; a question without an entry is unanswered. */
export type Answers = Readonly<Record<string, readonly string[]>>;
