import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseQuery, planSearch } from '~/lib/domain/search/plan.ts';

describe('normalising', () => {
  test.each([
    ['１２３７８？', '12378'],
    ['  借呗，逾期！ ', '借呗 逾期'],
    ['APP', 'app'],
    ['？！…', ''],
  ])('%s is searched as %s', (typed, searched) => {
    expect(normaliseQuery(typed)).toBe(searched);
  });

  test('a very long query is cut', () => {
    expect(normaliseQuery('催'.repeat(5000)).length).toBe(60);
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
