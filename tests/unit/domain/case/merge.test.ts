import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, emptyCase } from '~/lib/domain/case/case-file.ts';
import { demoCase } from '~/lib/domain/case/demo.ts';
import { mergeCases } from '~/lib/domain/case/merge.ts';
import { isSame } from '~/lib/domain/case/same.ts';
import { parseStoredCase, toStoredCase } from '~/lib/domain/case/stored.ts';
import { emptyDebt } from '~/lib/domain/debts/form.ts';

const base: CaseFile = { ...demoCase('2026-11-30'), isDemo: false };

const withCash = (caseFile: CaseFile, cash: string): CaseFile => ({
  ...caseFile,
  budget: { ...caseFile.budget, cash },
});
const withDaily = (caseFile: CaseFile, daily: string): CaseFile => ({
  ...caseFile,
  cashFlow: { ...caseFile.cashFlow, daily },
});
const withBalance = (caseFile: CaseFile, id: string, balance: string): CaseFile => ({
  ...caseFile,
  debts: caseFile.debts.map((debt) => (debt.id === id ? { ...debt, balance } : debt)),
});

describe('two pages that changed one case', () => {
  test('are brought together field by field', () => {
    const mine = withBalance(withCash(base, '1'), 'debt1', '100');
    const theirs = withBalance(withDaily(base, '2'), 'debt2', '200');
    const { merged, conflicts } = mergeCases(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged).toEqual(withDaily(withCash(withBalance(mine, 'debt2', '200'), '1'), '2'));
  });

  test('are asked about a field that both changed, and the answer decides that field alone', () => {
    const mine = withDaily(withCash(base, '1'), '9');
    const theirs = withCash(base, '2');
    expect(mergeCases(base, mine, theirs).conflicts).toEqual([{ mine: '1', theirs: '2' }]);
    expect(mergeCases(base, mine, theirs, 'theirs').merged).toEqual(withCash(mine, '2'));
    expect(mergeCases(base, mine, theirs, 'mine').merged).toEqual(mine);
  });

  test('both keep a row they added, though both gave it one id', () => {
    const add = (name: string) => ({
      ...base,
      debts: [...base.debts, { ...emptyDebt('debt4'), name }],
    });
    const [one, other] = [add('甲'), add('乙')];
    const here = mergeCases(base, one, other).merged;
    const there = mergeCases(base, other, one).merged;
    expect(here.debts.map(({ name }) => name)).toEqual(expect.arrayContaining(['甲', '乙']));
    expect(isSame(here.debts, there.debts)).toBe(true);
    expect(parseStoredCase(toStoredCase(here))).toBeDefined();
  });

  test('lose a row that one removed only where the other left it alone', () => {
    const without = { ...base, debts: base.debts.slice(1) };
    expect(mergeCases(base, without, withCash(base, '1')).merged.debts).toEqual(without.debts);
    const changed = withBalance(base, 'debt1', '5');
    expect(mergeCases(base, without, changed).merged.debts).toContainEqual(changed.debts[0]);
    expect(mergeCases(base, changed, without).merged.debts).toContainEqual(changed.debts[0]);
  });

  test('keep the order that one of them chose', () => {
    const turned = { ...base, debts: [...base.debts].reverse() };
    const order = ({ debts }: CaseFile) => debts.map(({ id }) => id);
    const changed = withBalance(base, 'debt1', '5');
    expect(order(mergeCases(base, turned, changed).merged)).toEqual(order(turned));
    expect(order(mergeCases(base, changed, turned).merged)).toEqual(order(turned));
  });

  test('show each its own version of the budget', () => {
    const full = { ...base, budget: { ...base.budget, mode: 'full' as const } };
    expect(mergeCases(base, full, withCash(base, '1')).merged.budget.mode).toBe('full');
    expect(mergeCases(base, withCash(base, '1'), full).conflicts).toEqual([]);
  });

  test('never lose what only one of them typed', () => {
    const change = fc.record({
      cash: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
      daily: fc.option(fc.constantFrom('3', '4'), { nil: undefined }),
      balance: fc.option(fc.constantFrom('5', '6'), { nil: undefined }),
      added: fc.option(fc.constantFrom('甲', '乙'), { nil: undefined }),
    });
    type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
    const apply = ({ cash, daily, balance, added }: Change) => {
      let next = base;
      if (cash) next = withCash(next, cash);
      if (daily) next = withDaily(next, daily);
      if (balance) next = withBalance(next, 'debt2', balance);
      if (added) next = { ...next, debts: [...next.debts, { ...emptyDebt('debt4'), name: added }] };
      return next;
    };
    fc.assert(
      fc.property(change, change, (mine, theirs) => {
        const { merged, conflicts } = mergeCases(base, apply(mine), apply(theirs));
        const both = (['cash', 'daily', 'balance'] as const).filter(
          (field) => mine[field] && theirs[field] && mine[field] !== theirs[field],
        );
        expect(conflicts).toHaveLength(both.length);
        expect(merged.budget.cash).toBe(mine.cash ?? theirs.cash ?? base.budget.cash);
        expect(merged.cashFlow.daily).toBe(mine.daily ?? theirs.daily ?? base.cashFlow.daily);
        const names = merged.debts.map(({ name }) => name);
        for (const name of [mine.added, theirs.added]) if (name) expect(names).toContain(name);
        expect(parseStoredCase(toStoredCase(merged))).toEqual(merged);
      }),
    );
  });

  test('need nothing brought together where they made the same of it', () => {
    expect(mergeCases(emptyCase(), base, base)).toEqual({ merged: base, conflicts: [] });
  });
});
