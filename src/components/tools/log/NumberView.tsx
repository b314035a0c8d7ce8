/** The log by the number that called. */
import { useState } from 'preact/hooks';
import { listLogNumbers } from '~/lib/domain/log/decide/numbers.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { ScrollTable } from '~/components/charts/ScrollTable.tsx';
import { MoreButton } from './MoreButton.tsx';
import type { ViewProps } from './Views.tsx';

/** Numbers on screen at first, and more at each press. */
const PAGE = 20;

/** A table: one row for each number, the most frequent first. */
export function NumberView({ entries, words: { hours } }: ViewProps) {
  const [count, setCount] = useState(PAGE);
  const numbers = listLogNumbers(entries, hours);
  const rows = numbers
    .slice(0, count)
    .map(({ number, counts, first, last, names, lenders }, place) => ({
      id: `${place} ${number}`,
      label: number || '没有记号码',
      note: [...names, ...lenders].join('；'),
      cells: [
        ...[counts.all, counts.connected, counts.unanswered, counts.night].map(String),
        formatDay(first),
        formatDay(last),
      ],
    }));
  return (
    <>
      <p>同一个号码，写法不同也算一个。一个人可能换着号码打，号码也可能是假的。</p>
      <ScrollTable
        caption="每个号码来了几次"
        headings={['号码', '一共', '接通', '没接通', '夜里', '最早', '最近']}
        rows={rows}
      />
      <MoreButton list={numbers} count={count} page={PAGE} unit="个" onMore={setCount} />
    </>
  );
}
