import { benchmarkOn, formatBenchmark } from '~/lib/domain/values/benchmark-on.ts';
import type { Benchmark } from '~/lib/schemas/benchmark.ts';
import { BUILD_DAY } from './build-day.ts';
import { indexCollection } from './find-entry.ts';
import { getSource, type SourceView } from './sources.ts';

const benchmarks = await indexCollection('benchmarks');

/** A dated figure as components show it on the day of the build. */
export interface BenchmarkView {
  id: string;
  label: string;
  caveat: string;
  unit: Benchmark['unit'];
  category: Benchmark['category'];
  /** Undefined when no period covers the day. */
  value: number | undefined;
  text: string;
  source: SourceView;
}

const toView = ({ id, data }: { id: string; data: Benchmark }): BenchmarkView => {
  const value = benchmarkOn(data, BUILD_DAY);
  return {
    id,
    label: data.label,
    caveat: data.caveat,
    unit: data.unit,
    category: data.category,
    value,
    text: value === undefined ? '暂无该日期的数字' : formatBenchmark(data.unit, value),
    source: getSource(data.source),
  };
};

/** The figure called `id`, as it stands on the day of the build; an unknown id stops the build. */
export const getBenchmark = (id: string): BenchmarkView => toView(benchmarks.find(id));
