/** Whom a breach is taken to: the words are made from the bodies and routes of the complaint tool. */
import type { LenderChoice, LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { Authority } from '~/lib/vocabulary/rules.ts';

/** Whom to turn to: by lender where a supervisor sees to a rule, else by rule. Texts with `{{hotline}}` marks. */
export interface AuthorityWords {
  supervisors: Readonly<Record<LenderChoice, string>>;
  others: Readonly<Record<Exclude<Authority, 'supervisor'>, string>>;
}

/** Where to take a breach of a rule with `authority`, for a loan from `lenderKind`, which may be unknown. */
export const nameAuthority = (
  { supervisors, others }: AuthorityWords,
  authority: Authority,
  lenderKind: LenderKind | undefined,
): string => (authority === 'supervisor' ? supervisors[lenderKind ?? 'unsure'] : others[authority]);
