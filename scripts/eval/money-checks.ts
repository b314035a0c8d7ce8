/** What each kind of money vector is worked out with, and what of it is compared. */
import { toMonthly, isFrequency } from '~/lib/domain/budget/form/frequencies.ts';
import type { Debt } from '~/lib/domain/debts/read.ts';
import { planPayoff } from '~/lib/domain/debts/calculate/payoff.ts';
import { neededPayments } from '~/lib/domain/debts/calculate/stand-still.ts';
import { STRATEGIES } from '~/lib/domain/debts/calculate/target-order.ts';
import { planAnnuity } from '~/lib/domain/loans/annuity.ts';
import { findAnnualRates, planMonthlyFee } from '~/lib/domain/loans/fee-plan.ts';
import { findInternalRates } from '~/lib/domain/loans/internal-rate.ts';
import { type Fen, roundToFen } from '~/lib/domain/values/money.ts';
import { proRataShares } from '~/lib/domain/offer/share-out.ts';

/** A value to compare: as the vector writes it, and what we find. */
export interface Finding {
  field: string;
  expected: unknown;
  found: unknown;
}

/** One vector as its file has it. */
export type Vector = Readonly<Record<string, unknown>>;

const fen = (yuan: unknown): Fen => {
  const amount = Number(yuan);
  if (!Number.isFinite(amount)) throw new Error(`not an amount: ${String(yuan)}`);
  return roundToFen(amount * 100);
};
const yuan = (amount: Fen): string => (amount / 100).toFixed(2);

/** `percent` with as many decimals as `expected` is given with; never "-0.00". */
const likeText = (expected: unknown, percent: number | undefined): string => {
  const decimals = String(expected).split('.')[1]?.length ?? 0;
  return percent === undefined ? 'none' : percent.toFixed(decimals).replace(/^-(?=[0.]*$)/, '');
};

/** The fields that a vector expects, each with how to find it; those that it leaves out are not compared. */
const compare = (vector: Vector, find: Record<string, (expected: unknown) => unknown>): Finding[] =>
  Object.entries(find).flatMap(([field, of]) =>
    vector[field] === undefined
      ? []
      : [{ field, expected: vector[field], found: of(vector[field]) }],
  );

function checkFeePlan(vector: Vector): Finding[] {
  const [principal, periods] = [fen(vector['principal']), Number(vector['periods'])];
  const received = fen(vector['received'] ?? vector['principal']);
  const rate = Number(vector['monthlyFeeRate']);
  const plan = planMonthlyFee(principal, rate, periods);
  const rates = findAnnualRates(received, plan.exactPayment, periods);
  return compare(vector, {
    payment: () => yuan(plan.payment),
    totalCost: () => yuan(plan.totalCost + principal - received),
    advertisedAnnualPct: (expected) => likeText(expected, rate * 1200),
    simpleAnnualPct: (expected) => likeText(expected, rates && rates.simple * 100),
    compoundAnnualPct: (expected) => likeText(expected, rates && rates.compound * 100),
  });
}

function checkAnnuity(vector: Vector): Finding[] {
  const rate = Number(vector['aprPct']) / 100;
  const plan = planAnnuity(fen(vector['principal']), rate, Number(vector['periods']));
  return compare(vector, {
    payment: () => yuan(plan.payment),
    totalInterest: () => yuan(plan.totalCost),
  });
}

const toDebt = (name: string, balance: unknown, rate: number, minimum: unknown): Debt => ({
  id: name,
  name,
  balance: fen(balance),
  annualRate: rate,
  minimum: fen(minimum),
  priority: '',
  guarantor: false,
});

const NO_EXTRA = { extra: 0, oneOffs: [], changes: [] };

function checkPayoff(vector: Vector): Finding[] {
  const debts = (vector['debts'] as Vector[]).map(({ name, balance, apr, minimum }) =>
    toDebt(String(name), balance, Number(apr), minimum),
  );
  const strategy = STRATEGIES.find((known) => known === vector['strategy']);
  if (!strategy) throw new Error(`unknown strategy: ${String(vector['strategy'])}`);
  const plan = planPayoff(debts, { ...NO_EXTRA, extra: fen(vector['extra'] ?? 0) }, strategy);
  const isCleared = plan.kind === 'cleared';
  // Null instead of a result says that the debts are never paid.
  const result = (vector['result'] ?? { months: null }) as Vector;
  const strange = Object.keys(result).find((key) => !/^(?:months|interest|order)$/.test(key));
  if (strange) throw new Error(`unknown field: result.${strange}`);
  return compare(result, {
    months: () => (isCleared ? plan.months.length : plan.kind),
    interest: () => (isCleared ? yuan(plan.interest) : plan.kind),
    order: () => (isCleared ? plan.order.map(({ name, month }) => [name, month]) : plan.kind),
  });
}

