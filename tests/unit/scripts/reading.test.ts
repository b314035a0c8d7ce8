import { expect, test } from 'vitest';
import { FOR_NEW, lowerLimits } from '~scripts/reading/limits.ts';
import { listUncommon, measureReading } from '~scripts/reading/measure.ts';

const common = new Set(['你', '打', '打电话', '电话', '银行']);

test.each([
  ['你打电话。', { sentence: 4, uncommon: 0 }],
  ['你打电话。你打银行电话。', { sentence: 5, uncommon: 0 }],
  ['诉讼电话。', { sentence: 4, uncommon: 50 }],
  ['- 诉讼\n- 电话', { sentence: 2, uncommon: 50 }],
  ['诉讼<Cite source="civil-code" />。', { sentence: 2, uncommon: 100 }],
  ['', { sentence: 0, uncommon: 0 }],
])('%s', (body, level) => {
  expect(measureReading(body, common)).toEqual(level);
});

test('tells the most frequent of the uncommon words first', () => {
  expect(listUncommon('你诉讼，时效，时效。', common)).toEqual(['时效', '诉讼']);
});

test('limits fall with what is measured, never rise, and end with their article', () => {
  const limits = {
    'a/plainer': { sentence: 16, uncommon: 30 },
    'a/harder': { sentence: 12, uncommon: 20 },
    'a/gone': { sentence: 1, uncommon: 1 },
  };
  const levels = {
    'a/plainer': { sentence: 15, uncommon: 29 },
    'a/harder': { sentence: 13, uncommon: 21 },
    'a/new': { sentence: 10, uncommon: 99 },
  };
  expect(lowerLimits(limits, levels)).toEqual({
    'a/plainer': { sentence: 15, uncommon: 29 },
    'a/harder': { sentence: 12, uncommon: 20 },
    'a/new': { sentence: 10, uncommon: FOR_NEW.uncommon },
  });
});
