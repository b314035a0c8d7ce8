import { expect, test } from 'vitest';
import { formatRulePeriod, formatRuleStart } from '~/lib/domain/rules/result/period.ts';

test.each([
  [{ effectiveFrom: '2025-02-28', effectiveFromBasis: 'stated' }, '2025年2月28日起'],
  [
    { effectiveFrom: '2026-01-30', effectiveFromBasis: 'issued' },
    '2026年1月30日发布，施行日没有看到，按发布日算',
  ],
  [
    { effectiveFrom: '2025-01-17', effectiveFromBasis: 'known-by' },
    '起始日没有核实，最迟2025年1月17日已在用',
  ],
  [
    { effectiveFrom: '2026-01-01', effectiveFromBasis: 'stated', effectiveTo: '2026-03-31' },
    '2026年1月1日起，到2026年3月31日为止',
  ],
] as const)('the period of %o reads %s', (rule, text) => {
  expect(formatRulePeriod({ effectiveTo: undefined, ...rule })).toBe(text);
});

test.each([
  ['stated', '2025年2月28日起'],
  ['issued', '2025年2月28日发布'],
  ['known-by', '起始日未核实'],
] as const)('a first day that is %s reads %s in a table', (effectiveFromBasis, text) => {
  expect(formatRuleStart({ effectiveFrom: '2025-02-28', effectiveFromBasis })).toBe(text);
});
