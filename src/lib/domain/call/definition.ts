/** The companion on the phone as the browser gets it. */
import type { CallTapGroup } from '~/lib/vocabulary/call.ts';
import type { CheckDefinition } from '~/lib/domain/check/definition.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';

/** A sentence to say, and what to mind meanwhile. */
export interface CallLine {
  id: string;
  title: string;
  say: string;
  hint?: string | undefined;
}

/** Something to tap, with what it answers in the self-check. */
export interface CallTap {
  id: string;
  group: CallTapGroup;
  label: string;
  answers: Answers;
  reply?: string | undefined;
  hint?: string | undefined;
}

export interface CallDefinition {
  /** In the order they are said. */
  lines: readonly CallLine[];
  /** In the order they are shown. */
  taps: readonly CallTap[];
  /** The part of the self-check that taps can answer: its engine decides here too. */
  check: CheckDefinition;
}
