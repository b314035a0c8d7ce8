import { describe, expect, test } from 'vitest';
import { composeReliefResult } from '~/lib/domain/relief/result.ts';
import { composeReliefText } from '~/lib/domain/relief/text.ts';
import { catalog, definition, recovery, routes } from './real-relief.ts';

const compose = (signs: string[], already = ['none']) =>
  composeReliefResult(definition, catalog, { signs, already });
const textOf = (signs: string[], already?: string[]) =>
  composeReliefText(compose(signs, already), {
    recovery,
    routes,
    hotlines: Object.fromEntries(
      ['police-110', 'anti-fraud-96110', 'legal-12348', 'nfra-12378', 'credit-center'].map((id) => [
        id,
        { name: id, number: id.replace(/\D/g, '') || '征信中心' },
      ]),
    ),
  });

describe('the heading', () => {
  test.each([
    [['upfront-fee', 'promises'], '结果：马上停下 · 碰到2个信号'],
    [['claims-policy'], '结果：先别答应 · 有1处要核实'],
    [['none'], '结果：没勾到停止信号'],
    [['unsure'], '结果：还看不清'],
  ])('for %j is %s', (signs, heading) => {
    expect(compose(signs).heading).toBe(heading);
  });
});

test('what cannot wait is known from the first list alone, most urgent first', () => {
  const urgentOf = (already: string[]) =>
    composeReliefResult(definition, catalog, { already }).urgent.map(({ title }) => title);
  expect(urgentOf(['money-paid', 'self-harm'])).toEqual(['先照顾你自己', '先处理转出去的钱']);
  expect(urgentOf(['none'])).toEqual([]);
  expect(composeReliefResult(definition, catalog, {}).urgent).toEqual([]);
});

describe('the text to copy', () => {
  test('puts money already paid before everything else', () => {
    const text = textOf(['upfront-fee'], ['money-paid']);
    expect(text.indexOf('先处理转出去的钱')).toBeGreaterThan(0);
    expect(text.indexOf('先处理转出去的钱')).toBeLessThan(text.indexOf('【马上停下】'));
  });

  test('gives reason, what usually follows and source for every sign', () => {
    for (const { id, label, text: reason, follows, sources } of definition.signs) {
      const text = textOf([id]);
      expect(text).toContain(`- ${label}：${reason}后面常见的是：${follows}`);
      for (const { name } of sources) expect(text).toContain(name);
    }
  });

  test('says how to get things back only where something was handed over', () => {
    expect(textOf(['upfront-fee'], ['documents-given'])).toContain('怎么把东西要回来');
    expect(textOf(['upfront-fee'])).not.toContain('怎么把东西要回来');
  });

  test('always names the ways that cost nothing, and fills every mark', () => {
    for (const signs of [['none'], ['unsure'], ['claims-lawyer'], ['promises']]) {
      const text = textOf(signs, ['money-paid']);
      for (const { title } of routes) expect(text).toContain(`- ${title}：`);
      expect(text).not.toContain('{{');
    }
  });

  test('never vouches for a helper, nor promises money back', () => {
    for (const signs of [['none'], ['unsure'], ['claims-lawyer'], ['promises']]) {
      expect(textOf(signs, ['money-paid'])).not.toMatch(/可以放心|是安全的|一定能追回|保证/);
    }
  });
});
