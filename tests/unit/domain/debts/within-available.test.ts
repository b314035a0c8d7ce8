import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateDebts, withinAvailable } from '~/lib/domain/debts/calculate.ts';
import { composeDebtsResult } from '~/lib/domain/debts/result.ts';
import { DEBTS_TEXT } from '~/lib/domain/debts/words/sentences.ts';
import { anyDebts, anyMoney, makeDebt, makeMoney } from './make-debt.ts';

const FIRST = '2026-12';
/** Minimums of 640 a month together. */
const two = [makeDebt('A', 20_000, 0.18, 400), makeDebt('B', 8_000, 0.24, 240)];

describe('the money of a plan within what is available', () => {
  test.each([
    ['nothing known: as typed', 300, undefined, 300],
    ['more than was typed: as typed', 300, 2000, 300],
    ['less than was typed: what is left after the minimums', 300, 840, 200],
    ['nothing typed: all that is left after the minimums', 0, 1000, 360],
    ['less than the minimums: what is lacking, as a negative', 300, 500, -140],
    ['nothing at all', 0, 0, -640],
  ])('%s', (_, typed, available, extra) => {
    const money = withinAvailable(
      makeMoney(typed),
      two,
      available === undefined ? undefined : available * 100,
    );
    expect(money.extra).toBe(extra * 100);
  });

  test('a debt that is paid off already asks for no minimum', () => {
    const paid = makeDebt('C', 0, 0.1, 500);
    expect(withinAvailable(makeMoney(0), [...two, paid], 100_000).extra).toBe(36_000);
  });

  test('what a plan pays in an ordinary month never exceeds what is available', () => {
    fc.assert(
      fc.property(anyDebts, anyMoney(0), fc.nat({ max: 2_000_000 }), (debts, money, available) => {
        const within = withinAvailable(money, debts, available);
        const { monthly } = calculateDebts(debts, within);
        expect(monthly).toBeLessThanOrEqual(Math.max(available, 0));
        expect(within.oneOffs).toBe(money.oneOffs);
      }),
    );
  });
});

const answerOf = (debts: ReturnType<typeof makeDebt>[], extra: number) =>
  composeDebtsResult([], debts, makeMoney(extra), FIRST, DEBTS_TEXT).answer;

describe('the answer', () => {
  test('says from the first month what is lacking, where the minimums exceed what can be paid', () => {
    const { extra } = withinAvailable(makeMoney(0), two, 50_000);
    expect(answerOf(two, extra / 100)).toBe(
      '每月能还500元，比最少要还的差140元。先还哪笔、每家报多少，看“谈分期报多少”。',
    );
  });

  test('calls orders 差不多 that differ by less than a hundredth of the interest', () => {
    const alike = [makeDebt('A', 20_000, 0.181, 400), makeDebt('B', 19_000, 0.18, 400)];
    expect(answerOf(alike, 500)).toContain('几种顺序差不多');
  });

  test('names what is cheaper where the difference is larger', () => {
    const apart = [makeDebt('A', 20_000, 0.36, 400), makeDebt('B', 8_000, 0.05, 240)];
    expect(answerOf(apart, 500)).not.toContain('差不多');
  });
});
