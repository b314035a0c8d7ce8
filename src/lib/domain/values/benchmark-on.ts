import type { Benchmark } from '~/lib/schemas/benchmark.ts';

/** The value of `benchmark` that holds on `day` (YYYY-MM-DD), or undefined outside every period. */
export function benchmarkOn(benchmark: Pick<Benchmark, 'values'>, day: string): number | undefined {
  return benchmark.values.find(({ from, to }) => from <= day && (to === undefined || day <= to))
    ?.value;
}

const UNIT_FORMATS: Record<Benchmark['unit'], (value: string) => string> = {
  percent: (value) => `${value}%`,
  'yuan-per-year': (value) => `每年${value}元`,
  'yuan-per-month': (value) => `每月${value}元`,
};

/** `value` with its unit, as shown in running text. */
export function formatBenchmark(unit: Benchmark['unit'], value: number): string {
  return UNIT_FORMATS[unit](value.toLocaleString('en-US'));
}
