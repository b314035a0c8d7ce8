/** The acts a contact may hold: where a rule about them has something to say, and what each comes close to. */
import type { Answer, ForbiddenAct } from '~/lib/vocabulary/rules.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';

/**
 * When a rule about an act speaks though the act was not reported: always, by channel, when
 * others than the debtor were called, or never (money and data do not belong to every call).
 */
const SCOPES: Record<ForbiddenAct, 'always' | 'remote' | 'visit' | 'third-party' | 'reported'> = {
  harass: 'always',
  'threaten-violence': 'always',
  'threaten-publish': 'always',
  insult: 'always',
  'impersonate-authority': 'always',
  mislead: 'always',
  'hide-identity': 'always',
  'spread-private-matters': 'always',
  'use-private-phone': 'remote',
  'collect-from-third-party': 'third-party',
  'disclose-debt-to-third-party': 'third-party',
  'contact-after-refusal': 'third-party',
  'enter-home-without-consent': 'visit',
  'enter-workplace-without-consent': 'visit',
  'enter-home-unlawfully': 'visit',
  'restrain-person': 'visit',
  'post-in-public': 'visit',
  'take-property': 'visit',
  'charge-extra-fees': 'reported',
  'press-into-new-debt': 'reported',
  'exceed-entrustment': 'reported',
};

/** Reported acts that may or may not amount to another one; the law asks for more than was ticked. */
const COMES_CLOSE: Partial<Record<ForbiddenAct, readonly ForbiddenAct[]>> = {
  harass: ['insult', 'threaten-violence', 'threaten-publish'],
  'threaten-violence': ['insult'],
  'enter-home-unlawfully': ['enter-home-without-consent'],
  'spread-private-matters': ['disclose-debt-to-third-party', 'post-in-public'],
};

/** Whether `act` happened; refusals are asked about on their own. */
export function answerAct(act: ForbiddenAct, contact: Contact): Answer {
  if (contact.acts.includes(act)) return 'yes';
  if (act === 'contact-after-refusal') return contact.refused;
  return contact.nothingElse === 'yes' ? 'no' : 'unsure';
}

/** What was reported that comes close to `acts`. */
export const closeActs = (acts: readonly ForbiddenAct[], contact: Contact): ForbiddenAct[] =>
  contact.acts.filter((reported) => acts.some((act) => COMES_CLOSE[act]?.includes(reported)));

/** Whether a rule about `act` has something to say about `contact`. */
export function isInScope(act: ForbiddenAct, contact: Contact): boolean {
  if (contact.acts.includes(act) || closeActs([act], contact).length > 0) return true;
  const { channel, person } = contact;
  const scope = SCOPES[act];
  if (scope === 'visit') return channel === undefined || channel === 'visit';
  if (scope === 'remote') return channel !== 'visit';
  if (scope === 'third-party') return person !== 'debtor';
  return scope === 'always';
}
