/** What the reader's numbers leave possible for each way of counting calls. */
import type { CallRuleFigure } from '~/lib/schemas/rules/figure.ts';
import type { Contact, ContactField } from '~/lib/domain/rules/contact.ts';

/** The fewest and the most calls that agree with the answers; `Infinity` where nothing bounds them. */
interface CallRange {
  least: number;
  most: number;
  /** What to answer to know more. */
  missing: ContactField;
}

type DailyLimit = Extract<CallRuleFigure, { kind: 'daily-limit' }>;

const between = (least: number, most: number, missing: ContactField): CallRange => ({
  least,
  most,
  missing,
});

/** All answered calls of the day. */
export const rangeOfConnected = ({ connected, talked = 0, answered }: Contact): CallRange =>
  connected === undefined
    ? between(Math.max(talked, answered === 'yes' ? 1 : 0), Infinity, 'connected')
    : between(connected, connected, 'connected');

const rangeOfUnanswered = ({ unanswered, answered }: Contact): CallRange =>
  unanswered === undefined
    ? between(answered === 'no' ? 1 : 0, Infinity, 'unanswered')
    : between(unanswered, unanswered, 'unanswered');

/** Calls in which both sides talked: what was said about them, else at most all answered calls. */
const rangeOfTalked = (contact: Contact): CallRange => {
  const { talked, callKind } = contact;
  if (talked !== undefined) return between(talked, talked, 'talked');
  if (callKind === 'informing') return between(0, 0, 'talked');
  return between(0, rangeOfConnected(contact).most, 'talked');
};

/** Answered calls that only informed. An answered call without a talk need not have been one of them. */
const rangeOfInforming = (contact: Contact): CallRange => {
  const connected = rangeOfConnected(contact);
  if (contact.callKind === 'informing') return connected;
  if (contact.callKind === 'interactive') return between(0, 0, 'callKind');
  const most = connected.most - rangeOfTalked(contact).least;
  return between(0, most, most === Infinity ? 'connected' : 'callKind');
};

/**
 * How many unanswered calls `limit` may count besides: no text that was seen says whether 拨通 needs an answer.
 * Of calls that talked, none did but inform.
 */
export const mostBesides = ({ counts }: Pick<DailyLimit, 'counts'>, contact: Contact): number =>
  counts === 'dialled' && contact.callKind !== 'interactive' ? rangeOfUnanswered(contact).most : 0;

/** The calls that `limit` surely counts: answered, effective and unanswered calls are never added up. */
export function rangeFor(limit: Pick<DailyLimit, 'counts' | 'calls'>, contact: Contact): CallRange {
  if (limit.counts === 'attempted') return rangeOfUnanswered(contact);
  if (limit.counts === 'effective') return rangeOfTalked(contact);
  return limit.calls === 'informing' ? rangeOfInforming(contact) : rangeOfConnected(contact);
}
