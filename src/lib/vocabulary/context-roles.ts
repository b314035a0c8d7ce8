import { AUTHORITY_IDS } from './message.ts';
import { URGENT_KINDS } from './urgent.ts';

/** What a context signal tells the engine. The urgent ones come before everything else. */
export const CONTEXT_ROLES = [
  'about-debt',
  'about-credit',
  'about-money',
  'pressing',
  'asks',
  'scam-wording',
  'named-sender',
  'official-way',
  'ordinary-step',
  'repayment',
  'ordinary-kind',
  'contract-way',
  'ordinary-word',
  'filler',
  'small-talk',
  'doubtful',
  'link',
  'link-shown',
  'odd-link',
  'other-number',
  'private-number',
  'landline',
  'court-paper',
  'odd-for-court',
  ...AUTHORITY_IDS,
  'not-proof',
  ...URGENT_KINDS,
] as const;

export type ContextRole = (typeof CONTEXT_ROLES)[number];

/** What an ordinary reminder is made of. */
export const ORDINARY_ROLES: ReadonlySet<ContextRole> = new Set([
  'ordinary-kind',
  'contract-way',
  'ordinary-step',
  'ordinary-word',
  'official-way',
  'named-sender',
  'small-talk',
]);

/** Of these, whole kinds of sentences: what is doubtful by itself may stand in them. */
export const EXPLAINING_ROLES: ReadonlySet<ContextRole> = new Set([
  'ordinary-kind',
  'contract-way',
]);

/** What an ordinary reminder has only within a kind of sentence that explains it. */
export const DOUBTFUL_ROLES: ReadonlySet<ContextRole> = new Set([
  'doubtful',
  'link',
  'other-number',
  ...AUTHORITY_IDS,
]);
