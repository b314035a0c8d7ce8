/** Holds one figure against one contact, as if the rule applied. Decides; has no words. */
import type { ForbiddenAct, Verdict } from '~/lib/vocabulary/rules.ts';
import type { CallRuleFigure } from '~/lib/schemas/rules/figure.ts';
import { answerAct, closeActs } from './acts.ts';
import type { Contact, ContactField } from '~/lib/domain/rules/contact.ts';
import { mostBesides, rangeFor, rangeOfConnected } from './counts.ts';
import { isQuiet } from './quiet-hours.ts';

/** Reasons that need no figures to be said. */
export type PlainReason =
  | 'act-not-done'
  | 'agreed'
  | 'asks-lender-consent'
  | 'consented'
  | 'consent-unclear'
  | 'no-number'
  | 'ringing-may-count'
  | 'once-connected'
  | 'debtor-reachable'
  | 'only-asked'
  | 'no-duty'
  | 'compare-sheet'
  | 'unknown';

/** Why a measure came out as it did; the view has the words for it. */
export type MeasureReason =
  | { code: 'quiet-time' | 'other-time'; time: string }
  | { code: 'over-limit' | 'within-limit'; calls: number; limit: number }
  | { code: 'too-few-visitors' | 'enough-visitors'; visitors: number }
  | { code: 'agreement-unknown'; otherwise: Measure }
  | { code: 'act-done' | 'act-close' | 'act-needs-more'; acts: readonly ForbiddenAct[] }
  | { code: PlainReason };

/** How a figure came out. */
export interface Measure {
  verdict: Verdict;
  reason: MeasureReason;
  /** What to answer to know more. */
  missing?: ContactField;
}

type Figure<Kind extends CallRuleFigure['kind']> = Extract<CallRuleFigure, { kind: Kind }>;

const unknown = (missing: ContactField): Measure => ({
  verdict: 'unclear',
  reason: { code: 'unknown' },
  missing,
});
const unclear = (reason: MeasureReason, missing?: ContactField): Measure => ({
  verdict: 'unclear',
  reason,
  ...(missing && { missing }),
});

/** What an agreement makes of `found`: it may lift it, and where nobody knows of one, nobody can tell. */
function heedAgreement(
  found: Measure,
  yieldsTo: Figure<'quiet-hours'>['yieldsTo'],
  { agreement }: Contact,
): Measure {
  // Consent widens what is allowed; an agreement replaces it, and may be narrower.
  const heeded =
    yieldsTo === 'agreement' || (yieldsTo === 'consent' && found.verdict === 'crossed');
  if (!heeded || agreement === 'nothing') return found;
  if (agreement === 'unsure') {
    return unclear({ code: 'agreement-unknown', otherwise: found }, 'agreement');
  }
  if (agreement === 'agreed') return unclear({ code: 'agreed' });
  if (yieldsTo === 'consent') return { verdict: 'met', reason: { code: 'consented' } };
  return found.verdict === 'met' ? found : unclear({ code: 'consent-unclear' });
}

/** Whether what holds is what was agreed beforehand, which we cannot see. */
const isReplaced = (yieldsTo: Figure<'quiet-hours'>['yieldsTo'], { agreement }: Contact) =>
  yieldsTo === 'agreement' && agreement === 'agreed';

function measureHours(figure: Figure<'quiet-hours'>, contact: Contact): Measure {
  const { time } = contact;
  if (isReplaced(figure.yieldsTo, contact)) return unclear({ code: 'agreed' });
  if (time === undefined) return unknown('time');
  const found: Measure = isQuiet(figure, time)
    ? { verdict: 'crossed', reason: { code: 'quiet-time', time } }
    : { verdict: 'met', reason: { code: 'other-time', time } };
  return heedAgreement(found, figure.yieldsTo, contact);
}

