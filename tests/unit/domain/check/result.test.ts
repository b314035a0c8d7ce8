import { describe, expect, test } from 'vitest';
import { composeCheckResult } from '~/lib/domain/check/result.ts';
import { composeCheckText } from '~/lib/domain/check/text.ts';
import { mergeActions } from '~/lib/domain/result/outcome.ts';
import { describeDropped } from '~/lib/domain/questionnaire/notices.ts';
import { UNSURE } from '~/lib/domain/questionnaire/questionnaire.ts';
import { carryOn } from '~tests/unit/domain/questionnaire/arbitraries.ts';
import { catalog, definition, idsIn } from './real-check.ts';

const finish = (answers: Record<string, string[]>) =>
  composeCheckResult(definition, catalog, {
    ...carryOn(definition, {}, () => [UNSURE]),
    ...answers,
  });
const reasons = {
  'verification-code': {
    text: '他要验证码，打{{police-110}}。',
    sources: [{ name: '提示（官方提示）', href: '' }],
  },
};
const hotlines = Object.fromEntries(
  idsIn('hotlines').map((id) => [id, { name: `name of ${id}`, number: `<${id}>` }]),
);
const names = { hotlines, reasons };

describe('the result in words', () => {
  test('names both findings in its heading', () => {
    const result = finish({ 'payment-asked': ['private-account'], threats: ['insult'] });
    expect(result.heading).toBe('结果：像诈骗 · 明显越线');
  });

  test('ranks reasons by weight and keeps each on its axis', () => {
    const result = finish({
      'payment-asked': ['link-or-qr', 'private-account'],
      threats: ['publish', 'violence'],
    });
    expect(result.findings.map(({ reasons }) => reasons.map(({ id }) => id))).toEqual([
      ['private-account', 'pay-by-link'],
      ['violence', 'threat-to-publish'],
    ]);
    expect(result.urgent.map(({ title }) => title)).toEqual([catalog.danger.title]);
  });

  test('shows what does not count as proof apart from the reasons', () => {
    const result = finish({ 'debt-named': ['correct'] });
    expect(result.notProof.map(({ id }) => id)).toEqual(['details-prove-nothing']);
    expect(result.findings[0].reasons).toEqual([]);
  });

  test('an action of both axes is listed once', () => {
    const twice = mergeActions([catalog['clearly-crossed'], catalog['possibly-crossed']]);
    expect(new Set(twice.map(({ text }) => text)).size).toBe(twice.length);
    expect(twice.length).toBeLessThan(
      catalog['clearly-crossed'].actions.length + catalog['possibly-crossed'].actions.length,
    );
  });

  test('lists every asked question with the words of its answer', () => {
    expect(finish({}).answers).toContainEqual({
      id: 'threats',
      text: '他说过下面的话吗？',
      labels: ['不确定'],
    });
  });
});

describe('the text to copy', () => {
  test('has the findings, reasons with sources, filled-in numbers and the answers', () => {
    const text = composeCheckText(
      finish({ requests: ['code'], 'state-now': ['money-sent'] }),
      names,
    );
    expect(text).toContain('结果：像诈骗 · 没看出越线');
    expect(text).toContain('- 他要验证码，打<police-110>。（依据：提示（官方提示））');
    expect(text).toContain('<anti-fraud-96110>');
    expect(text).toContain('- 他还要你做下面的事吗？报验证码或密码');
    expect(text.indexOf(catalog['money-sent'].title)).toBeLessThan(text.indexOf('【像诈骗】'));
    expect(text).not.toContain('{{');
  });

  test('lists official contacts with whose they are, of urgent cards and of the findings', () => {
    const result = finish({ 'state-now': ['in-danger'] });
    const text = composeCheckText(result, names);
    expect(result.urgent[0]?.hotlines).toContain('ambulance-120');
    for (const id of [...catalog.danger.hotlines, ...result.hotlines]) {
      expect(text.split('\n')).toContain(`- <${id}> name of ${id}`);
    }
  });

  test('says on each axis what would change the finding', () => {
    const text = composeCheckText(finish({}), names);
    const said = text.split('\n').filter((line) => line.startsWith('什么会改变它：'));
    expect(said).toHaveLength(2);
    expect(said.every((line) => line.length > '什么会改变它：'.length)).toBe(true);
  });

  test('does without reasons that are not loaded', () => {
    const text = composeCheckText(finish({ 'debt-named': ['correct'] }), { ...names, reasons: {} });
    expect(text).not.toContain('依据');
    expect(text).not.toContain('这些不能当证明');
  });
});

test('dropped answers are named by their question', () => {
  expect(describeDropped(definition, ['number-class'])).toContain('“显示的号码是什么样？”');
  expect(describeDropped(definition, [])).toBe('');
});
