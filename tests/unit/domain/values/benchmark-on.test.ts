import { expect, test } from 'vitest';
import { benchmarkOn, formatBenchmark } from '~/lib/domain/values/benchmark-on.ts';

const lpr = {
  values: [
    { from: '2025-05-20', to: '2025-12-31', value: 3.0 },
    { from: '2026-02-01', value: 3.1 },
  ],
};

test.each([
  ['2025-05-20', 3.0],
  ['2025-12-31', 3.0],
  ['2026-02-01', 3.1],
  ['2030-01-01', 3.1],
])('on %s the figure of that period holds', (day, value) => {
  expect(benchmarkOn(lpr, day)).toBe(value);
});

test.each(['2025-05-19', '2026-01-15'])(
  'on %s, outside every period, there is no figure',
  (day) => {
    expect(benchmarkOn(lpr, day)).toBeUndefined();
  },
);

test.each([
  ['percent', 55, '55%'],
  ['yuan-per-year', 43377, '每年43,377元'],
  ['yuan-per-month', 707, '每月707元'],
] as const)('%s is written out', (unit, value, text) => {
  expect(formatBenchmark(unit, value)).toBe(text);
});
