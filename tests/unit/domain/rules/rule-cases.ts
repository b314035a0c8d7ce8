/**
 * What every rule that speaks to a contact says: at least one case for each verdict it can reach.
 * A rule that is in neither list fails the test.
 */
import type { Contact } from '~/lib/domain/rules/contact.ts';
import type { Verdict } from '~/lib/domain/rules/decide/measure.ts';
import { forget, ordinary } from './real-rules.ts';

interface RuleCases {
  cases: Record<Verdict, Contact[]>;
  /** Verdicts that no answer leads to, with the reason. */
  never?: Partial<Record<Verdict, string>>;
}

const change = (changes: Partial<Contact>): Contact => ({ ...ordinary, ...changes });
const card = (changes: Partial<Contact>) => change({ lenderKind: 'bank-card', ...changes });
const micro = (changes: Partial<Contact>) => change({ lenderKind: 'microloan', ...changes });
const finance = (changes: Partial<Contact>) =>
  change({ lenderKind: 'consumer-finance', ...changes });
const others = { person: 'third-party', unreachable: 'yes', refused: 'no' } as const;
const visit = { channel: 'visit', visitors: 2 } as const;
const unsure = { nothingElse: 'unsure' } as const;
const informing = { callKind: 'informing', talked: 0 } as const;

/** Cases of a rule that forbids `acts`, for a contact that it is about. */
const forbids = (base: Contact, ...acts: Contact['acts'][number][]): RuleCases => ({
  cases: {
    met: [base],
    crossed: acts.map((act) => ({ ...base, acts: [act] })),
    unclear: [{ ...base, ...unsure }],
  },
});

/** Cases of a rule that asks for more than `act`, which no tick tells. */
const needsMore = (base: Contact, act: Contact['acts'][number], reason: string): RuleCases => ({
  cases: {
    met: [base],
    crossed: [],
    unclear: [
      { ...base, acts: [act] },
      { ...base, ...unsure },
    ],
  },
  never: { crossed: reason },
});

