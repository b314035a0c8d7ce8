import { URGENT_KINDS } from './urgent.ts';

/** What a rule of the court decoder says when it holds. Only what the reader asked a court themselves speaks for a real one. */
export const COURT_EFFECTS = [
  ...URGENT_KINDS,
  'stop-decisive',
  'stop-sign',
  'verified-by-reader',
  'not-proof',
] as const;

export type CourtEffect = (typeof COURT_EFFECTS)[number];

/** The ids an outcome file of the court decoder may have. */
export const COURT_OUTCOME_IDS = ['stop', 'unverified', 'verified', 'not-a-court-paper'] as const;

export type CourtOutcomeId = (typeof COURT_OUTCOME_IDS)[number];
