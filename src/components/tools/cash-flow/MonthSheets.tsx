/** The calendar as sheets of a month. The marks are letters; the sums stand in the list below. */
import type { CashDay } from '~/lib/domain/cash-flow/calculate.ts';
import { eventWords } from '~/lib/domain/cash-flow/result.ts';
import { sheetsOf } from '~/lib/domain/cash-flow/result/weeks.ts';
import { formatMonth } from '~/lib/domain/values/months.ts';
import { ColumnHeads } from '~/components/charts/ColumnHeads.tsx';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

function Day({ day, isLowest }: { day: CashDay; isLowest: boolean }) {
  const { events } = day;
  const hasIn = events.some(({ kind }) => kind === 'pay');
  const hasOut = events.some(({ kind }) => kind !== 'pay');
  return (
    <td class={isLowest ? 'cash-sheet__lowest' : undefined}>
      {Number(day.day.slice(8))}
      {(hasIn || hasOut || isLowest || day.low < 0) && (
        <span class="cash-sheet__marks">
          {hasIn && '进'}
          {hasOut && '出'}
          {day.low < 0 && '缺'}
          {isLowest && '低'}
        </span>
      )}
      {events.length > 0 && (
        <span class="visually-hidden">：{events.map(eventWords).join('，')}</span>
      )}
    </td>
  );
}

/** One table for each month. */
export function MonthSheets({ days, lowest }: { days: readonly CashDay[]; lowest: CashDay }) {
  return (
    <>
      <p class="field__hint">进：有钱进来。出：有钱要付。低：最低的一天。缺：那天钱不够。</p>
      {sheetsOf(days).map(({ month, weeks }) => (
        <table key={month} class="cash-sheet">
          <caption>{formatMonth(month)}</caption>
          <ColumnHeads names={WEEKDAYS} />
          <tbody>
            {weeks.map((week, row) => (
              <tr key={row}>
                {week.map((day, place) =>
                  day ? (
                    <Day key={day.day} day={day} isLowest={day === lowest} />
                  ) : (
                    <td key={place} />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
