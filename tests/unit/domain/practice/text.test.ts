import { expect, test } from 'vitest';
import { composePracticeText } from '~/lib/domain/practice/text.ts';
import { scoreRound } from '~/lib/domain/practice/decide.ts';
import { PAPERS } from '~/lib/domain/practice/paper.ts';
import type { PracticeAnswer } from '~/lib/domain/practice/definition.ts';
import { describeScore, listScore } from '~/lib/domain/practice/result.ts';
import { makeItem } from './items.ts';

const trusting: PracticeAnswer = { genuineness: 'real', conduct: 'none' };
const hotlines = { 'police-110': { number: '110' } };

const answered = [
  { item: makeItem('scam'), answer: trusting },
  { item: makeItem('ordinary'), answer: trusting },
];
const round = {
  level: '1' as const,
  number: 42,
  again: false,
  ids: answered.map(({ item }) => item.id),
  answers: Object.fromEntries(answered.map(({ item, answer }) => [item.id, answer])),
  at: 2,
};
const text = composePracticeText(round, answered, hotlines);

test('the text says which round it is, so that it can be repeated', () => {
  expect(text).toMatch(/^真假练习：题号42（入门/);
});

test('the text holds the three numbers and every answer', () => {
  expect(text).toContain('漏掉的骗局：1。');
  expect(text).toContain('不必要的怀疑：0。');
  expect(text).toContain('没看出的越线：0。');
  expect(text).toContain('1. 短信：像诈骗。我选：像真的催收或提醒，仍要自己核实；没看出越线');
  expect(text).toContain('2. 短信：像普通提醒');
});

test('the text tells in full what to go over again, and only that', () => {
  const review = text.slice(text.indexOf('再看一遍'));
  expect(review).toContain('1. 短信：像诈骗（漏掉的骗局）\n前面，甲处，中间，乙处，后面');
  expect(review).toContain('- “乙处”——像诈骗。乙处的理由，问110。（依据：民法典（法律））');
  expect(review).toContain('→ 打110。');
  expect(review.match(/甲处，中间/g)).toHaveLength(1);
  expect(text).not.toContain('{{');
});

test('without slips the text has nothing to go over again', () => {
  const clean = composePracticeText(round, answered.slice(1), hotlines);
  expect(clean).not.toContain('再看一遍');
});

test('the three numbers are always named, and nothing is added up', () => {
  const score = scoreRound(answered);
  expect(listScore(score).map(({ label, count }) => [label, count])).toEqual([
    ['漏掉的骗局', 1],
    ['不必要的怀疑', 0],
    ['没看出的越线', 0],
  ]);
  expect(describeScore(score)).toBe('漏掉的骗局1 · 不必要的怀疑0 · 没看出的越线0');
});

test('a scam answered with 拿不准 is counted, and said to be a way to escape it too', () => {
  const unsure: PracticeAnswer = { genuineness: 'unsure', conduct: 'none' };
  const [missed] = listScore(scoreRound([{ item: makeItem('scam'), answer: unsure }]));
  expect(missed).toMatchObject({ count: 1 });
  expect(missed?.remark).toContain('其中1个你选了拿不准，去核实也躲得开。');
});

test('there is a paper for each level', () => {
  expect(PAPERS.map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(new Set(PAPERS.map(({ title }) => title)).size).toBe(3);
});
