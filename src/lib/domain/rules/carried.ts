/** What this check takes over from other tools, and what it hands to them. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { ForbiddenAct } from '~/lib/vocabulary/rules.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { Contact } from './contact.ts';
import type { ContactForm } from './form.ts';
import type { Judged } from './decide.ts';

const CONDUCTS: Partial<Record<ForbiddenAct, ConductId>> = {
  'threaten-violence': 'threaten-violence',
  'threaten-publish': 'threaten-publish',
  insult: 'insult',
  'impersonate-authority': 'impersonate-official',
  mislead: 'exaggerate-consequences',
  'hide-identity': 'hide-identity',
  'press-into-new-debt': 'urge-borrowing',
  'charge-extra-fees': 'extra-fees',
  'exceed-entrustment': 'data-misuse',
  'collect-from-third-party': 'third-party',
  'disclose-debt-to-third-party': 'disclose-debt',
  'contact-after-refusal': 'contact-after-refusal',
  'spread-private-matters': 'post-publicly',
  'post-in-public': 'post-publicly',
  'enter-home-without-consent': 'visit-misconduct',
  'enter-workplace-without-consent': 'visit-misconduct',
  'enter-home-unlawfully': 'visit-misconduct',
  'restrain-person': 'visit-misconduct',
  'take-property': 'visit-misconduct',
};

/** What happened by the words other tools use, each once: what was reported, and the hours and counts that crossed. */
function conductsIn(contact: Contact, { judgements }: Judged): ConductId[] {
  const crossed = judgements.flatMap(({ rule, measure }) =>
    measure.verdict === 'crossed' ? [rule.figure?.kind] : [],
  );
  return [
    ...new Set<ConductId>([
      ...(crossed.includes('quiet-hours') ? ['night-contact' as const] : []),
      ...(crossed.includes('daily-limit') ? ['too-many-calls' as const] : []),
      ...(contact.refused === 'yes' ? ['contact-after-refusal' as const] : []),
      ...(contact.person === 'third-party' ? ['third-party' as const] : []),
      ...contact.acts.flatMap((act) => CONDUCTS[act] ?? []),
    ]),
  ];
}

/** What another tool may use of `contact`; `from` is the title of this one. */
export function toCarriedFacts(from: string, contact: Contact, judged: Judged): CarriedFacts {
  const { lenderKind, day, time } = contact;
  const conducts = conductsIn(contact, judged);
  return {
    from,
    ...(lenderKind && { lenderKind }),
    ...(conducts.length > 0 && { conducts }),
    ...(day && { day }),
    ...(time && { time }),
  };
}

/** The one act a conduct stands for; a conduct that may be several acts ticks none. */
const actOf = (conduct: ConductId): ForbiddenAct[] => {
  const acts = (Object.keys(CONDUCTS) as ForbiddenAct[]).filter((act) => CONDUCTS[act] === conduct);
  // To have called others is not yet to have made them pay, and whose refusal it was is not known.
  return acts.length === 1 && !['third-party', 'contact-after-refusal'].includes(conduct)
    ? acts
    : [];
};

/** `form` with what another tool knows, where the reader has not answered yet. */
export function takeCarriedFacts(form: ContactForm, facts: CarriedFacts): ContactForm {
  const conducts = facts.conducts ?? [];
  return {
    ...form,
    day: form.day || (facts.day ?? ''),
    time: form.time || (facts.time ?? ''),
    lenderKind: form.lenderKind || (facts.lenderKind ?? ''),
    person: form.person || (conducts.includes('third-party') ? 'third-party' : ''),
    channel: form.channel || (conducts.includes('visit-misconduct') ? 'visit' : ''),
    acts: [...new Set([...form.acts, ...conducts.flatMap(actOf)])],
  };
}
