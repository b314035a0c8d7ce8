import { describe, expect, test } from 'vitest';
import { decideMessage } from '~/lib/domain/message/decide.ts';
import { findSignals } from '~/lib/domain/message/decide/find-signals.ts';
import { composeMessageResult } from '~/lib/domain/message/result.ts';
import { composeMessageText } from '~/lib/domain/message/text.ts';
import { describeProblem, MESSAGE_WORDS } from '~/lib/domain/message/words.ts';
import { readNumber } from '~/lib/domain/number-class/read-number.ts';
import { check } from './real-message.ts';
import { catalog, PUBLISHED } from './real-words.ts';

const hotlines = new Proxy(
  {},
  { get: (_, id) => ({ name: `名-${String(id)}`, number: `号-${String(id)}` }) },
);

/** The result for `text` and `number` as typed. */
const resultOf = (text: string, number = '') =>
  composeMessageResult(
    text,
    text === '' ? undefined : decideMessage(text, findSignals(check, text)),
    readNumber(number),
    catalog,
  );

const SCAM = '您的账户涉嫌洗钱，请把钱转到安全账户，并把验证码发给我。';
const INSULT = '你这个不要脸的老赖，再不还钱就去你单位找你领导。';
const COURT = '某区人民法院：你被起诉，请于三日内到本院领取起诉状副本和传票。';
const PLAIN = '【示例银行】您尾号1234的信用卡本期账单1200元，还款日11月25日，请通过手机银行查看。';

describe('the result', () => {
  test.each([
    ['a demand of a scam', SCAM, 'scam'],
    ['an insult', INSULT, 'crossed'],
    ['nothing to tell by', '在吗', 'unknown'],
  ])('of %s has its tone and says so in its heading', (_, text, tone) => {
    const result = resultOf(text);
    expect(result.tone).toBe(tone);
    expect(result.heading).toContain(`结果：${result.outcome!.title}`);
  });

  test('numbers the findings, and marks the places of each in the text', () => {
    const { groups, runs } = resultOf(SCAM);
    const places = groups.flatMap(({ signals }) => signals.map(({ place }) => place));
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(runs.flatMap(({ marks }) => marks))).toEqual(new Set(places));
    expect(runs.map(({ text }) => text).join('')).toBe(SCAM);
  });

  test('says beside a scam that lines were crossed as well', () => {
    expect(resultOf(SCAM + INSULT).heading).toMatch(/，也有越线的话$/);
    expect(resultOf(SCAM).heading).not.toContain('越线');
  });

  test('shows no group without findings, and no finding that has no words', () => {
    for (const text of [SCAM, INSULT, COURT, PLAIN]) {
      for (const { signals } of resultOf(text).groups) {
        expect(signals.length).toBeGreaterThan(0);
        for (const { id, title } of signals) expect(catalog.signals[id]?.title).toBe(title);
      }
    }
  });

  test('tells how to ask the court or the police that a scam names', () => {
    const { authorities, lines, tone } = resultOf(COURT + SCAM + '我是公安局民警。');
    expect(tone).toBe('scam');
    expect(authorities).toEqual([catalog.outcomes.court, catalog.outcomes.police]);
    expect(lines).toEqual(authorities.map(({ actions }) => actions[0]!.text));
  });

  test('of a paper of a court leads there by itself, not twice', () => {
    expect(resultOf(COURT)).toMatchObject({ tone: 'caution', authorities: [], lines: [] });
  });

  test('puts what cannot wait first', () => {
    const text = '我已经把钱转过去了';
    const judgement = decideMessage(text, findSignals(check, text));
    const result = composeMessageResult(
      text,
      { ...judgement, urgent: ['danger', 'money-sent'] },
      readNumber(''),
      catalog,
    );
    expect(result.urgent).toEqual([catalog.outcomes.danger, catalog.outcomes['money-sent']]);
    const copied = composeMessageText(result, hotlines);
    expect(copied.indexOf(catalog.outcomes.danger.title)).toBeLessThan(
      copied.indexOf(`【${result.outcome!.title}】`),
    );
  });
});

describe('a number alone', () => {
  const result = resultOf('', '955-00');

  test('has no outcome, only what its writing can and cannot prove', () => {
    expect(result).toMatchObject({ tone: 'unknown', outcome: undefined, groups: [], runs: [] });
    expect(result.heading).toBe('结果：号码能说明什么');
    expect(result.number).toMatchObject({ title: catalog.numberClasses['company-95'].title });
  });

  test('that its owner published is still one that can be forged', () => {
    expect(result.number!.published).toContain(PUBLISHED.owner);
    expect(result.number!.published).toContain('可以伪造');
    expect(resultOf('', '13800138000').number!.published).toBeUndefined();
  });

  test('that is none is not shown', () => {
    expect(resultOf(SCAM, '不知道').number).toBeUndefined();
    expect(resultOf(SCAM).number).toBeUndefined();
  });
});

describe('the text to copy', () => {
  test.each([
    ['a scam', SCAM, ''],
    ['an insult with its number', INSULT, '13800138000'],
    ['a court', COURT, PUBLISHED.number],
    ['nothing to tell by', '在吗', ''],
    ['a number alone', '', PUBLISHED.number],
  ])('about %s holds all parts, no mark and not the text that was pasted', (_, text, number) => {
    const result = resultOf(text, number);
    const copied = composeMessageText(result, hotlines);
    expect(copied).not.toMatch(/undefined|\{\{|null/);
    expect(copied.startsWith(result.heading)).toBe(true);
    expect(copied.endsWith(MESSAGE_WORDS.caveat)).toBe(true);
    for (const { title } of result.groups.flatMap(({ signals }) => signals))
      expect(copied).toContain(title);
    for (const { title } of [...result.authorities, ...(result.outcome ? [result.outcome] : [])])
      expect(copied).toContain(`【${title}】`);
    if (result.number) expect(copied).toContain(result.number.cannotProve);
    if (text.length > 5) expect(copied).not.toContain(text);
  });

  test('leaves a number out that it does not know, and keeps its sentence', () => {
    const copied = composeMessageText(resultOf(SCAM), {});
    expect(copied).not.toMatch(/undefined|\{\{/);
    expect(copied).toContain(resultOf(SCAM).outcome!.title);
  });
});

test.each([
  ['text', 'nothing', /贴一段文字/],
  ['text', 'too-long', /最多[\d,]+字.*原文还在/],
  ['number', 'unreadable-number', /不像一个电话号码/],
] as const)('of %s: %s is said beside the field', (field, problem, words) => {
  const said = describeProblem(field, problem);
  expect(said.field).toBe(`message.${field}`);
  expect(said.message).toMatch(words);
});
