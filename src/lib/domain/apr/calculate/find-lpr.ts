import type { Benchmark } from '~/lib/schemas/benchmark.ts';
import { benchmarkOn } from '~/lib/domain/values/benchmark-on.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';

/** A one-year LPR in percent, and whether it is the one that was published for the day. */
interface FoundLpr {
  percent: number;
  isPublished: boolean;
}

/** The LPR that the reader typed, else the `published` one of the contract’s day; undefined where there is none. */
export function findLpr(
  { lpr, contractDay }: Pick<Loan, 'lpr' | 'contractDay'>,
  published: Pick<Benchmark, 'values'>,
): FoundLpr | undefined {
  if (lpr !== undefined) return { percent: lpr, isPublished: false };
  const percent = benchmarkOn(published, contractDay);
  return percent === undefined ? undefined : { percent, isPublished: true };
}
