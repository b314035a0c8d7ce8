import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyForm } from '~/lib/domain/budget/form.ts';
import { allocateOffer, type OfferDebt, tokenOffers } from '~/lib/domain/offer/allocate-offer.ts';
import { availableFromBudget } from '~/lib/domain/offer/available.ts';
import { planOffers } from '~/lib/domain/offer/plan-offers.ts';
import { proRataShares } from '~/lib/domain/offer/share-out.ts';
import { makeForm } from '~tests/unit/domain/budget/make-form.ts';
import vectors from '~tests/fixtures/money-vectors.json' with { type: 'json' };

const fen = (yuan: string | number): number => Math.round(Number(yuan) * 100);

const debt = (
  id: string,
  balance: number,
  minimum = 0,
  priority: OfferDebt['priority'] = '',
): OfferDebt => ({ id, balance: fen(balance), minimum: fen(minimum), priority });

/** The offers in yuan, by id. */
const offersOf = (available: number, debts: OfferDebt[]): Record<string, number> =>
  Object.fromEntries(
    allocateOffer({ available: fen(available), debts }).offers.map(({ id, amount }) => [
      id,
      amount / 100,
    ]),
  );

const THREE = [debt('a', 20000), debt('b', 8000), debt('c', 5000)];

describe('shares', () => {
  test.each(vectors.offers)(
    '$available over $balances is $shares',
    ({ available, balances, shares }) => {
      expect(proRataShares(fen(available), balances.map(fen))).toEqual(shares.map(fen));
    },
  );

  test('nothing owed gets nothing', () => {
    expect(proRataShares(100, [0, 0])).toEqual([0, 0]);
  });
});

describe('an offer', () => {
  test.each<[string, number, OfferDebt[], Record<string, number>, string]>([
    ['the rest goes to the largest', 1200, THREE, { a: 729, b: 290, c: 181 }, 'part'],
    ['fen are never offered', 1200.99, THREE, { a: 728, b: 291, c: 181 }, 'part'],
    [
      'no more than the contract asks; the rest helps the others',
      1200,
      [debt('a', 20000, 400), debt('b', 8000), debt('c', 5000)],
      { a: 400, b: 493, c: 307 },
      'part',
    ],
    [
      'what the contract asks is met to the fen',
      1000,
      [debt('a', 5000, 333.33), debt('b', 100, 50)],
      { a: 333.33, b: 50 },
      'all',
    ],
    [
      'the rest goes no further than the contract, then to the next',
      11,
      [debt('a', 1000, 4), debt('b', 999), debt('c', 998)],
      { a: 4, b: 4, c: 3 },
      'part',
    ],
    [
      'sums whose products outgrow a number are shared exactly',
      50652417,
      [debt('a', 20547376.82), debt('b', 20547376.82), debt('c', 20547376.82)],
      { a: 16884139, b: 16884139, c: 16884139 },
      'part',
    ],
    [
      'no more than is owed',
      1000,
      [debt('a', 300, 500), debt('b', 100)],
      { a: 300, b: 100 },
      'all',
    ],
    [
      'priority debts first, in full',
      1000,
      [debt('card', 50000, 2500), debt('rent', 1800, 600, 'rent')],
      { card: 400, rent: 600 },
      'part',
    ],
    [
      'priority debts take everything',
      500,
      [debt('card', 50000), debt('rent', 900, 0, 'rent'), debt('light', 100, 0, 'utilities')],
      { card: 0, rent: 450, light: 50 },
      'priority-only',
    ],
    ['nothing is left', 0, THREE, { a: 0, b: 0, c: 0 }, 'hardship'],
    ['less than nothing is left', -300, THREE, { a: 0, b: 0, c: 0 }, 'hardship'],
    ['less than a yuan is left', 0.6, THREE, { a: 0, b: 0, c: 0 }, 'hardship'],
    ['a debt of nothing', 100, [debt('a', 0, 50), debt('b', 900)], { a: 0, b: 100 }, 'part'],
    ['no debts', 100, [], {}, 'no-debts'],
    ['debts of nothing only', 100, [debt('a', 0)], { a: 0 }, 'no-debts'],
  ])('%s', (_, available, debts, offers, reach) => {
    expect(offersOf(available, debts)).toEqual(offers);
    expect(allocateOffer({ available: fen(available), debts }).reach).toBe(reach);
  });

  test('equal balances: the rest goes by id, not by row', () => {
    const rows = [debt('b', 100), debt('a', 100)];
    expect(offersOf(11, rows)).toEqual({ a: 6, b: 5 });
    expect(offersOf(11, rows.toReversed())).toEqual({ a: 6, b: 5 });
  });

  test('what stays with the reader is said', () => {
    expect(allocateOffer({ available: fen(700), debts: [debt('a', 300)] }).left).toBe(fen(400));
    expect(allocateOffer({ available: fen(100.5), debts: THREE }).left).toBe(50);
    expect(allocateOffer({ available: -5, debts: THREE }).left).toBe(0);
  });

  test('a token is the same for every debt, and never more than it asks', () => {
    const debts = [debt('a', 500, 100), debt('b', 5)];
    const amounts = (token: number) => tokenOffers(token, debts).map(({ amount }) => amount);
    expect(amounts(fen(10))).toEqual([fen(10), fen(5)]);
    expect(amounts(0)).toEqual([0, 0]);
    expect(amounts(-1)).toEqual([0, 0]);
  });
});

