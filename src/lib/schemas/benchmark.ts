import { z } from 'astro/zod';
import { BENCHMARK_UNITS, SPENDING_CATEGORIES } from '~/lib/vocabulary/benchmarks.ts';
import { day, entryId, line, oneOf, reviewed } from './fields.ts';

/** A figure that a rule or a statistic sets, with the days for which it holds. */
export const benchmarkSchema = reviewed({
  label: line(60, '所有债务月供占月收入的参考上限'),
  unit: oneOf(BENCHMARK_UNITS),
  values: z
    .array(
      z.strictObject({
        from: day,
        to: day.optional().describe('Last day; leave out while the figure holds'),
        value: z.number().nonnegative(),
      }),
    )
    .min(1, { error: 'give at least one dated value' }),
  caveat: line(120, '这是银行审批房贷用的上限，不是你能还得起的证明。').describe(
    'What the figure does not say; always shown with it',
  ),
  category: oneOf(SPENDING_CATEGORIES)
    .optional()
    .describe('For spending statistics: which of the eight statistical groups'),
  source: entryId('sources', 'civil-code'),
});

export type Benchmark = z.infer<typeof benchmarkSchema>;
