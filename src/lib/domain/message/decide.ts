/**
 * Decides what a text is like. Whether it is a scam and whether it crosses lines are two questions. Everything found
 * adds and nothing takes away, so that more words never make a scam look milder.
 */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { ContextRole } from '~/lib/vocabulary/context-roles.ts';
import {
  AUTHORITY_IDS,
  type AuthorityId,
  type MessageOutcomeId,
  type SignalWeight,
} from '~/lib/vocabulary/message.ts';
import { URGENT_KINDS, type UrgentKind } from '~/lib/vocabulary/urgent.ts';
import type { FoundSignal } from './decide/find-signals.ts';
import { isUnderstood } from './decide/understood.ts';

/** A decisive sign is enough, and so are any two others. */
const POINTS: Record<SignalWeight, number> = {
  decisive: 2,
  strong: 1,
  weak: 1,
  context: 0,
  hint: 0,
};
const POINTS_FOR_SCAM = 2;

export interface MessageJudgement {
  /** Most urgent first; may be empty. */
  urgent: UrgentKind[];
  /** Which authorities the text names, so that the reader asks them himself, and the outcome does not lead there. */
  authorities: AuthorityId[];
  outcome: MessageOutcomeId;
  /** What a collector did wrong, whatever the outcome. */
  conducts: ConductId[];
  /** Whether lines were crossed besides what the outcome says. */
  alsoCrossed: boolean;
  found: readonly FoundSignal[];
  /** Those found that no other one says more exactly. */
  shown: readonly FoundSignal[];
}

const rolesOf = (found: readonly FoundSignal[]): Set<ContextRole> =>
  new Set(found.flatMap(({ signal }) => signal.role ?? []));

/** What an ordinary text has at least one of. */
const TELLING_ROLES: readonly ContextRole[] = [
  'repayment',
  'named-sender',
  'official-way',
  'contract-way',
  'ordinary-step',
  'ordinary-kind',
];

/** Whether a text that names a court leads to ways the reader finds himself, and to no telephone besides. */
const leadsToOwnWays = (roles: ReadonlySet<ContextRole>) =>
  roles.has('official-way') || (roles.has('contract-way') && !roles.has('landline'));

/**
 * How much in `found` speaks for a scam, in points. Wording like that of scams is a point beside a strong sign, and
 * beside an ask for what a scam needs: by itself it is none.
 */
export function scamPoints(found: readonly FoundSignal[]): number {
  const signs = found.filter(({ signal }) => signal.axis === 'genuineness');
  const isStrong = signs.some(({ signal }) => signal.weight === 'strong');
  const points = signs.reduce((sum, { signal }) => sum + POINTS[signal.weight], 0);
  return points + (isStrong && rolesOf(found).has('scam-wording') ? 1 : 0);
}

/**
 * 像普通提醒 only where the text says what is due, was paid or was agreed, or someone names himself or leads to an
 * official way; where every clause is understood, and nothing at all is out of place.
 */
const isPlain = (text: string, found: readonly FoundSignal[], roles: ReadonlySet<ContextRole>) =>
  TELLING_ROLES.some((role) => roles.has(role)) &&
  (!roles.has('court') || leadsToOwnWays(roles)) &&
  isUnderstood(text, found);

function outcomeOf(text: string, found: readonly FoundSignal[]): MessageOutcomeId {
  const roles = rolesOf(found);
  const hasSign = found.some(({ signal }) => signal.axis !== 'context');
  if (scamPoints(found) >= POINTS_FOR_SCAM) return 'likely-scam';
  if (found.some(({ signal }) => signal.conduct)) return 'crossed-lines';
  // What no court asks for leaves it open whose paper it is; the court is still led to (see `authorities`).
  if (roles.has('court-paper')) return roles.has('odd-for-court') ? 'too-little' : 'court-paper';
  if (hasSign || URGENT_KINDS.some((role) => roles.has(role))) return 'too-little';
  if (roles.has('about-debt') && isPlain(text, found, roles)) return 'plain-reminder';
  const isNamed = AUTHORITY_IDS.some((role) => roles.has(role));
  return isNamed || roles.has('about-debt') ? 'too-little' : 'unrelated';
}

const withoutCovered = (found: readonly FoundSignal[]): FoundSignal[] => {
  const ids = new Set(found.map(({ signal }) => signal.id));
  return found.filter(({ signal }) => !signal.coveredBy.some((id) => ids.has(id)));
};

/** The findings for the signals `found` in `text`. */
export function decideMessage(text: string, found: readonly FoundSignal[]): MessageJudgement {
  const roles = rolesOf(found);
  const outcome = outcomeOf(text, found);
  const conducts = [...new Set(found.flatMap(({ signal }) => signal.conduct ?? []))];
  return {
    urgent: URGENT_KINDS.filter((role) => roles.has(role)),
    // A paper of a court leads to the court by its own outcome; under a graver one it still leads there.
    authorities: AUTHORITY_IDS.filter((role) =>
      role === 'court'
        ? outcome !== 'court-paper' && (roles.has('court') || roles.has('court-paper'))
        : roles.has(role),
    ),
    outcome,
    conducts,
    alsoCrossed: outcome !== 'crossed-lines' && conducts.length > 0,
    found,
    shown: withoutCovered(found),
  };
}