const amount = fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.nat(10_000_000_000));
const debts = fc.uniqueArray(
  fc.record<OfferDebt>({
    id: fc.nat(50).map((number) => `debt${number + 1}`),
    balance: amount,
    minimum: fc.oneof(fc.constant(0), amount),
    priority: fc.constantFrom('', '', 'rent', 'secured', 'utilities', 'court'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const available = fc.oneof(amount, fc.integer({ min: -1_000_000, max: 0 }));

describe('every offer', () => {
  test('adds up to no more than there is; nobody is offered less than 0 or more than asked', () => {
    fc.assert(
      fc.property(available, debts, (money, rows) => {
        const { offers, left } = allocateOffer({ available: money, debts: rows });
        const total = offers.reduce((sum, offer) => sum + offer.amount, 0);
        expect(total + left).toBe(Math.max(0, money));
        expect(left).toBeGreaterThanOrEqual(0);
        for (const { amount: offered, contract } of offers) {
          expect(offered).toBeGreaterThanOrEqual(0);
          expect(offered).toBeLessThanOrEqual(contract);
          expect(offered % 100 === 0 || offered === contract).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same whatever the order of the rows', () => {
    const shuffled = debts.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(available, shuffled, (money, [rows, others]) => {
        const byId = (list: OfferDebt[]) =>
          allocateOffer({ available: money, debts: list }).offers.toSorted((a, b) =>
            a.id < b.id ? -1 : 1,
          );
        expect(byId(others)).toEqual(byId(rows));
      }),
    );
  });

  test('leaves a yuan unoffered only where every contract is met', () => {
    fc.assert(
      fc.property(available, debts, (money, rows) => {
        const { offers, left, reach } = allocateOffer({ available: money, debts: rows });
        if (left >= 100) expect(['all', 'no-debts']).toContain(reach);
        const first = offers.filter(({ isPriority }) => isPriority);
        const others = offers.filter(({ isPriority }) => !isPriority);
        if (first.some(({ amount: offered, contract }) => offered < contract)) {
          expect(others.every(({ amount: offered }) => offered === 0)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('never falls when there is more to share, by more than the rest that moves', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), debts, (money, more, rows) => {
        const before = allocateOffer({ available: money, debts: rows }).offers;
        const after = allocateOffer({ available: money + more, debts: rows }).offers;
        before.forEach((offer, index) => {
          const slack = rows.length * 100;
          expect(after[index]!.amount).toBeGreaterThanOrEqual(offer.amount - slack);
        });
      }),
    );
  });
});

describe('offers over several months', () => {
  test('rest on the poorest month and let each month do what it can', () => {
    const { steady, months } = planOffers([fen(1200), 0, fen(400)], THREE);
    expect(steady.reach).toBe('hardship');
    expect(months.map(({ allocation }) => allocation.reach)).toEqual(['part', 'hardship', 'part']);
    expect(months.map(({ owed }) => owed)).toEqual([fen(31800), fen(31800), fen(31400)]);
  });

  test('stop when nothing is owed any more', () => {
    const { months } = planOffers([fen(300), fen(300)], [debt('a', 300)]);
    expect(months.map(({ allocation }) => allocation.reach)).toEqual(['all', 'no-debts']);
    expect(months[1]!.allocation.left).toBe(fen(300));
  });

  test('without any month nothing can be promised', () => {
    expect(planOffers([], THREE)).toMatchObject({ months: [], steady: { reach: 'hardship' } });
  });
});

describe('what the budget leaves', () => {
  test('is income less living costs and the buffer, before any debt; essentials are not touched', () => {
    const rows = {
      wages: { amount: '6000', lowest: '4000' },
      rent: '1500',
      food: '500',
      cardsAndLoans: '2000',
    };
    // The buffer is 5 % of 4000: 200.
    expect(availableFromBudget(makeForm(rows))).toEqual({ poorest: fen(1800), usual: fen(3800) });
    const own = makeForm(rows, { buffer: '0' });
    expect(availableFromBudget(own)).toEqual({ poorest: fen(2000), usual: fen(4000) });
  });

  test('is unknown while food or rent is blank and something would be left', () => {
    expect(availableFromBudget(makeForm({ wages: '6000', rent: '1500' }))).toBeUndefined();
    expect(availableFromBudget(makeForm({ wages: '6000', food: '500' }))).toBeUndefined();
    const home = makeForm({ wages: '6000', food: '500' }, { home: 'family' });
    expect(availableFromBudget(home)?.poorest).toBe(fen(5200));
  });

  test('is never below zero', () => {
    expect(availableFromBudget(makeForm({ wages: '900', rent: '1500' }))).toEqual({
      poorest: 0,
      usual: 0,
    });
  });

  test('is unknown where the budget is blank or cannot be read', () => {
    expect(availableFromBudget(emptyForm())).toBeUndefined();
    expect(availableFromBudget(makeForm({ wages: '一些' }))).toBeUndefined();
  });
});
