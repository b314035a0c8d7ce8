import { describe, expect, test } from 'vitest';
import { calculateApr } from '~/lib/domain/apr/calculate.ts';
import { findHints } from '~/lib/domain/apr/read/hints.ts';
import { type AprForm, emptyAprForm, exampleAprForm } from '~/lib/domain/apr/form.ts';
import { readApr } from '~/lib/domain/apr/read.ts';
import { problemMessage } from '~/lib/domain/apr/words/problems.ts';

const TODAY = '2026-11-23';
const GOOD: Partial<AprForm> = { contracted: '12000', price: '1072', term: '12' };
const read = (part: Partial<AprForm>) => readApr({ ...emptyAprForm(), ...part }, TODAY);
const problemsOf = (part: Partial<AprForm>) => {
  const result = read(part);
  return 'problems' in result
    ? result.problems.map(({ field, problem }) => `${field}: ${problem}`)
    : [];
};

test('three fields are enough; the rest is what nobody typed', () => {
  expect(read(GOOD)).toMatchObject({
    loan: { contracted: 1_200_000, received: 1_200_000, upfront: 0, grace: 0, contractDay: TODAY },
  });
});

test('who knows no contract fills in what arrived', () => {
  expect(read({ ...GOOD, contracted: ' ', received: '11000' })).toMatchObject({
    loan: { contracted: 1_100_000, received: 1_100_000 },
  });
  expect(problemsOf({ ...GOOD, contracted: '', received: 'x' })).toEqual([
    'received: amount-not-a-number',
  ]);
});

test('an empty form names the three fields that are needed', () => {
  expect(problemsOf({})).toEqual([
    'contracted: contracted-missing',
    'price: payment-missing',
    'term: term-missing',
  ]);
});

describe('each field that cannot be used is named', () => {
  test.each<[Partial<AprForm>, string]>([
    [{ contracted: '很多' }, 'contracted: amount-not-a-number'],
    [{ contracted: '0' }, 'contracted: contracted-missing'],
    [{ received: '0' }, 'received: received-zero'],
    [{ received: '-1' }, 'received: amount-negative'],
    [{ price: '1,07' }, 'price: amount-spaced'],
    [{ quote: 'annual', price: '' }, 'price: rate-missing'],
    [{ quote: 'annual', price: '20000' }, 'price: percent-too-large'],
    [{ term: '361' }, 'term: term-unreadable'],
    [{ term: '1.5' }, 'term: term-unreadable'],
    [{ term: '0', method: 'single', termUnit: 'day' }, 'term: days-unreadable'],
    [{ upfront: '12000' }, 'upfront: upfront-eats-all'],
    [{ upfront: '1.234' }, 'upfront: amount-dotted'],
    [{ monthly: 'x' }, 'monthly: amount-not-a-number'],
    [{ refund: 'x' }, 'refund: amount-not-a-number'],
    [{ grace: '61' }, 'grace: grace-unreadable'],
    [{ contractDay: '2026-11-24' }, 'contractDay: day-future'],
    [{ contractDay: '2026-02-30' }, 'contractDay: day-impossible'],
    [{ lenderKind: 'private', lpr: '不知道' }, 'lpr: percent-not-a-number'],
    [{ method: 'equal-principal', price: '999' }, 'price: payment-below-principal'],
  ])('%j', (part, problem) => {
    expect(problemsOf({ ...GOOD, ...part })).toContain(problem);
  });

  test('every problem has words that say what to do', () => {
    for (const problem of ['contracted-missing', 'day-unreadable', 'upfront-eats-all'] as const) {
      expect(problemMessage({ field: 'term', problem }).message).toMatch(/。$/);
    }
  });
});

test('a day is read as people write it; an LPR counts for private loans alone', () => {
  expect(
    read({ ...GOOD, contractDay: '2026年9月1日', lpr: '3', lenderKind: 'microloan' }),
  ).toMatchObject({
    loan: { contractDay: '2026-09-01', lpr: undefined },
  });
  expect(read({ ...GOOD, lpr: '３.０%', lenderKind: 'private' })).toMatchObject({
    loan: { lpr: 3 },
  });
});

describe('what is probably a slip is doubted, not refused', () => {
  test.each<[Partial<AprForm>, string[]]>([
    [{}, []],
    [{ received: '13000', price: '1200' }, ['received-above-contracted']],
    [{ price: '12864' }, ['instalment-like-total']],
    [{ price: '900' }, ['pays-less-than-received']],
    [{ quote: 'annual', price: '0.05' }, ['annual-like-fraction']],
    [{ quote: 'annual', price: '0' }, []],
    [{ quote: 'annual', price: '150' }, ['rate-above-hundred']],
    [{ quote: 'fee', price: '0.006' }, ['monthly-like-fraction']],
    [{ quote: 'fee', price: '7.2' }, ['monthly-like-annual']],
    [{ quote: 'monthly', price: '18' }, ['monthly-like-annual']],
    [{ quote: 'daily', price: '0.0005' }, ['daily-like-fraction']],
    [{ quote: 'daily', price: '18' }, ['daily-like-annual']],
    [{ received: '11000', upfront: '1000' }, ['upfront-counted-twice']],
    [{ lenderKind: 'private', lpr: '0.03' }, ['lpr-like-fraction']],
    [{ lenderKind: 'private', lpr: '12' }, ['lpr-like-multiple']],
    [{ lenderKind: 'private', lpr: '3' }, []],
  ])('%j', (part, hints) => {
    const result = read({ ...GOOD, ...part });
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(findHints(result.loan, calculateApr(result.loan)).map(({ hint }) => hint)).toEqual(
      hints,
    );
  });
});

test('the example can be worked out, and raises no doubt', () => {
  const result = readApr(exampleAprForm(), TODAY);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  expect(findHints(result.loan, calculateApr(result.loan))).toEqual([]);
});
