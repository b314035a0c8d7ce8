/** The decoder as the engine sees it: questions, rules and documents; no reasons, no outcomes. */
import type { CourtEffect, CourtOutcomeId } from '~/lib/vocabulary/court.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import type { HolidayYear } from '~/lib/domain/values/working-days.ts';
import type { ActionWords, OutcomeWords, Reason } from '~/lib/domain/result/outcome.ts';
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
  /** Months from receipt, where a rule counts months. */
  months?: number;
  /** From when it really counts, where that is not the receipt. */
  countsFrom?: string;
  /** The deadline in a few words; present where nothing is counted. */
  short?: string;
}

/** What is told about a document beside its deadline. It comes in a file of its own: the page stays small. */
export interface CourtDetails {
  limit: string;
  todo: readonly ActionWords[];
  /** What can still be done once the counted days are over; empty where none are counted. */
  passed: readonly ActionWords[];
  /** Ids of the pages of letters that answer it. */
  letters: readonly string[];
  articles: readonly string[];
  /** What the deadline rests on. */
  basis: Reason['sources'];
}

/** The details by document id; empty until loaded. */
export type CourtDetailsById = Readonly<Record<string, CourtDetails>>;

/** The file with the details, and the titles of the pages they lead to by their ids. */
export interface CourtFile {
  documents: CourtDetailsById;
  /** The findings in full: the page itself has what the first screen of a result shows. */
  outcomes: Readonly<Partial<Record<CourtOutcomeId, OutcomeWords>>>;
  /** What the way of counting rests on. */
  counting: Reason['sources'];
  pages: Readonly<Record<string, string>>;
}

/** What stands in for a file that is not there. */
export const NO_COURT_FILE: CourtFile = {
  documents: {},
  outcomes: {},
  counting: [],
  pages: {},
};

/** What stands in for details that are not there. */
export const NO_DETAILS: CourtDetails = {
  limit: '',
  todo: [],
  passed: [],
  letters: [],
  articles: [],
  basis: [],
};

export interface CourtDefinition extends Questionnaire {
  /** Heaviest first, as their reasons are shown. */
  rules: readonly CourtRuleDefinition[];
  /** Shorter and harder deadlines first. */
  documents: readonly CourtDocument[];
  holidays: readonly HolidayYear[];
}

/** How far back a day of receipt may lie. */
export const OLDEST_RECEIPT_YEARS = 5;

/** Said where the result itself did not arrive: the deadline runs all the same. With a hotline mark. */
export const RESULT_MISSING = '期限照样在走，别等：收好文书，先打{{court-12368}}核实。';
