import { describe, expect, test } from 'vitest';
import { amortize } from '~/lib/domain/loans/amortize.ts';

describe('payments that pay a loan back', () => {
  test('at a rate, interest is of what was still used', () => {
    // 10,000 at 10 % a period in two payments: 1,000 interest of 10,000, then 523.81 of 5,238.10.
    expect(amortize(10_000, [5_762, 5_762], 0.1)).toEqual([
      { payment: 5_762, interest: 1_000, principal: 4_762, balance: 5_238 },
      { payment: 5_762, interest: 524, principal: 5_238, balance: 0 },
    ]);
  });

  test('at no rate, every payment is principal', () => {
    expect(amortize(300, [100, 100, 100], 0)).toEqual([
      { payment: 100, interest: 0, principal: 100, balance: 200 },
      { payment: 100, interest: 0, principal: 100, balance: 100 },
      { payment: 100, interest: 0, principal: 100, balance: 0 },
    ]);
  });

  test('paid back with less than was received, the rate is negative and so is its price', () => {
    // −10 % a period: 1,000 × 0.9 − 450 = 450, 450 × 0.9 − 405 = 0.
    expect(amortize(1_000, [450, 405], -0.1)).toEqual([
      { payment: 450, interest: -100, principal: 550, balance: 450 },
      { payment: 405, interest: -45, principal: 450, balance: 0 },
    ]);
  });
});
