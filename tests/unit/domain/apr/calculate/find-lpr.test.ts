import { expect, test } from 'vitest';
import { findLpr } from '~/lib/domain/apr/calculate/find-lpr.ts';

const published = { values: [{ from: '2025-05-20', to: '2026-05-19', value: 3 }] };

test.each([
  ['the typed one goes first', { lpr: 3.45, contractDay: '2025-06-01' }, 3.45, false],
  ['else the one of the day', { lpr: undefined, contractDay: '2025-06-01' }, 3, true],
])('%s', (_, loan, percent, isPublished) => {
  expect(findLpr(loan, published)).toEqual({ percent, isPublished });
});

test('a day outside every period has none: never the last known one', () => {
  expect(findLpr({ lpr: undefined, contractDay: '2026-05-20' }, published)).toBeUndefined();
});
