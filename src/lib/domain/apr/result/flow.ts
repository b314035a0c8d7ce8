/** The cash flows as a table, and the same as lines over time. */
import { lastOf } from '~/lib/domain/values/last-of.ts';
import { formatAmount, formatYuan } from '~/lib/domain/values/money.ts';
import type { LoanCost } from '~/lib/domain/apr/calculate.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';

/** A row of a table. */
interface Row {
  id: string;
  label: string;
  cells: string[];
}

/** All that moves, period by period. */
export interface FlowTable {
  headings: string[];
  rows: Row[];
  /** What the columns mean. */
  note: string;
}

/** Lines from the start to the end, with a few of their points in words. */
export interface FlowChart {
  lines: { label: string; points: { x: number; y: number }[] }[];
  most: string;
  start: string;
  end: string;
  rows: Row[];
}

const nameMoment = ({ termUnit, term }: Loan, index: number): string =>
  termUnit === 'day' ? `第${term}天` : `第${index}期`;

/** The table of `cost`, in yuan; how payments split up only where there is a single rate. */
export function viewTable(loan: Loan, { received, payments, split }: LoanCost): FlowTable {
  const unsplit = split === undefined;
  const start = formatAmount(received);
  const rows = payments.map((payment, index) => {
    const period = split?.[index];
    return {
      id: String(index + 1),
      label: nameMoment(loan, index + 1),
      cells: [
        formatAmount(-payment),
        ...(period ? [period.interest, period.principal, period.balance].map(formatAmount) : []),
      ],
    };
  });
  return {
    headings: unsplit
      ? ['什么时候', '进出（元）']
      : ['什么时候', '进出（元）', '其中成本', '其中还本金', '还占着用的'],
    rows: [
      {
        id: '0',
        label: '拿到钱',
        cells: unsplit ? [start] : [start, '', '', start],
      },
      ...rows,
    ],
    note: unsplit
      ? '正数是你拿到的，负数是你付的。'
      : '正数是你拿到的，负数是你付的。成本按算出的真实利率，只对还占着用的钱算；最后正好还完。',
  };
}

/** The chart’s own table has about so many rows. */
const TABLE_ROWS = 12;

/** What is still used, and what has been paid in all. */
export function viewChart(loan: Loan, { received, payments, split }: LoanCost): FlowChart {
  const paid = payments.reduce<number[]>(
    (sums, payment) => [...sums, (lastOf(sums) ?? 0) + payment],
    [loan.upfront],
  );
  const used = split && [received, ...split.map(({ balance }) => balance)];
  const toPoints = (amounts: readonly number[]) =>
    amounts.map((amount, x) => ({ x, y: Math.max(0, amount) }));
  const last = payments.length;
  const step = Math.ceil(last / TABLE_ROWS);
  const places = [
    ...Array.from({ length: Math.ceil(last / step) }, (_, index) => index * step),
    last,
  ];
  return {
    lines: [
      ...(used ? [{ label: '还占着用的钱', points: toPoints(used) }] : []),
      { label: '累计付出的钱', points: toPoints(paid) },
    ],
    most: formatYuan(Math.max(...paid, ...(used ?? []))),
    start: '0元，拿到钱时',
    end: nameMoment(loan, last),
    rows: places.map((place) => ({
      id: String(place),
      label: place === 0 ? '拿到钱时' : nameMoment(loan, place),
      cells: [...(used ? [formatYuan(used[place]!)] : []), formatYuan(paid[place]!)],
    })),
  };
}
