import { expect, test } from 'vitest';
import { fillRuleMarks, ruleMarksIn } from '~/lib/domain/letters/rule-marks.ts';

const TEXT =
  '按<<credit-card-measures 70>>和<<civil-code>>，请给我<<credit-card-measures 69、70>>的账单。';

test('marks are found in order, with their articles', () => {
  expect(ruleMarksIn(TEXT)).toEqual([
    { source: 'credit-card-measures', article: '70' },
    { source: 'civil-code', article: undefined },
    { source: 'credit-card-measures', article: '69、70' },
  ]);
  expect(ruleMarksIn('没有规则，<<>>也不是')).toEqual([]);
});

test('each mark is replaced, and nothing else', () => {
  const named = fillRuleMarks(TEXT, ({ source, article = '全文' }) => `《${source}》${article}`);
  expect(named).toBe(
    '按《credit-card-measures》70和《civil-code》全文，请给我《credit-card-measures》69、70的账单。',
  );
});