function measureLimit(figure: Figure<'daily-limit'>, contact: Contact): Measure {
  const { least, most, missing } = rangeFor(figure, contact);
  const limit = figure.count;
  if (isReplaced(figure.yieldsTo, contact)) return unclear({ code: 'agreed' });
  if (least <= limit && most > limit) return unknown(missing);
  if (most <= limit && most + mostBesides(figure, contact) > limit) {
    return contact.unanswered === undefined
      ? unknown('unanswered')
      : unclear({ code: 'ringing-may-count' });
  }
  const found: Measure =
    most <= limit
      ? { verdict: 'met', reason: { code: 'within-limit', calls: most, limit } }
      : { verdict: 'crossed', reason: { code: 'over-limit', calls: least, limit } };
  return heedAgreement(found, figure.yieldsTo, contact);
}

function measureOpenLimit(contact: Contact): Measure {
  const { least, most } = rangeOfConnected(contact);
  if (most <= 1) return { verdict: 'met', reason: { code: 'once-connected' } };
  return least > 1 ? unclear({ code: 'no-number' }) : unknown('connected');
}

function measureActs(figure: Figure<'forbidden'>, contact: Contact): Measure {
  const done = figure.acts.filter((act) => answerAct(act, contact) === 'yes');
  if (done.length > 0) {
    if (figure.yieldsTo === 'lender-consent') return unclear({ code: 'asks-lender-consent' });
    // What else the rule asks for, no tick tells.
    if (figure.alsoNeeds) return unclear({ code: 'act-needs-more', acts: done });
    return { verdict: 'crossed', reason: { code: 'act-done', acts: done } };
  }
  const close = closeActs(figure.acts, contact);
  if (close.length > 0) return unclear({ code: 'act-close', acts: close });
  const open = figure.acts.find((act) => answerAct(act, contact) === 'unsure');
  if (open === undefined) return { verdict: 'met', reason: { code: 'act-not-done' } };
  if (open !== 'contact-after-refusal') return unknown('acts');
  return unknown(contact.person === undefined ? 'person' : 'refused');
}

/** What must not be done to others, reachable debtor or not. */
export const THIRD_PARTY_ACTS = [
  'collect-from-third-party',
  'disclose-debt-to-third-party',
] as const;

function measureThirdParty(contact: Contact): Measure {
  const acts = measureActs({ kind: 'forbidden', acts: [...THIRD_PARTY_ACTS] }, contact);
  if (acts.verdict === 'crossed') return acts;
  if (contact.person === undefined) return unknown('person');
  if (contact.unreachable === 'no') {
    return { verdict: 'crossed', reason: { code: 'debtor-reachable' } };
  }
  if (contact.unreachable === 'unsure') return unknown('unreachable');
  return acts.verdict === 'met' ? { verdict: 'met', reason: { code: 'only-asked' } } : acts;
}

function measureVisitors({ count }: Figure<'minimum-visitors'>, contact: Contact): Measure {
  const { visitors, channel } = contact;
  if (visitors === undefined) return unknown(channel === undefined ? 'channel' : 'visitors');
  return visitors < count
    ? { verdict: 'crossed', reason: { code: 'too-few-visitors', visitors } }
    : { verdict: 'met', reason: { code: 'enough-visitors', visitors } };
}

/** How `figure` comes out for `contact`. Figures that set nothing for a contact are unclear. */
export function measure(figure: CallRuleFigure, contact: Contact): Measure {
  switch (figure.kind) {
    case 'quiet-hours':
      return measureHours(figure, contact);
    case 'daily-limit':
      return measureLimit(figure, contact);
    case 'open-limit':
      return measureOpenLimit(contact);
    case 'forbidden':
      return measureActs(figure, contact);
    case 'third-party-contact':
      return measureThirdParty(contact);
    case 'minimum-visitors':
      return measureVisitors(figure, contact);
    case 'no-duty':
      return unclear({ code: 'no-duty' });
    default:
      return unclear({ code: 'compare-sheet' });
  }
}
