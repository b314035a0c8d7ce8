import { describe, expect, test } from 'vitest';
import { composeComplainResult } from '~/lib/domain/complain/result.ts';
import { composeComplainText } from '~/lib/domain/complain/text.ts';
import { behaviourChoices, lenderChoices, toAnswers, triedChoices } from './real-complain.ts';
import { details, words } from './real-words.ts';

const resultOf = (lender: string, chosen: readonly string[], tried: string, facts = {}) =>
  composeComplainResult(words, details, toAnswers(lender, chosen, tried), facts);

const hotlines = new Proxy(
  {},
  { get: (_, id) => ({ name: `名-${String(id)}`, number: `号-${String(id)}` }) },
);

test('every combination is put into words with nothing missing', () => {
  for (const lender of lenderChoices) {
    for (const behaviour of behaviourChoices) {
      for (const tried of triedChoices) {
        const result = resultOf(lender, [behaviour], tried);
        const text = composeComplainText(result, hotlines);
        expect(text).not.toMatch(/undefined|null|\{\{|NaN/);
        expect(result.heading).toMatch(/^结果：先找.+，再找.+$/);
        expect(result.reason?.sources.length).toBeGreaterThan(0);
        for (const { words: body, letter } of result.stops) {
          expect(body).toBeDefined();
          expect(letter).toContain('＿＿');
        }
      }
    }
  }
});

test('with several behaviours the result says which one decided; with one it does not', () => {
  expect(resultOf('bank-card', ['harassment', 'danger'], 'nothing').first.lead).toContain(
    '威胁伤人、动手、堵门硬闯、不让走',
  );
  expect(resultOf('bank-card', ['danger'], 'nothing').first.lead).not.toContain('你选了几项');
});

test('danger and money just sent come as cards, danger first, whatever else was chosen', () => {
  const result = resultOf('unsure', ['money-sent', 'fees', 'danger'], 'unsure');
  expect(result.urgent.map(({ title }) => title)).toEqual(['危险', '转了钱']);
  expect(composeComplainText(result, hotlines).indexOf('【危险】')).toBeLessThan(
    composeComplainText(result, hotlines).indexOf('【第一站】'),
  );
});

test('without details the route still stands, with names and numbers', () => {
  const result = composeComplainResult(
    words,
    undefined,
    toAnswers('bank-card', ['fees'], 'no-reply'),
    {},
  );
  expect(result.stops[0]).toMatchObject({ name: '国家金融监督管理总局', letter: '' });
  const text = composeComplainText(result, hotlines);
  expect(text).toContain('- 号-nfra-12378 名-nfra-12378');
  expect(text).not.toContain('多久该答复');
});

test('the text names each stop, what it cannot do, its deadline with source, and the answers', () => {
  const text = composeComplainText(resultOf('bank-card', ['harassment'], 'nothing'), hotlines);
  expect(text).toContain('【第一站】放款机构的官方客服');
  expect(text).toContain('它做不到：不一定换催收方');
  expect(text).toMatch(/15日内办完并告诉你.*（依据：complaint-handling-measures）/);
  expect(text).toContain('- 你已经找过谁？还没找过');
});

describe('notes', () => {
  test.each([
    ['collector', '跟催收员说过，不算投诉'],
    ['waiting', '先等到它说的那天'],
    ['no-reply', '到期没有答复'],
    ['unsatisfied', '哪一条没有回应'],
    ['regulator', '要补新证据'],
  ])('having tried “%s” brings its advice', (tried, advice) => {
    const { notes } = resultOf('bank-card', ['fees'], tried);
    expect(notes.join()).toContain(advice);
  });

  test('nothing tried with a known lender brings none', () => {
    expect(resultOf('bank-card', ['fees'], 'nothing').notes).toEqual([]);
  });
});

describe('letters', () => {
  const letterOf = (...situation: Parameters<typeof resultOf>) =>
    resultOf(...situation).stops[0]!.letter;

  test('report what was chosen, most urgent first, and ask for what each asks', () => {
    const letter = letterOf('bank-card', ['harassment', 'third-party'], 'nothing');
    expect(letter).toContain('1. 对方联系我的家人、同事或朋友催收。\n2. 对方打得太多');
    expect(letter).toContain('1. 停止联系没有还款义务的人。\n2. 以后只在白天');
  });

  test('leave out what goes to somebody else', () => {
    const letter = letterOf('bank-card', ['harassment', 'credit-record'], 'nothing');
    expect(letter).not.toContain('信用报告');
  });

  test('invent nothing: without facts every place to fill is blank', () => {
    const letter = letterOf('unsure', ['unsure'], 'unsure');
    expect(letter).toContain('放款机构全称：＿＿\n');
    expect(letter).toContain('日期和几点：＿＿\n');
    expect(letter).toContain('发生了什么：\n1. ＿＿');
    expect(letter).not.toMatch(/\d{4}年/);
  });

  test('name the kind of lender and the day and time that another tool handed over', () => {
    const facts = { day: '2026-11-20', time: '23:10' };
    const letter = letterOf('consumer-finance', ['harassment'], 'nothing', facts);
    expect(letter).toContain('放款机构全称：＿＿（消费金融公司）');
    expect(letter).toContain('日期和几点：2026年11月20日，23:10');
    expect(letterOf('bank-card', ['fees'], 'nothing', { time: '23:10' })).toContain('＿＿，23:10');
  });

  test('to the authority say what became of the complaint to the lender', () => {
    expect(letterOf('bank-card', ['fees'], 'no-reply')).toContain('编号＿＿，到期没有答复。');
    expect(letterOf('bank-card', ['fees'], 'unsatisfied')).toContain('答复没有回应第＿＿条');
    expect(letterOf('bank-card', ['fees'], 'nothing')).not.toContain('到期没有答复');
  });

  test('to the police ask for nothing that only a lender can do', () => {
    const letter = letterOf('bank-card', ['danger', 'fees'], 'nothing');
    expect(letter).toContain('我要报案');
    expect(letter).not.toContain('明细');
  });
});
