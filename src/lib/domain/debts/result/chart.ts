/** What is still owed over time, for the chart and its table. */
import { lastOf } from '~/lib/domain/values/last-of.ts';
import { formatYuan } from '~/lib/domain/values/money.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import type { PlanComparison } from '~/lib/domain/debts/calculate.ts';
import { nameMonth } from '~/lib/domain/values/months.ts';

/** A line: the months from the start and what is owed then, in fen. */
export interface ChartLine {
  label: string;
  points: { x: number; y: number }[];
}

/** The lines, and the same in words at a few months. */
export interface BalanceChart {
  lines: ChartLine[];
  start: string;
  end: string;
  most: string;
  rows: { id: string; label: string; cells: string[] }[];
}

/** More points than this a line no longer shows. */
const MOST_POINTS = 120;
/** The table has about this many rows. */
const TABLE_ROWS = 12;
const STEPS = [1, 2, 3, 6, 12, 24, 60];

/** The chart of plans that begin in the month `first`; undefined where nothing is owed. */
export function viewChart(
  { open, plans }: PlanComparison,
  first: string,
  { strategies, parts }: DebtsText,
): BalanceChart | undefined {
  const start = open.reduce((sum, { balance }) => sum + balance, 0);
  const longest = Math.max(...plans.map(({ months }) => months.length));
  if (start === 0 || longest === 0) return undefined;

  const balances = plans.map(({ months }) => [start, ...months.map(({ balance }) => balance)]);
  const every = Math.ceil(longest / MOST_POINTS);
  const step = STEPS.find((size) => longest / size <= TABLE_ROWS) ?? 60;
  const places = Array.from({ length: Math.ceil(longest / step) }, (_, i) => i * step);
  const end = nameMonth(first, longest);
  const cellOf = (line: number[], place: number) =>
    place < line.length
      ? formatYuan(line[place]!)
      : lastOf(line) === 0
        ? parts.cleared
        : parts.notCounted;
  return {
    lines: balances.map((line, index) => ({
      label: plans.length === 1 ? parts.onePlan : strategies[plans[index]!.strategy].title,
      points: line.flatMap((y, x) => (x % every === 0 || x === line.length - 1 ? [{ x, y }] : [])),
    })),
    start: parts.zeroNow,
    end,
    most: formatYuan(Math.max(...balances.flat())),
    rows: [...places, longest].map((place) => ({
      id: String(place),
      label: place === 0 ? parts.now : nameMonth(first, place),
      cells: balances.map((line) => cellOf(line, place)),
    })),
  };
}
