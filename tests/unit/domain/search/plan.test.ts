import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldQuery } from '~/lib/domain/search/intents.ts';
import { normaliseQuery, planSearch } from '~/lib/domain/search/plan.ts';
import { countUnsearched, encodeQuery } from '~/lib/domain/search/query.ts';
import { readPairs } from '~/lib/domain/values/fold-text.ts';
import { UNUSUAL_CHARACTERS } from '~/lib/domain/values/unusual-characters.ts';

describe('normalising', () => {
  test.each([
    ['12378？', '12378'],
    ['  借呗，逾期！ ', '借呗 逾期'],
    ['？！…', ''],
  ])('%s is searched as %s', (typed, searched) => {
    expect(normaliseQuery(typed)).toBe(searched);
  });

  test('a very long query is looked up by its beginning, and the rest is counted', () => {
    expect(normaliseQuery('催'.repeat(5000)).length).toBe(500);
    expect(countUnsearched('催'.repeat(5000))).toBe(4500);
    expect(countUnsearched('催收上门')).toBe(0);
  });

  test.each([
    ['還款', '还款'],
    ['上門', '上门'],
    ['徵信異議', '征信异议'],
    ['還\u200b款\u2060', '还款'],
    ['ＡＰＰ催收', 'app催收'],
    [' １２３７８ ', '12378'],
  ])('%j is read as messages are: %s', (typed, searched) => {
    expect(foldQuery(typed, readPairs(UNUSUAL_CHARACTERS))).toBe(searched);
  });

  test('nothing that is typed makes a search throw, half characters included', () => {
    const units = fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 8 });
    fc.assert(
      fc.property(units, (codes) => {
        const typed = String.fromCharCode(...codes);
        expect(() => encodeQuery(typed)).not.toThrow();
        expect(() => planSearch(typed)).not.toThrow();
      }),
    );
  });
});

describe('planning', () => {
  test('a spoken question is asked whole and by its meaningful words', () => {
    const plan = planSearch('催收说要冻结我银行卡怎么办');
    expect(plan?.whole).toBe('催收说要冻结我银行卡怎么办');
    expect(plan?.words).toEqual(expect.arrayContaining(['催收', '冻结']));
    expect(plan?.words).not.toContain('怎么办');
    expect(plan?.words).not.toContain('我');
  });

  test('nothing but punctuation is no search', () => {
    expect(planSearch(' ？ ')).toBeUndefined();
  });

  test('words are few, distinct and never the whole again, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (typed) => {
        const plan = planSearch(typed);
        if (!plan) return;
        expect(plan.words.length).toBeLessThanOrEqual(8);
        expect(new Set(plan.words).size).toBe(plan.words.length);
        expect(plan.words).not.toContain(plan.whole);
      }),
    );
  });
});
