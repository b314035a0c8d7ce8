import { URGENT_KINDS } from './urgent.ts';

/**
 * What a rule of the self-check says when it holds. Signals only add up; nothing takes one away.
 * `not-proof` is shown to the reader but moves neither axis: right details, a neat number, a polite introduction.
 */
export const CHECK_EFFECTS = [
  ...URGENT_KINDS,
  'scam-decisive',
  'scam-sign',
  'verified-by-reader',
  'not-proof',
  'line-crossed',
  'line-perhaps-crossed',
] as const;

export type CheckEffect = (typeof CHECK_EFFECTS)[number];

/** What the self-check finds on whether the contact is real. */
export const GENUINENESS_FINDINGS = ['likely-scam', 'undetermined', 'consistent'] as const;

export type GenuinenessFinding = (typeof GENUINENESS_FINDINGS)[number];

/** What the self-check finds on whether a line was crossed. */
export const CONDUCT_FINDINGS = ['no-sign', 'possibly-crossed', 'clearly-crossed'] as const;

export type ConductFinding = (typeof CONDUCT_FINDINGS)[number];

/** The ids an outcome file of the self-check may have: one per urgent kind, three per axis. */
export const CHECK_OUTCOME_IDS = [
  ...URGENT_KINDS,
  ...GENUINENESS_FINDINGS,
  ...CONDUCT_FINDINGS,
] as const;

export type CheckOutcomeId = (typeof CHECK_OUTCOME_IDS)[number];
