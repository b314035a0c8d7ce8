/** What comes before everything else in the self-check, most urgent first. */
export const CHECK_URGENT = [
  'danger',
  'relative-danger',
  'despair',
  'money-sent',
  'cards-given',
  'data-shared',
] as const;

export type CheckUrgent = (typeof CHECK_URGENT)[number];

/** What the reader found out from a source of their own. A debt that exists says nothing about the caller. */
export const CHECK_VERIFIES = ['debt', 'caller'] as const;

export type Verifies = (typeof CHECK_VERIFIES)[number];

/** What the self-check finds on whether the contact is real. */
export const GENUINENESS_FINDINGS = ['likely-scam', 'undetermined', 'consistent'] as const;

export type GenuinenessFinding = (typeof GENUINENESS_FINDINGS)[number];

/** What the self-check finds on whether a line was crossed. */
export const CONDUCT_FINDINGS = ['no-sign', 'possibly-crossed', 'clearly-crossed'] as const;

export type ConductFinding = (typeof CONDUCT_FINDINGS)[number];

/** The ids an outcome file of the self-check may have: one per urgent kind, three per axis. */
export const CHECK_OUTCOME_IDS = [
  ...CHECK_URGENT,
  ...GENUINENESS_FINDINGS,
  ...CONDUCT_FINDINGS,
] as const;

export type CheckOutcomeId = (typeof CHECK_OUTCOME_IDS)[number];
