import { expect, test } from 'vitest';
import { listRulesOn, rulePeriodStateOn } from '~/lib/domain/rules/decide/rules-on.ts';

const stated = { effectiveFrom: '2025-02-28', effectiveFromBasis: 'stated' } as const;
const knownBy = { effectiveFrom: '2025-01-17', effectiveFromBasis: 'known-by' } as const;
const ended = { ...stated, effectiveTo: '2026-03-31' };

test.each([
  [stated, '2025-02-27', 'not-yet'],
  [stated, '2025-02-28', 'applies'],
  [stated, '2099-12-31', 'applies'],
  [knownBy, '2025-01-16', 'unknown'],
  [knownBy, '2025-01-17', 'applies'],
  [ended, '2026-03-31', 'applies'],
  [ended, '2026-04-01', 'ended'],
] as const)('%o on %s: %s', (rule, day, state) => {
  expect(rulePeriodStateOn(rule, day)).toBe(state);
});

test('on a day outside its period a rule is not listed, known or not', () => {
  expect(listRulesOn([stated, knownBy, ended], '2024-12-31')).toEqual([]);
  expect(listRulesOn([stated, knownBy, ended], '2026-04-01')).toEqual([stated, knownBy]);
});
