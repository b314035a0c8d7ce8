/** Every rule against its cases, its dates and every unknown that could decide it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { VERDICTS, type Verdict } from '~/lib/vocabulary/rules.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import { decideRules } from '~/lib/domain/rules/decide.ts';
import { addDays } from '~/lib/domain/values/calendar-days.ts';
import {
  blank,
  exampleContacts,
  forget,
  judgementOf,
  ordinary,
  realRule,
  realRules,
  ruleCases,
  silentRules,
  verdictOf,
} from './real-rules.ts';

describe.each(ruleCases)('$id', ({ id, cases }) => {
  const rule = realRule(id);
  const all = VERDICTS.flatMap((verdict) =>
    cases[verdict].map((contact): [Verdict, Contact] => [verdict, contact]),
  );

  const decided = all.filter(([verdict]) => verdict !== 'unclear');
  const [, sample] = decided[0] ?? all[0]!;

  test.each(decided)(
    'cannot tell when the day is unknown (was %s, case %#)',
    (verdict, contact) => {
      const judgement = judgementOf(id, forget(contact, 'day'));
      expect(judgement).toMatchObject({ verdict: 'unclear', gates: ['day'], measure: { verdict } });
    },
  );

  test('is not in force the day before it begins, or cannot tell where its first day is unknown', () => {
    const before = { ...sample, day: addDays(rule.effectiveFrom, -1) };
    const isKnown = rule.effectiveFromBasis !== 'known-by';
    expect(verdictOf(id, before)).toBe(isKnown ? 'not-yet' : 'unclear');
    if (!isKnown) expect(judgementOf(id, before)!.gates).toContain('start');
  });

  test('judges on its first day as on any later one', () => {
    expect(verdictOf(id, { ...sample, day: rule.effectiveFrom })).toBe(verdictOf(id, sample));
  });

  test('says nothing about loans it does not bind, and cannot tell while the lender is unknown', () => {
    for (const lenderKind of idsOf(LENDER_KINDS)) {
      if (rule.lenderKinds.includes(lenderKind)) continue;
      expect(verdictOf(id, { ...sample, lenderKind }), lenderKind).toBe('silent');
    }
    const judgement = judgementOf(id, forget(sample, 'lenderKind'));
    expect(judgement!.gates.includes('lenderKind')).toBe(!rule.bindsEveryone);
    if (!rule.bindsEveryone) expect(judgement!.verdict).toBe('unclear');
  });
});

const QUESTIONS = { 'online-loan': 'onlineLoan', 'cba-member': 'cbaMember' } as const;
const withQuestion = ruleCases.flatMap(({ id, cases }) => {
  const { premise } = realRule(id);
  const [sample] = [...cases.crossed, ...cases.met, ...cases.unclear];
  if (!sample || (premise !== 'online-loan' && premise !== 'cba-member')) return [];
  // What is lent online to consumers needs no second answer to that.
  const lenderKind: Partial<Contact> = premise === 'online-loan' ? { lenderKind: 'microloan' } : {};
  return [{ id, question: QUESTIONS[premise], contact: { ...sample, ...lenderKind } }];
});

test.each(withQuestion)('$id depends on $question', ({ id, question, contact }) => {
  expect(verdictOf(id, { ...contact, [question]: 'no' })).toBe('silent');
  expect(judgementOf(id, { ...contact, [question]: 'yes' })!.gates).toEqual([]);
  const judgement = judgementOf(id, { ...contact, [question]: 'unsure' });
  expect(judgement).toMatchObject({ verdict: 'unclear', gates: ['premise'] });
});

test.each(silentRules)('%s says nothing, whatever is reported', (id) => {
  const acts = realRules.flatMap(({ figure }) => (figure?.kind === 'forbidden' ? figure.acts : []));
  for (const lenderKind of idsOf(LENDER_KINDS)) {
    expect(verdictOf(id, { ...ordinary, lenderKind, acts })).toBe('silent');
  }
  expect(verdictOf(id, blank)).toBe('silent');
});

test('an ended rule is listed apart from the day after its last', () => {
  const rule = { ...realRule('law-private-peace'), effectiveTo: '2026-11-20' };
  expect(decideRules([rule], ordinary).judgements).toHaveLength(1);
  const after = decideRules([rule], { ...ordinary, day: '2026-11-21' });
  expect(after).toMatchObject({ judgements: [], outOfForce: [{ state: 'ended' }] });
});

test('who knows nothing is told nothing for sure', () => {
  const { judgements, missing } = decideRules(realRules, blank);
  expect(new Set(judgements.map(({ verdict }) => verdict))).toEqual(new Set(['unclear']));
  expect(missing).toEqual(expect.arrayContaining(['day', 'time', 'lenderKind', 'channel', 'acts']));
});

test('3 connected and 6 unanswered stand side by side, each with its own verdict', () => {
  const contact: Contact = {
    ...ordinary,
    callKind: 'informing',
    talked: 0,
    connected: 4,
    unanswered: 6,
  };
  const pair = decideRules(realRules, contact).pairs.find(
    ({ sides }) => sides[0].rule.id === 'standard-informing-calls',
  );
  expect(pair!.sides.map(({ rule, verdict }) => [rule.id, verdict])).toEqual([
    ['standard-informing-calls', 'crossed'],
    ['cba-unanswered-attempts', 'met'],
  ]);
  const card = decideRules(realRules, { ...contact, lenderKind: 'bank-card' });
  expect(card.pairs).toEqual([]);
});

test.each([
  ['22:00', 'crossed'],
  ['07:59', 'crossed'],
  ['08:00', 'met'],
  ['21:59', 'met'],
] as const)('at %s the standard is %s', (time, verdict) => {
  expect(verdictOf('standard-quiet-hours', { ...ordinary, time })).toBe(verdict);
});

test('what the law asks for more than was reported stays open', () => {
  expect(verdictOf('law-harassment-penalty', { ...ordinary, acts: ['insult'] })).toBe('unclear');
  const inside = { ...ordinary, channel: 'visit', acts: ['enter-home-without-consent'] } as const;
  expect(verdictOf('law-trespass', inside)).toBe('unclear');
});

const FIELDS = (Object.keys({ ...ordinary, visitors: 2 }) as (keyof Contact)[]).filter(
  (field) => field !== 'acts',
);

test('forgetting an answer never turns one verdict into the other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...exampleContacts), fc.subarray(FIELDS), (contact, forgotten) => {
      const known = decideRules(realRules, contact).judgements;
      for (const { rule, verdict } of known) {
        const now = verdictOf(rule.id, forget(contact, ...forgotten));
        expect([verdict, 'unclear']).toContain(now);
      }
    }),
    { numRuns: 500 },
  );
});
