import { describe, expect, test } from 'vitest';
import { composeCheckResult } from '~/lib/domain/check/result.ts';
import { composeCheckText } from '~/lib/domain/check/text.ts';
import { describeDropped } from '~/lib/domain/questionnaire/notices.ts';
import { UNSURE } from '~/lib/domain/questionnaire/questionnaire.ts';
import { carryOn } from '~tests/unit/domain/questionnaire/arbitraries.ts';
import { readHotlines } from '~tests/support/content.ts';
import { advice, catalog, definition } from './real-check.ts';

const finish = (answers: Record<string, string[]>, given = advice) =>
  composeCheckResult(definition, given, catalog, {
    ...carryOn(definition, {}, () => [UNSURE]),
    ...answers,
  });
const reasons = {
  code: {
    text: '他要验证码，打{{police-110}}。',
    sources: [{ name: '提示（官方提示）', href: '' }],
  },
};
const hotlines = Object.fromEntries(
  readHotlines().map(({ id }) => [id, { name: `name of ${id}`, number: `<${id}>` }]),
);
const names = { hotlines, reasons };

describe('the verdict', () => {
  test.each([
    [{ payment: ['private'], pressure: ['insult'] }, 'scam', '像诈骗'],
    [{ pressure: ['insult'], debt: ['found'] }, 'crossed', '明显越线'],
    [{ pressure: ['often'], debt: ['found'] }, 'caution', '可能越线'],
    [{}, 'unknown', '还不能确定'],
    [{ debt: ['found'] }, 'consistent', '与真实催收相符，仍须核实'],
  ])('of %j is %s: the worse axis, by its own name', (answers, tone, word) => {
    expect(finish(answers).verdict).toMatchObject({ tone, word });
  });

  test('always shows both axes, and names what weighs most', () => {
    const { verdict } = finish({ payment: ['private'], pressure: ['insult'] });
    expect(verdict.axes).toEqual([
      { name: '真假', finding: '像诈骗' },
      { name: '做法', finding: '明显越线' },
    ]);
    expect(verdict.sentence).toContain('收款方是个人');
  });

  test('stands before anything else has loaded', () => {
    const { verdict, actions } = finish({ payment: ['private'] }, { actions: [], signs: {} });
    expect(verdict.tone).toBe('scam');
    expect(verdict.sentence).not.toBe('');
    expect(actions).toEqual([]);
  });

  test('never vouches for anyone', () => {
    const said = JSON.stringify(catalog);
    expect(said).not.toMatch(/真的是|是安全的|很安全|肯定是真|一定是真|放心|不会有事/);
  });
});

describe('the result in words', () => {
  test('ranks reasons by what they decide', () => {
    const result = finish({ payment: ['link', 'private'], pressure: ['often', 'violence'] });
    const ids = result.reasons.map(({ id }) => id);
    expect(ids.indexOf('private-payee')).toBeLessThan(ids.indexOf('link-or-code'));
    expect(ids.indexOf('violence-threat')).toBeLessThan(ids.indexOf('too-many-calls'));
    expect(result.urgent.map(({ title }) => title)).toEqual([catalog.danger.title]);
  });

  test('shows what does not count as proof apart from the reasons', () => {
    const result = finish({ claims: ['court'] });
    expect(result.notProof.map(({ id }) => id)).toEqual(['says-court']);
    expect(result.reasons).toEqual([]);
  });

  test('lists the questions answered with the words of their answers, and says whether more are left', () => {
    const answers = { who: ['me'], requests: ['code'] };
    const early = composeCheckResult(definition, advice, catalog, answers);
    expect(early.isOpen).toBe(true);
    expect(early.answers.map(({ labels }) => labels)).toEqual([
      ['找我，说我欠钱'],
      ['报验证码、密码'],
    ]);
    expect(finish({}).isOpen).toBe(false);
  });
});

describe('the text to copy', () => {
  test('has the findings, steps, reasons with sources, filled-in numbers and the answers', () => {
    const text = composeCheckText(
      finish({ requests: ['code'], 'state-now': ['money-sent'] }),
      names,
    );
    expect(text).toMatch(/^结果：像诈骗 · 没看出越线/);
    expect(text).toContain('- 他要验证码，打<police-110>。（依据：提示（官方提示））');
    expect(text).toContain('- 已经按他说的转了钱');
    expect(text).toContain('<anti-fraud-96110>');
    expect(text).toContain('- 他还要你做什么？报验证码、密码');
    expect(text.indexOf(catalog['money-sent'].title)).toBeLessThan(text.indexOf('接下来'));
    expect(text).not.toContain('{{');
  });

  test('lists official contacts with whose they are, of urgent cards and of the findings', () => {
    const result = finish({ 'state-now': ['in-danger'] });
    const text = composeCheckText(result, names);
    for (const id of [...catalog.danger.hotlines, ...result.hotlines]) {
      expect(text.split('\n')).toContain(`- <${id}> name of ${id}`);
    }
  });
});

test('dropped answers are named by their question', () => {
  expect(describeDropped(definition, ['debt'])).toContain('“这笔债，你自己查过吗？”');
  expect(describeDropped(definition, [])).toBe('');
});
