import { describe, expect, test } from 'vitest';
import { composeCourtResult } from '~/lib/domain/court/result.ts';
import { composeCourtText } from '~/lib/domain/court/text.ts';
import { listStopSigns } from '~/lib/domain/court/paper.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { catalog, definition, details, rules } from './real-court.ts';

const hotlines = Object.fromEntries(
  [
    ['court-12368', '12368'],
    ['police-110', '110'],
    ['anti-fraud-96110', '96110'],
    ['legal-12348', '12348'],
  ].map(([id = '', number = '']) => [id, { name: id, number }]),
);
const reasons = Object.fromEntries(
  rules.map(({ id, data }) => [
    id,
    { text: data.reason, sources: [{ name: '法院提示', href: '/' }] },
  ]),
);

const compose = (answers: Answers, received?: string, today = '2026-11-23') =>
  composeCourtResult(definition, catalog, answers, { received, today }, details);
const textOf = (answers: Answers, received?: string, today?: string) =>
  composeCourtText(compose(answers, received, today), { hotlines, reasons, details });

describe('neither wrong extreme', () => {
  const paymentOrder = { kind: ['payment-order'], channel: ['court-mail'], asks: ['none'] };
  const payUp = { kind: ['summons'], asks: ['court-account', 'private-account'] };

  test('a payment order without a sign of a fake is not waved away', () => {
    const text = textOf(paymentOrder, '2026-11-20');
    expect(text).toContain('最后一天是2026年12月7日，周一');
    expect(text).toContain('还剩14天');
    expect(text).toContain('稳妥的日子：2026年12月4日，周五以前办好');
    expect(text).toContain('书面异议');
    expect(text).toContain('12368');
    expect(text).not.toMatch(/不用理|不用管|可以忽略|无视|不必理会/);
  });

  test('a court that wants money to an account is stopped, and still checked with the court', () => {
    const text = textOf(payUp);
    expect(compose(payUp).heading).toContain('先停住，别付钱');
    expect(text).toContain('不付钱，不点链接，不给验证码');
    expect(text).toContain('自己打12368');
    expect(text).toContain('没有正当理由不去，可以缺席判决');
    expect(text).not.toMatch(/不用理|不用管|可以忽略|无视|不必理会|一定是骗|肯定是假/);
  });

  test('a fake sign keeps the deadline of a counted paper on screen', () => {
    const result = compose({ kind: ['payment-order'], asks: ['code'] }, '2026-11-20');
    expect(result.heading).toBe('结果：支付令还剩14天 · 先停住，别付钱');
    expect(result.deadlines[0]?.heading).toContain('2026年12月7日');
  });

  test('nobody is told that it is genuine, or that they are safe', () => {
    for (const { id } of definition.documents) {
      const text = textOf({ kind: [id], checked: ['found'] }, '2026-11-20');
      expect(text).not.toMatch(/是真的法院|肯定是真|安全的|放心/);
    }
  });
});

test('a paper leads to the letters that answer it, and to no other', () => {
  expect(compose({ kind: ['payment-order', 'summons'] }).letters).toEqual([
    'tools/letters/payment-order-objection',
  ]);
  expect(compose({ kind: ['summons'] }).letters).toEqual([]);
});

test('stopping names all three ways to check', () => {
  const text = textOf({ kind: ['summons'], asks: ['release-fee'] });
  expect(text).toMatch(/自己打12368[\s\S]*人民法院在线服务[\s\S]*诉讼服务中心/);
});

