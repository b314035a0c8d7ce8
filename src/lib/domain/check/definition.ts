/** The quiz as the engine sees it: questions in order and rules, no reasons, no outcomes. */
import type { CheckEffect } from '~/lib/vocabulary/check.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import type { Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';

export interface CheckRule {
  id: string;
  effect: CheckEffect;
  when: Condition;
}

export interface CheckDefinition extends Questionnaire {
  /** Heaviest first, as their reasons are shown. */
  rules: readonly CheckRule[];
}
