import { describe, expect, test } from 'vitest';
import { decideMessage, scamPoints } from '~/lib/domain/message/decide.ts';
import type { Signal } from '~/lib/domain/message/definition.ts';
import { findSignals } from '~/lib/domain/message/decide/find-signals.ts';
import { check, outcomeOf } from './real-message.ts';

const found = (...signals: Partial<Signal>[]) =>
  signals.map((signal, index) => ({
    signal: { id: `s${index}`, axis: 'context', weight: 'context', ...signal } as Signal,
    spans: [{ start: 0, end: 1 }],
  }));
const sign = (weight: Signal['weight']): Partial<Signal> => ({ axis: 'genuineness', weight });

describe('the outcome', () => {
  test.each([
    ['您好，请把验证码报给我，好给您的贷款平账。', 'likely-scam'],
    ['再不还钱就爆你通讯录。', 'crossed-lines'],
    ['【建设银行】您的信用卡账单300元，到期还款日12月5日，请按时还款。', 'plain-reminder'],
    ['快还钱', 'too-little'],
    ['【顺丰速运】您的快件已到，取件码6-2-1038。', 'unrelated'],
  ])('%s', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });

  test('a link beside no other way keeps a reminder from being called plain', () => {
    const reminder = '【XX银行】您的贷款已逾期5天，请按时还款。';
    expect(outcomeOf(reminder)).toBe('plain-reminder');
    expect(outcomeOf(`${reminder}戳 https://pay.example.com/a`)).toBe('too-little');
  });
});

describe('signs add up', () => {
  test.each([
    [[sign('decisive')], 'likely-scam'],
    [[sign('strong')], 'likely-scam'],
    [[sign('weak'), sign('weak')], 'likely-scam'],
    [[sign('weak')], 'too-little'],
    [[sign('strong'), { role: 'official-way' }], 'too-little'],
    [[sign('decisive'), { role: 'official-way' }, { role: 'named-sender' }], 'likely-scam'],
    [[{ role: 'about-debt' }, sign('weak'), { role: 'named-sender' }], 'too-little'],
  ] as [Partial<Signal>[], string][])('%j', (signals, outcome) => {
    expect(decideMessage(found(...signals)).outcome).toBe(outcome);
  });

  test('threats add to a strong sign and make none by themselves', () => {
    const threat: Partial<Signal> = { axis: 'conduct', conduct: 'exaggerate-consequences' };
    expect(scamPoints(found(threat))).toBe(0);
    expect(scamPoints(found(threat, sign('strong')))).toBe(3);
  });
});

test('what is urgent comes in its order, whatever the outcome', () => {
  const text = '我刚给他转了3000元还网贷，他还在我家门口砸门，我不想活了。';
  expect(decideMessage(findSignals(check, text)).urgent).toEqual([
    'danger',
    'despair',
    'money-sent',
  ]);
});