export const RULE_CASES: Record<string, RuleCases> = {
  'standard-quiet-hours': {
    cases: {
      met: [
        ...['08:00', '21:59', '12:00'].map((time) => change({ time })),
        change({ time: '10:00', agreement: 'consented' }),
      ],
      crossed: ['22:00', '23:59', '00:00', '07:59'].map((time) => change({ time })),
      unclear: [
        forget(ordinary, 'time'),
        change({ time: '23:00', agreement: 'unsure' }),
        change({ time: '23:00', agreement: 'agreed' }),
        change({ time: '23:00', agreement: 'consented' }),
        change({ time: '10:00', agreement: 'agreed' }),
        // It may have been agreed not to call at ten.
        change({ time: '10:00', agreement: 'unsure' }),
      ],
    },
  },
  'cba-quiet-hours': {
    cases: {
      met: [
        card({ time: '08:00' }),
        card({ time: '10:00', agreement: 'unsure' }),
        card({ time: '23:00', agreement: 'consented' }),
      ],
      crossed: ['22:00', '00:00', '07:59'].map((time) => card({ time })),
      unclear: [
        forget(card({}), 'time'),
        card({ time: '23:00', agreement: 'unsure' }),
        card({ time: '23:00', agreement: 'agreed' }),
      ],
    },
  },
  'standard-informing-calls': {
    cases: {
      met: [
        change({ ...informing, connected: 3 }),
        change({ callKind: 'both', connected: 5, talked: 2 }),
        change({ callKind: 'interactive', connected: 9, talked: 9 }),
        forget(change({ callKind: 'interactive', connected: 9 }), 'talked'),
        forget(change({ connected: 3 }), 'callKind', 'talked'),
      ],
      crossed: [change({ ...informing, connected: 4 })],
      unclear: [
        forget(change(informing), 'connected'),
        forget(change({ connected: 4 }), 'callKind', 'talked'),
        change({ callKind: 'both', connected: 6, talked: 2 }),
        change({ ...informing, connected: 4, agreement: 'unsure' }),
        change({ ...informing, connected: 4, agreement: 'agreed' }),
      ],
    },
  },
  'cba-unanswered-attempts': {
    cases: {
      met: [card({ unanswered: 6 }), card({ unanswered: 0 })],
      crossed: [card({ unanswered: 7 })],
      unclear: [
        forget(card({}), 'unanswered'),
        // Answered calls are another ruler.
        forget(card({ connected: 9, talked: 9 }), 'unanswered'),
        card({ unanswered: 6, agreement: 'unsure' }),
        card({ unanswered: 7, agreement: 'unsure' }),
        card({ unanswered: 7, agreement: 'agreed' }),
      ],
    },
  },
  'standard-interactive-calls': {
    cases: {
      met: [
        change({ connected: 3, talked: 3 }),
        change({ connected: 9, talked: 3, callKind: 'both' }),
        change({ ...informing, connected: 9 }),
        forget(change({ connected: 3 }), 'talked'),
      ],
      crossed: [change({ connected: 4, talked: 4 })],
      unclear: [
        // Connected is not effective.
        forget(change({ connected: 4 }), 'talked'),
        forget(ordinary, 'connected', 'talked'),
      ],
    },
  },
  'cba-connected-calls': {
    cases: {
      met: [card({ connected: 1 })],
      crossed: [],
      unclear: [
        card({ connected: 2, talked: 2 }),
        card({ connected: 30, talked: 0 }),
        forget(card({}), 'connected'),
      ],
    },
    never: { crossed: 'the text sets no number' },
  },
  'consumer-finance-no-harassment': forbids(finance({}), 'harass'),
  'microloan-no-harassment': forbids(micro({}), 'harass'),
  'law-private-peace': forbids(ordinary, 'harass'),
  'law-harassment-penalty': forbids(ordinary, 'harass'),
  'standard-contacts': {
    cases: {
      met: [change(others)],
      crossed: [
        change({ ...others, unreachable: 'no' }),
        change({ ...others, acts: ['disclose-debt-to-third-party'] }),
        change({ ...others, acts: ['collect-from-third-party'] }),
        change({ acts: ['disclose-debt-to-third-party'] }),
      ],
      unclear: [
        change({ ...others, unreachable: 'unsure' }),
        change({ ...others, ...unsure }),
        forget(ordinary, 'person'),
      ],
    },
  },
  'cba-third-parties': {
    cases: {
      met: [card(others)],
      crossed: [
        card({ ...others, unreachable: 'no' }),
        card({ ...others, acts: ['disclose-debt-to-third-party'] }),
      ],
      unclear: [card({ ...others, unreachable: 'unsure' }), forget(card({}), 'person')],
    },
  },
  'standard-contact-refusal': {
    cases: {
      met: [change(others)],
      crossed: [change({ ...others, refused: 'yes' })],
      unclear: [change({ ...others, refused: 'unsure' }), forget(ordinary, 'person')],
    },
  },
  'cba-contact-refusal': {
    cases: {
      met: [card(others)],
      crossed: [card({ ...others, refused: 'yes' })],
      unclear: [card({ ...others, refused: 'unsure' })],
    },
  },
  'credit-card-third-parties': forbids(card(others), 'collect-from-third-party'),
  'consumer-finance-third-parties': forbids(finance(others), 'collect-from-third-party'),
  'microloan-third-parties': forbids(
    micro(others),
    'collect-from-third-party',
    'spread-private-matters',
  ),
  'law-no-duty': {
    cases: { met: [], crossed: [], unclear: [change({ acts: ['collect-from-third-party'] })] },
    never: { met: 'it says who owes', crossed: 'it says who owes' },
  },
  'law-privacy-penalty': forbids(ordinary, 'spread-private-matters'),
  'law-threat-penalty': forbids(ordinary, 'threaten-violence'),
  'law-impersonation-penalty': needsMore(
    ordinary,
    'impersonate-authority',
    'the law asks for 招摇撞骗 by someone who poses as an official',
  ),
  'banking-no-violence': forbids(
    card({}),
    'threaten-violence',
    'threaten-publish',
    'impersonate-authority',
  ),
  'credit-card-no-abuse': forbids(card({}), 'threaten-violence', 'threaten-publish', 'insult'),
  'consumer-finance-no-threats': forbids(finance({}), 'threaten-violence', 'threaten-publish'),
  'microloan-no-deceit': forbids(
    micro({}),
    'impersonate-authority',
    'threaten-violence',
    'threaten-publish',
    'insult',
    'mislead',
  ),
  'cba-impersonation': forbids(card({}), 'impersonate-authority'),
  'cba-misleading': forbids(card({}), 'mislead'),
  'cba-identity': needsMore(card({}), 'hide-identity', 'it is about the first contact only'),
  'cba-visit-entry': forbids(
    card(visit),
    'enter-home-without-consent',
    'enter-workplace-without-consent',
  ),
  'cba-visitors': {
    cases: {
      met: [card(visit), card({ ...visit, visitors: 3 })],
      crossed: [card({ ...visit, visitors: 1 })],
      unclear: [forget(card(visit), 'visitors'), forget(card({}), 'channel')],
    },
  },
  'cba-public-posting': forbids(card(visit), 'post-in-public'),
  'microloan-property': forbids(micro(visit), 'take-property'),
  'law-trespass': forbids(change(visit), 'enter-home-unlawfully', 'restrain-person'),
  'cba-private-phone': {
    cases: {
      met: [card({})],
      crossed: [],
      unclear: [card({ acts: ['use-private-phone'] }), card(unsure)],
    },
    never: { crossed: 'whether the bank agreed, no reader can see' },
  },
  'law-entrusted-data': {
    cases: { met: [], crossed: [], unclear: [change({ acts: ['exceed-entrustment'] })] },
    never: {
      met: 'it speaks only when data misuse is reported',
      crossed: 'what the contract between lender and collector allows, no reader can see',
    },
  },
  'cba-extra-fees': {
    cases: {
      met: [],
      crossed: [card({ acts: ['charge-extra-fees'] }), card({ acts: ['press-into-new-debt'] })],
      unclear: [forget(card({ acts: ['charge-extra-fees'] }), 'lenderKind')],
    },
    never: { met: 'money is not part of every call: it speaks only when reported' },
  },
  'loan-cost-sheet': {
    cases: { met: [], crossed: [], unclear: [change({ acts: ['charge-extra-fees'] })] },
    never: {
      met: 'it speaks only when fees are reported',
      crossed: 'what the sheet lists has to be looked up',
    },
  },
};

/** Rules about records, lists, notices and rates: they say nothing about one contact. */
export const SILENT_RULES = [
  'assisted-partner-list',
  'banking-outsourcing-notice',
  'cba-agency-list',
  'court-24-percent',
  'credit-card-court-reduction',
  'credit-card-no-late-fee',
  'credit-card-rate',
  'credit-card-retention',
  'law-upfront-interest',
  'microloan-cost-24',
  'microloan-no-lpr-cap',
  'private-lending-lpr',
  'standard-retention',
];