describe('the deadline comes first', () => {
  test('before checking, and checking before what to do', () => {
    const text = textOf({ kind: ['complaint'] }, '2026-11-20');
    const places = ['先看期限', '再核实真假', '然后怎么做'].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('urgent cards stand before it', () => {
    const text = textOf({ 'state-now': ['money-sent'], kind: ['complaint'] });
    expect(text.indexOf('先处理转出去的钱')).toBeLessThan(text.indexOf('先看期限'));
    expect(text.indexOf('先处理转出去的钱')).toBeGreaterThan(0);
  });

  test.each([
    [undefined, '2026-11-23', '结果：支付令15日内要办'],
    ['2026-11-20', '2026-11-23', '结果：支付令还剩14天'],
    ['2026-11-20', '2026-12-05', '结果：支付令还剩2天'],
    ['2026-11-20', '2026-12-07', '结果：支付令今天是最后一天'],
    ['2026-11-20', '2026-12-08', '结果：支付令的期限可能已过'],
    ['2026-02-05', '2026-02-22', '结果：支付令还剩2天'],
    ['2027-01-25', '2027-02-10', '结果：支付令今天可能还来得及'],
    ['2026-10-01', '2026-11-23', '结果：支付令的期限可能已过'],
  ])('received %s, seen on %s: %s', (received, today, start) => {
    expect(compose({ kind: ['payment-order'] }, received, today).heading).toMatch(
      new RegExp(`^${start} · `),
    );
  });

  test('a passed deadline says what can still be done instead of what could have been', () => {
    const [deadline] = compose({ kind: ['payment-order'] }, '2026-10-01').deadlines;
    expect(deadline?.todoTitle).toContain('还能做的');
    expect(deadline?.todo.map(({ text }) => text).join()).toMatch(/今天就打[\s\S]*申请顺延/);
    expect(deadline?.notes.join()).toContain('已经过了38天');
  });

  const notesOf = (received: string, today = received, kind = 'complaint') =>
    compose({ kind: [kind] }, received, today).deadlines[0]?.notes.join('') ?? '';

  test('what moves the last day is named, and a day that needs no moving comes first', () => {
    expect(notesOf('2026-11-20')).toContain('是周末，依法顺延到2026年12月7日，周一');
    expect(notesOf('2026-09-16')).toContain('是国庆节，依法顺延到2026年10月8日，周四');
    expect(notesOf('2026-02-05')).toMatch(/稳妥的日子：2026年2月14日，周六以前.*是春节，依法顺延/);
  });

  test('where nothing moves, nothing is hinted', () => {
    expect(notesOf('2026-11-18')).not.toMatch(/顺延到|通知|调休/);
  });

  test('a Saturday that is worked does not move', () => {
    expect(notesOf('2026-01-30')).toContain('2026年2月14日，周六，是调休上班的日子，不顺延');
  });

  test('a year without its notice says so, and how it was counted', () => {
    expect(notesOf('2026-12-20')).toContain('2027年怎样放假、调休，我们还没看到国务院的通知');
    expect(notesOf('2030-05-05')).toContain('2030年怎样放假');
  });

  test('while a holiday moves the last day, what to do before it stays', () => {
    const at = (today: string) => compose({ kind: ['payment-order'] }, '2026-02-05', today);
    expect(at('2026-02-24').deadlines[0]?.todoTitle).toBe('支付令');
    expect(at('2026-02-25').deadlines[0]?.todoTitle).toContain('过了期限');
  });

  test('months are counted where a rule counts months, and from when is said', () => {
    const award = compose({ kind: ['arbitration-award'] }, '2026-09-10', '2026-11-23');
    expect(award.deadlines[0]?.heading).toContain('最后一天是2026年12月10日');
    expect(notesOf('2026-09-10', '2026-11-23', 'final-judgment')).toContain('判决生效那天算起');
  });

  test('a small-claims judgment has no day to appeal', () => {
    const result = compose({ kind: ['small-claims-judgment'] }, '2026-11-20');
    expect(result.heading).toContain('小额判决不能上诉');
    expect([result.countsDays, result.deadlines[0]?.notes]).toEqual([false, []]);
  });

  test('without the details the day is still counted', () => {
    const result = composeCourtResult(
      definition,
      catalog,
      { kind: ['payment-order'] },
      { received: '2026-11-20', today: '2026-11-23' },
      {},
    );
    expect(result.deadlines[0]).toMatchObject({ limit: '', todo: [] });
    expect(result.heading).toContain('支付令还剩14天');
  });

  test.each([
    ['lawyer-letter', '律师函没有法院期限'],
    ['says-sued', '还没有能数的日子'],
    ['summons', '传票看上面的日子'],
  ])('%s counts no days: %s', (kind, short) => {
    const result = compose({ kind: [kind] }, '2026-11-20');
    expect(result.heading).toContain(short);
    expect([result.countsDays, result.deadlines[0]?.notes]).toEqual([false, []]);
  });
});

test('the text to copy fills every mark and names what every deadline rests on', () => {
  for (const { id } of definition.documents) {
    const text = textOf({ kind: [id], details: ['none'], asks: ['private-account'] }, '2026-11-20');
    expect(text).not.toContain('{{');
    expect(text).toContain(`依据：依据-${id}`);
    expect(text).toContain('（依据：法院提示）');
  }
});

test('on paper every option that stops alone or together is listed once', () => {
  const { alone, together } = listStopSigns(definition);
  expect(alone).toContain('转到个人账户，或扫个人收款码');
  expect(together).toContain('普通手机号的短信或来电');
  expect(new Set([...alone, ...together]).size).toBe(alone.length + together.length);
  expect(alone.length + together.length).toBe(
    definition.rules.filter(({ effect }) => effect.startsWith('stop')).length,
  );
});
