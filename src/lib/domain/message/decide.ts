/** Decides what a text is like. Whether it is a scam and whether it crosses lines are two questions. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { ContextRole } from '~/lib/vocabulary/context-roles.ts';
import type { MessageOutcomeId, SignalWeight } from '~/lib/vocabulary/message.ts';
import { URGENT_KINDS, type UrgentKind } from '~/lib/vocabulary/urgent.ts';
import type { FoundSignal } from './decide/find-signals.ts';

/**
 * A strong sign is enough, and so are two weak ones. A decisive one stays enough where the text also names an
 * official way, which weighs against the others.
 */
const POINTS: Record<SignalWeight, number> = { decisive: 4, strong: 2, weak: 1, context: 0 };
const POINTS_FOR_SCAM = 2;
const POINTS_ELSEWHERE = 5;
const MOST_TAKEN_AWAY = 2;

export interface MessageJudgement {
  /** Most urgent first; may be empty. */
  urgent: UrgentKind[];
  outcome: MessageOutcomeId;
  /** What a collector did wrong, whatever the outcome. */
  conducts: ConductId[];
  found: readonly FoundSignal[];
}

/** Threats that make people leave the official way: beside a strong sign they weigh as a weak one. */
const FRIGHTENING: readonly ConductId[] = ['exaggerate-consequences', 'impersonate-official'];

/**
 * How much in `found` speaks for a scam, in points. Threats add to strong signs. An official way named in the text
 * takes 1 away, and 2 where the sender names himself too: genuine reminders do both, and so do some fakes. So does
 * a wording like that of ordinary messages. Together they take away no more than a decisive sign withstands.
 */
export function scamPoints(found: readonly FoundSignal[]): number {
  const signs = found.filter(({ signal }) => signal.axis === 'genuineness');
  const points = signs.reduce((sum, { signal }) => sum + POINTS[signal.weight], 0);
  const threat = found.some(({ signal }) => signal.conduct && FRIGHTENING.includes(signal.conduct));
  const threatened = points >= POINTS.strong && threat ? points + 1 : points;
  const has = (role: ContextRole) => found.some(({ signal }) => signal.role === role);
  const official = has('official-way') ? (has('named-sender') ? 2 : 1) : 0;
  const ordinary = has('ordinary-wording') ? MOST_TAKEN_AWAY : 0;
  return Math.max(0, threatened - Math.min(MOST_TAKEN_AWAY, official + ordinary));
}

/**
 * 像普通提醒 only where someone names himself, points to a way the reader can find alone, and nothing at all
 * is out of place: a link beside no other way or a number of unknown owner leaves it undecided.
 */
const isPlain = (roles: ReadonlySet<ContextRole>, signs: number): boolean =>
  signs === 0 &&
  (roles.has('named-sender') || roles.has('ordinary-wording')) &&
  (roles.has('official-way') || roles.has('ordinary-step') || roles.has('ordinary-wording')) &&
  (!roles.has('link') || roles.has('official-way')) &&
  !roles.has('unusual-request') &&
  !roles.has('other-number');

/** Words such as 天天打电话 also stand in messages about children and parcels. */
const speaksOfOtherThings = (roles: ReadonlySet<ContextRole>): boolean =>
  roles.has('other-subject') &&
  !roles.has('about-debt') &&
  !URGENT_KINDS.some((role) => roles.has(role));

function outcomeOf(found: readonly FoundSignal[]): MessageOutcomeId {
  const roles = new Set(found.flatMap(({ signal }) => signal.role ?? []));
  const points = scamPoints(found);
  // A parcel or a bank's transaction notice may hold a phrase that is decisive in a message about debt.
  const elsewhere = speaksOfOtherThings(roles);
  const pointsNeeded = elsewhere ? POINTS_ELSEWHERE : POINTS_FOR_SCAM;
  const signs = found.filter(({ signal }) => signal.axis === 'genuineness').length;
  if (points >= pointsNeeded) return 'likely-scam';
  if (elsewhere) return 'unrelated';
  if (found.some(({ signal }) => signal.axis === 'conduct')) return 'crossed-lines';
  if (roles.has('about-debt')) return isPlain(roles, signs) ? 'plain-reminder' : 'too-little';
  if (signs > 0) return 'too-little';
  return URGENT_KINDS.some((role) => roles.has(role)) ? 'too-little' : 'unrelated';
}

/** The findings for the signals `found` in a text. */
export function decideMessage(found: readonly FoundSignal[]): MessageJudgement {
  const roles = new Set(found.flatMap(({ signal }) => signal.role ?? []));
  return {
    urgent: URGENT_KINDS.filter((role) => roles.has(role)),
    outcome: outcomeOf(found),
    conducts: [...new Set(found.flatMap(({ signal }) => signal.conduct ?? []))],
    found,
  };
}