function checkNeverPaid(vector: Vector): Finding[] {
  const [rate, payment] = [Number(vector['aprPct']) / 100, vector['payment']];
  const debt = toDebt('A', vector['balance'], rate, payment);
  const plan = planPayoff([debt], NO_EXTRA, 'avalanche');
  const terms = Object.keys(vector).filter((key) => /^paymentFor\d+Months$/.test(key));
  return [
    // Without a number of months the vector says that the debt is never paid.
    {
      field: 'months',
      expected: vector['months'] ?? 'endless',
      found: plan.kind === 'cleared' ? plan.months.length : plan.kind,
    },
    ...compare(vector, {
      interestOnly: () => yuan(neededPayments([debt]).standStill),
      ...Object.fromEntries(
        terms.map((key) => [
          key,
          () => yuan(planAnnuity(debt.balance, rate, Number(/\d+/.exec(key))).payment),
        ]),
      ),
    }),
  ];
}

/** Fractions of a fen stay, so that a sum is rounded once, as the reference does. */
const FINE = 1_000_000;

/** `amount` every `frequency` in millionths of a fen a month. The form knows no four weeks: half as much every two. */
function fineMonthly(amount: number, frequency: string): number {
  if (frequency === 'fourWeeks') return fineMonthly(amount / 2, 'twoWeeks');
  if (!isFrequency(frequency)) throw new Error(`unknown frequency: ${frequency}`);
  return toMonthly(amount * FINE, frequency);
}

const checkFrequencyCase = (vector: Vector): Finding[] =>
  compare(vector, {
    monthly: () =>
      yuan(
        roundToFen(
          (vector['rows'] as [string, string][]).reduce(
            (sum, [amount, frequency]) => sum + fineMonthly(fen(amount), frequency),
            0,
          ) / FINE,
        ),
      ),
  });

function checkFactor({ frequency, factor }: Vector): Finding[] {
  const [above, below = '1'] = String(factor).split('/');
  const expected = Math.round((FINE * Number(above)) / Number(below));
  const found = Math.round(fineMonthly(1, String(frequency)));
  return [{ field: `monthFactor.${String(frequency)}`, expected, found }];
}

const checkOffer = (vector: Vector): Finding[] =>
  compare(vector, {
    shares: () =>
      proRataShares(
        Math.max(0, fen(vector['available'])),
        (vector['balances'] as unknown[]).map(fen),
      ).map(yuan),
  });

function checkRate(vector: Vector): Finding[] {
  // As text, amounts would be joined, not added.
  const rates = findInternalRates((vector['cashflows'] as unknown[]).map(Number));
  return compare(vector, {
    irrPct: (expected) => {
      const several = Array.isArray(expected) ? (expected as unknown[]) : undefined;
      const found = rates.map((rate, i) => likeText(several ? several[i] : expected, rate * 100));
      return several || found.length > 1 ? found : (found[0] ?? 'none');
    },
  });
}

/** A kind of vector: its check, and the fields that the check understands. */
interface Kind {
  check: (vector: Vector) => Finding[];
  fields: RegExp;
}

/** Every kind of vector that can be checked, by its name in the file. */
export const MONEY_KINDS: Readonly<Record<string, Kind>> = {
  feePlans: {
    check: checkFeePlan,
    fields: /^(?:principal|periods|monthlyFeeRate|received|payment|totalCost|\w+AnnualPct)$/,
  },
  annuities: {
    check: checkAnnuity,
    fields: /^(?:principal|aprPct|periods|payment|totalInterest)$/,
  },
  payoffs: { check: checkPayoff, fields: /^(?:debts|extra|strategy|result)$/ },
  neverPaid: {
    check: checkNeverPaid,
    fields: /^(?:balance|aprPct|payment|months|interestOnly|paymentFor\d+Months)$/,
  },
  'frequency.monthFactor': { check: checkFactor, fields: /^(?:frequency|factor)$/ },
  'frequency.cases': { check: checkFrequencyCase, fields: /^(?:rows|monthly)$/ },
  offers: { check: checkOffer, fields: /^(?:available|balances|shares)$/ },
  irr: { check: checkRate, fields: /^(?:cashflows|irrPct)$/ },
};
