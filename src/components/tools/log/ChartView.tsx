/** Contacts by day and by hour, each bar beside its figures. */
import { useState } from 'preact/hooks';
import { groupBy, listLogDays } from '~/lib/domain/log/decide.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { BarChart } from '~/components/charts/BarChart.tsx';
import { Words } from '~/components/tools/shared/Words.tsx';
import { MoreButton } from './MoreButton.tsx';
import type { ViewProps } from './Views.tsx';

/** Days on screen at first, and more at each press. */
const PAGE = 31;

/** Two charts with their tables. */
export function ChartView({ entries, words: { hours } }: ViewProps) {
  const [count, setCount] = useState(PAGE);
  const days = listLogDays(entries, hours);
  const byHour = new Map(
    groupBy(entries, ({ facts }) => facts.time.slice(0, 2)).map(({ key, items }) => [
      key,
      items.length,
    ]),
  );
  const inHour = (hour: number) => byHour.get(String(hour).padStart(2, '0')) ?? 0;
  const untimed = byHour.get('') ?? 0;
  return (
    <>
      <div class="log-chart">
        <BarChart
          caption="每天几次"
          columns={['日期', '一共', '接通', '没接通', '夜里']}
          bars={days.slice(0, count).map(({ day, counts }) => ({
            label: formatDay(day),
            value: counts.all,
            cells: [counts.all, counts.connected, counts.unanswered, counts.night].map(String),
          }))}
        />
      </div>
      <MoreButton list={days} count={count} page={PAGE} unit="天" onMore={setCount} />
      <div class="log-chart">
        <BarChart
          caption="都在几点"
          columns={['几点', '几次']}
          bars={Array.from({ length: 24 }, (_, hour) => ({
            label: `${hour}点`,
            value: inHour(hour),
            cells: [String(inHour(hour))],
          }))}
        />
      </div>
      {untimed > 0 && (
        <p>
          <Words>{`有${untimed}条没有记几点，不在第二张图里。`}</Words>
        </p>
      )}
    </>
  );
}
