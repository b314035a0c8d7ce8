import { expect, test } from 'vitest';
import { sourceStatusOn } from '~/lib/domain/site/source-status.ts';

const law = { effectiveFrom: '2026-01-01', trial: false } as const;
const closed = { ...law, effectiveTo: '2026-03-31', ended: 'closed' } as const;

test.each([
  ['before its first day', law, '2025-12-31', 'not-yet'],
  ['on its first day', law, '2026-01-01', 'in-force'],
  ['on its last day', closed, '2026-03-31', 'in-force'],
  ['after its last day', closed, '2026-04-01', 'closed'],
  ['repealed', { ...closed, ended: 'repealed' } as const, '2026-04-01', 'repealed'],
  ['on trial', { ...law, trial: true }, '2026-05-01', 'trial'],
  ['without a known first day', { trial: false }, '1990-01-01', 'in-force'],
])('a source %s is shown as such', (_, source, day, status) => {
  expect(sourceStatusOn(source, day)).toBe(status);
});
