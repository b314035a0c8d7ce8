/** What the page looks up for the tool: lender kinds, lines, the rule about deductions, the cost sheet, the LPR. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { Benchmark } from '~/lib/schemas/benchmark.ts';
import type { LineRule } from './calculate/lines.ts';

/** A page of this site. */
export interface AprPage {
  title: string;
  href: string;
}

/** A rule in words, with where to read it. */
export type WordedRule = Omit<LineRule, 'figure'>;

/** Everything the island is handed. */
export interface AprWords {
  /** '' for someone who does not know comes first. */
  lenders: { kind: LenderKind | ''; title: string }[];
  lines: LineRule[];
  /** Interest may not be taken off at the start. */
  deduction: WordedRule;
  /** The sheet that names every cost before the contract. */
  sheet: WordedRule;
  /** The one-year LPR on the days for which it was verified. */
  lpr: { values: Benchmark['values']; caveat: string; source: AprPage };
  pages: Record<'lines' | 'sheet', AprPage>;
}
