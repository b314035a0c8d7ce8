import { describe, expect, test } from 'vitest';
import { composeFeedback, nameSlips } from '~/lib/domain/practice/result/feedback.ts';
import { gradeAnswer, scoreRound } from '~/lib/domain/practice/decide.ts';
import type { PracticeAnswer } from '~/lib/domain/practice/definition.ts';
import { nameVerdict } from '~/lib/domain/practice/words.ts';
import { makeItem } from './items.ts';

type Pair = `${PracticeAnswer['genuineness']} ${PracticeAnswer['conduct']}`;

const answerOf = (pair: Pair): PracticeAnswer => {
  const [genuineness, conduct] = pair.split(' ');
  return { genuineness, conduct } as PracticeAnswer;
};

const scam = makeItem('scam');
const crossingScam = makeItem('scam', { crossed: true });
const crossing = makeItem('crossing');
const ordinary = makeItem('ordinary');

const MISSED = '漏掉的骗局';
const DOUBTED = '不必要的怀疑';
const OVERLOOKED = '没看出的越线';

test.each<[string, typeof scam, Pair, string[]]>([
  ['a scam called one', scam, 'scam none', []],
  ['a scam, a line seen that is not there', scam, 'scam crossed', []],
  ['a scam called real', scam, 'real none', [MISSED]],
  ['a scam not called anything', scam, 'unsure unsure', [MISSED]],
  ['a scam that crosses a line, both seen', crossingScam, 'scam crossed', []],
  ['a scam that crosses a line, the line not seen', crossingScam, 'scam none', [OVERLOOKED]],
  ['a scam that crosses a line, nothing seen', crossingScam, 'real none', [MISSED, OVERLOOKED]],
  ['a crossing seen through', crossing, 'real crossed', []],
  ['a crossing, careful about who sent it', crossing, 'unsure crossed', []],
  ['a crossing called a scam', crossing, 'scam crossed', [DOUBTED]],
  ['a crossing, the line not seen', crossing, 'real none', [OVERLOOKED]],
  ['a crossing, the line unsure', crossing, 'unsure unsure', [OVERLOOKED]],
  ['an ordinary reminder taken as one', ordinary, 'real none', []],
  ['an ordinary reminder, careful on both', ordinary, 'unsure unsure', []],
  ['an ordinary reminder called a scam', ordinary, 'scam none', [DOUBTED]],
  ['an ordinary reminder said to cross a line', ordinary, 'real crossed', [DOUBTED]],
  ['an ordinary reminder doubted twice counts once', ordinary, 'scam crossed', [DOUBTED]],
])('%s', (_, item, pair, slips) => {
  expect(nameSlips(item, answerOf(pair))).toEqual(slips);
  const { missed, doubted, overlooked } = gradeAnswer(item, answerOf(pair));
  expect([missed, doubted, overlooked]).toEqual(
    [MISSED, DOUBTED, OVERLOOKED].map((slip) => slips.includes(slip)),
  );
});

test('the score counts items, and says how many were 拿不准', () => {
  const score = scoreRound([
    { item: scam, answer: answerOf('real none') },
    { item: scam, answer: answerOf('unsure none') },
    { item: crossing, answer: answerOf('real unsure') },
    { item: crossing, answer: answerOf('scam none') },
    { item: ordinary, answer: answerOf('unsure unsure') },
  ]);
  expect(score).toEqual({
    items: 5,
    missed: 2,
    missedUnsure: 1,
    doubted: 1,
    overlooked: 2,
    overlookedUnsure: 1,
  });
});

describe('the feedback', () => {
  const pairs = (['scam', 'unsure', 'real'] as const).flatMap((genuineness) =>
    (['none', 'unsure', 'crossed'] as const).map((conduct): Pair => `${genuineness} ${conduct}`),
  );
  const all = [scam, crossingScam, crossing, ordinary].flatMap((item) =>
    pairs.map((pair) => ({ item, answer: answerOf(pair) })),
  );

  test('never blames', () => {
    const texts = all.map(({ item, answer }) => JSON.stringify(composeFeedback(item, answer)));
    expect(texts.join()).not.toMatch(/错误|答错|你错|不对|失败|太粗心|怎么会/);
  });

  test('calls doubt of what is no scam careful, not wrong', () => {
    for (const item of [crossing, ordinary]) {
      const { genuineness } = composeFeedback(item, answerOf('scam none'));
      expect(genuineness).toContain('谨慎不算错');
    }
    expect(composeFeedback(ordinary, answerOf('unsure none')).genuineness).toContain('稳妥');
  });

  test('never says that anything is real: what is no scam still has to be checked', () => {
    for (const item of [crossing, ordinary]) {
      expect(nameVerdict(item)).toMatch(/^像.*仍要自己核实$/);
      for (const pair of pairs) {
        const { genuineness } = composeFeedback(item, answerOf(pair));
        expect(genuineness).toContain('核实');
      }
    }
    expect(nameVerdict(scam)).toBe('像诈骗');
    expect(nameVerdict(crossingScam)).toBe('像诈骗，也有越线');
  });
});
