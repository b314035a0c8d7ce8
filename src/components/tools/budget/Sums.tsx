/** The figures of the month and where the money goes, by week, month or year. */
import { useState } from 'preact/hooks';
import { formatYuan } from '~/lib/domain/values/money.ts';
import { formatShare } from '~/lib/domain/values/share.ts';
import type { BudgetResult } from '~/lib/domain/budget/result.ts';
import { inPeriod, type Period, PERIODS } from '~/lib/domain/budget/result/figures.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import { BarChart } from '~/components/charts/BarChart.tsx';
import { FigureList } from './FigureList.tsx';

/** The tables of `view`, in the period that is chosen. */
export function Sums({ view, words }: { view: BudgetResult; words: BudgetWords }) {
  const [period, setPeriod] = useState<Period>('month');
  const { periods, sums } = words;
  const amount = (monthly: number) => formatYuan(inPeriod(monthly, period));
  return (
    <>
      <h3>{sums.title}</h3>
      <fieldset class="budget-choice budget-choice--row no-print">
        <legend>{sums.legend}</legend>
        {PERIODS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="budget-period"
              checked={period === one}
              onChange={() => setPeriod(one)}
            />
            {periods[one]}
          </label>
        ))}
      </fieldset>
      <FigureList
        figures={view.figures.map(({ label, fen, note }) => ({ label, value: amount(fen), note }))}
      />
      {view.groups.length > 0 && (
        <BarChart
          caption={sums.chart}
          columns={[sums.group, periods[period], sums.share]}
          bars={view.groups.map(({ label, fen, share }) => ({
            label,
            value: fen,
            cells: [amount(fen), formatShare(share)],
          }))}
        />
      )}
    </>
  );
}
