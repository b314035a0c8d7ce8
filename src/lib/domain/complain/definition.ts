/** The complaint route as the engine sees it: ids and conditions, no words beyond the questions. */
import type { BodyRole } from '~/lib/vocabulary/complain.ts';
import type { LenderChoice } from '~/lib/vocabulary/lender-kinds.ts';
import type { ComplaintCard } from '~/lib/vocabulary/urgent.ts';
import type { Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';

/** The questions, by the names of their files. */
export const QUESTION = { behaviour: 'behaviour', lender: 'lender-kind', tried: 'tried' } as const;

/** For which answers a route holds, and whom it names in order. */
export interface RouteRule {
  id: string;
  behaviours: readonly string[];
  /** Absent: every lender. */
  lenders?: readonly LenderChoice[];
  /** Absent: whatever was tried. */
  tried?: readonly string[];
  /** Ids of bodies, or the roles `lender` and `regulator`. */
  bodies: readonly string[];
}

export interface ComplainDefinition extends Questionnaire {
  rules: readonly RouteRule[];
  /** By behaviour; higher is more urgent. A behaviour without an entry has 0. */
  urgency: Readonly<Record<string, number>>;
  /** By behaviour, only where one is due. */
  cards: Readonly<Record<string, ComplaintCard>>;
  /** The body that plays a role for a lender; a lender without one passes the role over. */
  roles: Readonly<Record<BodyRole, Readonly<Partial<Record<LenderChoice, string>>>>>;
  /** By body: the answers to `tried` after which it is passed over. */
  triedBy: Readonly<Record<string, readonly string[]>>;
}

/** What a route is decided from. */
export interface Situation {
  lender: LenderChoice;
  behaviour: string;
  tried: string;
}
