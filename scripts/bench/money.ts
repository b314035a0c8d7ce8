/** How fast the money tools are: long plans, long cash flows, and typing in a long budget. */
import { existsSync } from 'node:fs';
import type { Debt } from '~/lib/domain/debts/read.ts';
import { MOST_MONTHS, planPayoff } from '~/lib/domain/debts/calculate/payoff.ts';
import { calculateDebts } from '~/lib/domain/debts/calculate.ts';
import { planAnnuity } from '~/lib/domain/loans/annuity.ts';
import { findInternalRates } from '~/lib/domain/loans/internal-rate.ts';
import { describeTimes } from './times.ts';
import { measureTyping, ROWS } from './typing.ts';

const RUNS = 25;
const WARM_UP = 5;
const DEBTS = 60;
const PERIODS = 360;
const CPU_SLOWDOWN = 4;

/** Debts whose minimums hardly exceed the interest: the plan runs through every month there is. */
function makeDebts(): Debt[] {
  return Array.from({ length: DEBTS }, (_, index) => {
    const balance = 1_000_000 + index * 10_000;
    const annualRate = 0.12 + (index % 12) / 100;
    const minimum = Math.ceil((balance * annualRate) / 12) + 1;
    const id = `debt${index + 1}`;
    return { id, name: id, balance, annualRate, minimum, priority: '', guarantor: false };
  });
}

/** Milliseconds of each run of `work`, the first few left out. */
function timeRuns(work: () => unknown): number[] {
  const times = Array.from({ length: RUNS + WARM_UP }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.slice(WARM_UP);
}

/** Prints the figures. The typing needs the finished site in dist/. */
export async function benchMoney(): Promise<void> {
  const debts = makeDebts();
  const noExtra = { extra: 0, oneOffs: [], changes: [] };
  const { months } = planPayoff(debts, noExtra, 'avalanche');
  if (months.length !== MOST_MONTHS)
    throw new Error(`The plan ends after ${months.length} months.`);
  const payment = planAnnuity(100_000_000, 0.049, PERIODS).exactPayment;
  const cashflows = [-100_000_000, ...Array.from({ length: PERIODS }, () => payment)];

  const report = (name: string, times: readonly number[]) =>
    console.log(`${name}: ${describeTimes(times)}`);
  report(
    `${DEBTS} debts × ${MOST_MONTHS} months, one plan`,
    timeRuns(() => planPayoff(debts, noExtra, 'avalanche')),
  );
  report(
    `${DEBTS} debts × ${MOST_MONTHS} months, every plan compared`,
    timeRuns(() => calculateDebts(debts, noExtra)),
  );
  report(
    `rate of ${PERIODS} periods`,
    timeRuns(() => findInternalRates(cashflows)),
  );
  if (!existsSync('dist/tools/budget/index.html')) {
    console.error('No finished site in dist/ to type in. Run npm run build first.');
    process.exitCode = 1;
    return;
  }
  const typing = await measureTyping(CPU_SLOWDOWN);
  const typed = `a key in a budget of ${ROWS} rows, processor slowed ${CPU_SLOWDOWN} times`;
  report(
    `${typed}: script`,
    typing.map(({ script }) => script),
  );
  report(
    `${typed}: script, layout and paint`,
    typing.map(({ script, display }) => script + display),
  );
}
