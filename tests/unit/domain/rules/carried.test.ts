import { expect, test } from 'vitest';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { parseCarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { takeCarriedFacts, toCarriedFacts } from '~/lib/domain/rules/carried.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import { emptyContactForm } from '~/lib/domain/rules/form.ts';
import { decideRules } from '~/lib/domain/rules/decide.ts';
import { blank, ordinary, realRules } from './real-rules.ts';

const carried = (contact: Contact) =>
  toCarriedFacts('越线核对', contact, decideRules(realRules, contact));
const known = {
  lenderKinds: idsOf(LENDER_KINDS),
  conducts: idsOf(CONDUCTS),
};

test('hands on lender, day, time and what happened, in words every tool knows', () => {
  const contact: Contact = {
    ...ordinary,
    time: '23:00',
    unanswered: 7,
    person: 'third-party',
    refused: 'yes',
    acts: ['insult', 'spread-private-matters', 'post-in-public', 'restrain-person'],
  };
  const facts = carried(contact);
  expect(facts).toMatchObject({
    from: '越线核对',
    lenderKind: 'online-consumer',
    day: '2026-11-20',
    time: '23:00',
  });
  expect(new Set(facts.conducts)).toEqual(
    new Set([
      'night-contact',
      'too-many-calls',
      'contact-after-refusal',
      'third-party',
      'insult',
      'post-publicly',
      'visit-misconduct',
    ]),
  );
  expect(facts.conducts).toHaveLength(new Set(facts.conducts).size);
  expect(parseCarriedFacts(structuredClone(facts), known)).toMatchObject({ from: facts.from });
});

test('hands on nothing that is not known', () => {
  expect(carried(blank)).toEqual({ from: '越线核对' });
});

test('takes over what is known, keeps what was answered, and ticks only what is certain', () => {
  const form = { ...emptyContactForm(), time: '9:00', acts: ['harass'] as const };
  const facts = {
    from: '来电自查',
    lenderKind: 'microloan',
    day: '2026-11-01',
    time: '22:00',
    conducts: [
      'insult',
      'third-party',
      'post-publicly',
      'visit-misconduct',
      'contact-after-refusal',
    ],
  } as const;
  expect(takeCarriedFacts(form, facts)).toEqual({
    ...form,
    lenderKind: 'microloan',
    day: '2026-11-01',
    channel: 'visit',
    person: 'third-party',
    // Posting may be several acts; whose refusal it was, and that others were made to pay, is not said.
    acts: ['harass', 'insult'],
  });
});
