import { expect, test } from 'vitest';
import { calculateDebts } from '~/lib/domain/debts/calculate.ts';
import { decideOutcome } from '~/lib/domain/debts/decide.ts';
import { makeDebt, makeMoney } from './make-debt.ts';

const two = [makeDebt('A', 20_000, 0.18, 400), makeDebt('B', 8_000, 0.24, 240)];

test.each([
  ['nothing owed', [], makeMoney(0), 'nothing'],
  [
    'neither a minimum nor anything more',
    [makeDebt('A', 20_000, 0.18, 0)],
    makeMoney(0),
    'unknown',
  ],
  ['less than the minimums', two, makeMoney(-200), 'short-now'],
  [
    'less than the minimums from the third month on',
    two,
    makeMoney(0, { changes: [{ month: 3, amount: -10_000 }] }),
    'short',
  ],
  ['minimums below the interest', [makeDebt('A', 20_000, 0.24, 100)], makeMoney(0), 'endless'],
  ['enough every month', two, makeMoney(500), 'cleared'],
])('%s', (_, debts, money, outcome) => {
  expect(decideOutcome(calculateDebts(debts, money))).toBe(outcome);
});
