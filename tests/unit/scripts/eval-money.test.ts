import { expect, test } from 'vitest';
import { scoreMoney } from '~scripts/eval/money.ts';
import vectors from '~tests/fixtures/money-vectors.json' with { type: 'json' };

test('every reference vector agrees, of every kind', () => {
  const { lines, scores } = scoreMoney(vectors);
  expect(lines).toEqual([]);
  expect(scores).toEqual({ cases: 30, mismatches: 0 });
});

const STUCK = { name: 'A', balance: 10_000, apr: '0.24', minimum: 150 };

test.each<[string, unknown]>([
  ['amounts as numbers', { offers: [{ available: 3, balances: [2, 1], shares: [2, 1] }] }],
  ['amounts as text', { irr: [{ cashflows: ['-100', '0', '0', '74'], irrPct: '-9.550' }] }],
  ['several rates', { irr: [{ cashflows: [-100, 240, -143], irrPct: ['10.00', '30.0'] }] }],
  ['no rate', { irr: [{ cashflows: [1, 1], irrPct: null }] }],
  ['less than nothing to share', { offers: [{ available: '-5', balances: ['1'], shares: ['0'] }] }],
  ['no number of months', { neverPaid: [{ ...vectors.neverPaid[0], months: null }] }],
  ['no result', { payoffs: [{ debts: [STUCK], strategy: 'own', result: null }] }],
])('%s are read as they are meant', (_, file) => {
  expect(scoreMoney(file)).toEqual({ lines: [], scores: { cases: 1, mismatches: 0 } });
});

const [feePlan] = vectors.feePlans;
const [annuity] = vectors.annuities;
const [payoff] = vectors.payoffs;
const [never, slow] = vectors.neverPaid;

test.each<[string, unknown, string]>([
  [
    'a fen',
    { annuities: [{ ...annuity, payment: '392.34' }] },
    'annuities[0] payment: expected "392.34", found "392.33"',
  ],
  [
    'a digit of a rate',
    { feePlans: [{ ...feePlan, compoundAnnualPct: '13.85' }] },
    'compoundAnnualPct: expected "13.85", found "13.84"',
  ],
  [
    'an order',
    { payoffs: [{ ...payoff, result: { ...payoff!.result, order: [] } }] },
    'payoffs[0] order: expected []',
  ],
  [
    'a debt that ends after all',
    { neverPaid: [{ ...slow, months: undefined }] },
    'months: expected "endless", found 56',
  ],
  [
    'what stands still',
    { neverPaid: [{ ...never, interestOnly: '1.00' }] },
    'interestOnly: expected "1.00", found "200.00"',
  ],
  [
    'another term',
    { neverPaid: [{ ...never, paymentFor12Months: '1.00' }] },
    'paymentFor12Months: expected "1.00", found "945.60"',
  ],
  [
    'a share',
    { offers: [{ available: '1', balances: ['1', '2'], shares: ['0.34', '0.66'] }] },
    'found ["0.33","0.67"]',
  ],
  ['a factor', { frequency: { monthFactor: { week: '52/12' } } }, 'monthFactor.week: expected'],
  [
    'a sum of rows',
    { frequency: { cases: [{ rows: [['1', 'year']], monthly: '1.00' }] } },
    'expected "1.00", found "0.08"',
  ],
  [
    'a rate that does not exist',
    { irr: [{ cashflows: [1, 1], irrPct: '1.0' }] },
    'expected "1.0", found "none"',
  ],
  [
    'a rate where none is expected',
    { irr: [{ cashflows: [-100, 110], irrPct: null }] },
    'expected null, found "10"',
  ],
  [
    'one rate too few',
    { irr: [{ cashflows: [-100, 240, -143], irrPct: ['10.00'] }] },
    'found ["10.00","30"]',
  ],
  [
    'two rates where one is expected',
    { irr: [{ cashflows: [-100, 240, -143], irrPct: '10.00' }] },
    'found ["10.00","30.00"]',
  ],
])('%s that differs is told', (_, file, line) => {
  const { lines, scores } = scoreMoney(file);
  expect(lines).toEqual([expect.stringContaining(line)]);
  expect(scores).toEqual({ cases: 1, mismatches: 1 });
});

test.each<[string, unknown, string]>([
  ['a kind', { mortgages: [{ principal: '1' }] }, 'mortgages[0] unknown kind, not checked'],
  [
    'a kind inside frequency',
    { frequency: { weeks: [{}] } },
    'frequency.weeks[0] unknown kind, not checked',
  ],
  ['a name every object has', { constructor: [{}] }, 'constructor[0] unknown kind, not checked'],
  [
    'a field',
    { annuities: [{ ...annuity, balloon: '5' }] },
    'annuities[0] unknown field "balloon", not checked',
  ],
  [
    'a field of a result',
    { payoffs: [{ ...payoff, result: { ...payoff!.result, paid: '1' } }] },
    'cannot be worked out: unknown field: result.paid',
  ],
  [
    'a frequency',
    { frequency: { cases: [{ rows: [['1', 'term']], monthly: '1.00' }] } },
    'cannot be worked out: unknown frequency: term',
  ],
  [
    'an amount',
    { annuities: [{ ...annuity, principal: 'much' }] },
    'cannot be worked out: not an amount: much',
  ],
  ['what to compare', { irr: [{ cashflows: [-1, 2] }] }, 'nothing to compare'],
  ['an entry', { irr: [5] }, 'not an object: 5'],
])('%s that nobody knows is told, not passed over', (_, file, line) => {
  const { lines, scores } = scoreMoney(file);
  expect(lines).toEqual([expect.stringContaining(line)]);
  expect(scores.mismatches).toBe(1);
});
