import { URGENT_KINDS } from './urgent.ts';

/** What a context signal tells the engine. The urgent ones come before everything else. */
export const CONTEXT_ROLES = [
  'about-debt',
  'about-credit',
  'pressing',
  'everyday',
  'unusual-request',
  'named-sender',
  'official-way',
  'ordinary-step',
  'link',
  'other-number',
  'court-proper',
  'warning-notice',
  'not-proof',
  'ordinary-wording',
  'other-subject',
  ...URGENT_KINDS,
] as const;

export type ContextRole = (typeof CONTEXT_ROLES)[number];
