import { describe, expect, test } from 'vitest';
import {
  composeCashFlowText,
  shortDay,
  composeCashFlowResult,
} from '~/lib/domain/cash-flow/result.ts';
import { findWorthMoving } from '~/lib/domain/cash-flow/calculate/worth-moving.ts';
import { follow, planned } from './make-case.ts';

const PAY = planned('pay', 6000, { kind: 'month', day: 10 });
const RENT = planned('bill', 1500, { kind: 'month', day: 1 });
const CARD = planned('debt', 1000, { kind: 'month', day: 8 });

describe('the calendar in words', () => {
  test('enough: up to when, and the lowest day', () => {
    const view = composeCashFlowResult(follow({ yuan: 3000, planned: [PAY, RENT, CARD] }));
    expect(view.answer).toBe(
      '照这样，到1月31日（周日）都够。最低的一天是12月8日（周二），剩500元。',
    );
    // 3000 − 1500 − 1000 = 500 until pay on the 10th; with the 1000 moved behind it, 1500.
    expect(view.advice).toEqual([
      '最低的那一周，最值得挪的是“debt”，12月8日（周二）的1,000元：问能不能把还款日改到12月11日（周五）。答应了，那几天最紧的时候，从剩500元变成剩1,500元。',
    ]);
  });

  test('short: the first day, the worst day, and what can be done about it', () => {
    const view = composeCashFlowResult(follow({ yuan: 1200, planned: [PAY, RENT, CARD] }));
    expect(view.answer).toBe(
      '照这样，12月1日（周二）钱就不够了，差300元。最多的一天差1,300元，在12月8日（周二）。',
    );
    expect(view.advice).toHaveLength(4);
    expect(view.advice[1]).toContain('“bill”');
    expect(view.advice[1]).toContain('能不能挪到12月10日（周四）进钱以后');
    expect(view.advice[2]).toContain('从差1,300元变成差300元');
  });

  test('short once only: the worst day is not said twice', () => {
    const { answer } = composeCashFlowResult(follow({ yuan: 2000, planned: [PAY, RENT, CARD] }));
    expect(answer).toBe('照这样，12月8日（周二）钱就不够了，差500元。');
  });

  test('nothing is moved where no money comes after, or where the day after is as low', () => {
    const alone = composeCashFlowResult(follow({ yuan: 3000, planned: [RENT, CARD] }));
    expect(alone.advice.join()).not.toContain('最值得挪');
    const small = planned('pay', 1, { kind: 'month', day: 10 });
    const due = planned('bill', 600, { kind: 'month', day: 11 });
    const flow = follow({ yuan: 9000, planned: [small, due, CARD] });
    expect(
      findWorthMoving({ ...flow, lowest: flow.days.find(({ day }) => day === '2026-12-08')! }),
    ).toBe(undefined);
  });

  test('nothing that can be moved: nobody is asked', () => {
    const { advice } = composeCashFlowResult(follow({ dailyYuan: 20 }));
    expect(advice.join()).not.toContain('问问');
  });

  test('no pay, no money, nothing planned: no nonsense', () => {
    for (const flow of [
      follow({}),
      follow({ dailyYuan: 20 }),
      follow({ planned: [RENT] }),
      follow({ yuan: 5, planned: [PAY] }),
    ]) {
      const text = composeCashFlowText(composeCashFlowResult(flow));
      expect(text).not.toMatch(/NaN|Infinity|undefined|null|-\d/);
    }
  });

  test('says whole yuan a day, and none where the bills alone are too much', () => {
    const value = (yuan: number) =>
      composeCashFlowResult(follow({ yuan, planned: [PAY, RENT, CARD] })).figures.find(
        ({ label }) => label.endsWith('每天能花'),
      )?.value;
    expect(value(4200)).toBe('100元');
    expect(value(4190)).toBe('99元');
    expect(value(2000)).toBe('0元');
  });

  test('the list has every sum in order, with one balance a day', () => {
    const both = planned('bill', 200, { kind: 'month', day: 10 });
    const { events } = composeCashFlowResult(follow({ yuan: 3000, planned: [PAY, both] }));
    expect(events.map(({ day, amount, balance }) => [day, amount, balance])).toEqual([
      ['12月10日（周四）', '+6,000元', ''],
      ['12月10日（周四）', '−200元', '剩8,800元'],
      ['1月10日（周日）', '+6,000元', ''],
      ['1月10日（周日）', '−200元', '剩14,600元'],
    ]);
  });

  test('a day is said with its weekday', () => {
    expect(shortDay('2028-02-29')).toBe('2月29日（周二）');
  });
});
