import { expect, test } from 'vitest';
import { composePracticeText } from '~/lib/domain/practice/text.ts';
import { scoreRound } from '~/lib/domain/practice/decide.ts';
import { PAPERS } from '~/lib/domain/practice/paper.ts';
import type { PracticeAnswer } from '~/lib/domain/practice/definition.ts';
import { describeRound, describeScore, listScore } from '~/lib/domain/practice/result.ts';
import { nameNote, nameVerdict, toneOf } from '~/lib/domain/practice/words.ts';
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

test('a round of missed items says so', () => {
  expect(describeRound({ ...round, again: true })).toBe('题号42（入门：破绽明显），重练');
});

test.each([
  ['scam', false, 'scam', '像诈骗'],
  ['scam', true, 'scam', '像诈骗，也有越线'],
  ['crossing', true, 'crossed', '像真的催收，但越线了；仍要自己核实'],
  ['ordinary', false, 'consistent', '像普通提醒，没看出越线；仍要自己核实'],
] as const)(
  'an item that is %s (crossed: %s) is called what it is',
  (kind, crossed, tone, name) => {
    const item = makeItem(kind, { crossed });
    expect(toneOf(item)).toBe(tone);
    expect(nameVerdict(item)).toBe(name);
  },
);

test('a note says what it is about, and by which sign', () => {
  expect(nameNote({ axis: 'conduct', sign: '辱骂' })).toMatch(/：辱骂$/);
  expect(nameNote({ axis: 'scam' })).not.toContain('：');
});

test('doubts and lines not seen are remarked on without shaming', () => {
  const unsure: PracticeAnswer = { genuineness: 'unsure', conduct: 'unsure' };
  const doubting: PracticeAnswer = { genuineness: 'scam', conduct: 'crossed' };
  const remarks = (answer: PracticeAnswer, kind: 'ordinary' | 'crossing') =>
    listScore(scoreRound([{ item: makeItem(kind), answer }])).map(({ remark }) => remark);
  expect(remarks(doubting, 'ordinary')[1]).toBe('谨慎不算错，核实一下就清楚。');
  expect(remarks(unsure, 'crossing')[2]).toMatch(/^其中1个你选了拿不准/);
  expect(remarks(trusting, 'crossing')[2]).toBe('真欠钱，也不等于可以被这样催。');
});
