import { expect, test } from 'vitest';
import { listDue } from '~scripts/review/list-due.ts';

test('what is due by a day comes soonest first, and nothing later comes at all', () => {
  const entries = [
    { path: 'b.yaml', data: { reviewBy: '2026-12-31' } },
    { path: 'a.yaml', data: { reviewBy: '2026-12-31' } },
    { path: 'c.yaml', data: { reviewBy: '2027-01-01' } },
    { path: 'd.yaml', data: { reviewBy: '2026-12-01' } },
    { path: 'e.yaml', data: {} },
  ];
  expect(listDue(entries, '2026-12-31').map(({ path }) => path)).toEqual([
    'd.yaml',
    'a.yaml',
    'b.yaml',
  ]);
});
