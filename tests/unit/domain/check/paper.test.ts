import { describe, expect, test } from 'vitest';
import { describePaper } from '~/lib/domain/check/paper.ts';
import { definition, rules } from './real-check.ts';

const paper = describePaper(definition);

/** The marks at every option that `answers` chooses. */
const marksFor = (answers: Readonly<Record<string, readonly string[]>>): string[] =>
  definition.questions.flatMap((question, place) =>
    question.options.flatMap(({ id }, index) =>
      answers[question.id]?.includes(id) ? (paper[place]?.options[index]?.marks ?? []) : [],
    ),
  );

/** What a mark of each effect has to say; a combined line may say the weaker 可能越线. */
const MARKS = {
  danger: /先处理/,
  despair: /先处理/,
  'money-sent': /先处理/,
  'data-shared': /先处理/,
  'scam-decisive': /^像诈骗$/,
  'scam-sign': /两条就像诈骗/,
  'verified-by-reader': /对得上/,
  'line-crossed': /越线/,
  'line-perhaps-crossed': /可能越线/,
} as const;

describe('the paper version', () => {
  const marked = rules.flatMap(({ id, data: { effect, examples } }) =>
    effect === 'not-proof'
      ? []
      : examples.filter(({ fires }) => fires).map(({ answers }) => [id, effect, answers] as const),
  );

  test.each(marked)('%s (%s) leaves its mark at %j', (_, effect, answers) => {
    expect(marksFor(answers)).toContainEqual(expect.stringMatching(MARKS[effect]));
  });

  test('a sign that takes two answers is marked at the last, with what the other must be', () => {
    expect(marksFor({ identity: ['court'] })).toContain('第3题是“普通手机号”时算“两条就像诈骗”');
    expect(marksFor({ 'number-class': ['mobile'] })).toEqual([]);
  });

  test('a line that takes two answers is at most 可能越线 at the first', () => {
    expect(marksFor({ threats: ['exaggerate'] })).toEqual(['可能越线']);
    expect(marksFor({ 'lender-kind': ['microloan'] })).toEqual([]);
  });

  test('no answer that fires nothing is marked', () => {
    expect(marksFor({ 'payment-asked': ['official'], threats: ['none'] })).toEqual([]);
  });

  test('a question that is not always asked names those it depends on', () => {
    expect(paper.find(({ id }) => id === 'lender-kind')?.when).toBe('看第11、9题，用得上才答');
    expect(paper[0]?.when).toBe('');
  });
});
