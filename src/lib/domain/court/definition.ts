/** The decoder as the engine sees it: questions, rules and documents; no reasons, no outcomes. */
import type { CourtEffect } from '~/lib/vocabulary/court.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import type { ActionWords } from '~/lib/domain/result/outcome.ts';
import type { Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';

/** The question whose options are the documents, by their ids. */
export const KIND_QUESTION = 'kind';

export interface CourtRuleDefinition {
  id: string;
  effect: CourtEffect;
  when: Condition;
}

/** One kind of paper or message with what to do about it. */
export interface CourtDocument {
  id: string;
  name: string;
  /** Days from receipt; absent where the paper itself names the day, or where there is none. */
  days?: number;
  /** The deadline in a few words; present where no days are counted. */
  short?: string;
  limit: string;
  todo: readonly ActionWords[];
  /** What can still be done once the counted days are over; empty where none are counted. */
  passed: readonly ActionWords[];
  /** Ids of the pages of letters that answer it. */
  letters: readonly string[];
  articles: readonly string[];
}

export interface CourtDefinition extends Questionnaire {
  /** Heaviest first, as their reasons are shown. */
  rules: readonly CourtRuleDefinition[];
  /** Shorter and harder deadlines first. */
  documents: readonly CourtDocument[];
}
