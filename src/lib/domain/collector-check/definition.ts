/** The quiz as the engine sees it: questions in order and rules, no reasons, no outcomes. */
import type { RuleEffect } from '../../schemas/collector-check.ts';
import type { Condition } from '../../schemas/questionnaire.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';

export interface CheckRule {
  id: string;
  effect: RuleEffect;
  when: Condition;
}

export interface CheckDefinition extends Questionnaire {
  /** Heaviest first, as their reasons are shown. */
  rules: readonly CheckRule[];
}
