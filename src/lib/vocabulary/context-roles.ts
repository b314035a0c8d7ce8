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
  'small-talk',
  'link',
  'link-shown',
  'odd-link',
  'other-number',
  'private-number',
  'landline',
  'court-paper',
  ...AUTHORITY_IDS,
  'not-proof',
  ...URGENT_KINDS,
] as const;

export type ContextRole = (typeof CONTEXT_ROLES)[number];

/** What an ordinary reminder is made of. */
export const ORDINARY_ROLES: ReadonlySet<ContextRole> = new Set([
  'ordinary-step',
  'official-way',
  'named-sender',
  'small-talk',
]);
