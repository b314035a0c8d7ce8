/** A bar chart that is also a table: each bar stands in the row of the figures it draws. */
import { ColumnHeads } from './ColumnHeads.tsx';

/** One bar. `value` gives its length; `cells` are the words of its row, one for each column. */
interface Bar {
  label: string;
  value: number;
  cells: string[];
}

interface Props {
  caption: string;
  /** The heading of the labels, then one for each cell. */
  columns: string[];
  bars: Bar[];
}

/** Bars from zero, the longest filling the width. Text is HTML, so it wraps, zooms and copies. */
export function BarChart({ caption, columns, bars }: Props) {
  const longest = Math.max(...bars.map((bar) => bar.value), 1);
  const percent = (value: number) => (100 * Math.max(0, value)) / longest;
  return (
    <table class="bar-chart">
      <caption>{caption}</caption>
      <ColumnHeads names={columns} />
      <tbody>
        {bars.map(({ label, value, cells }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              <svg width="100%" height="12" aria-hidden="true" focusable="false">
                <rect width="100%" height="12" rx="3" fill="currentColor" opacity="0.1" />
                <rect width={`${percent(value)}%`} height="12" rx="3" fill="currentColor" />
              </svg>
            </th>
            {cells.map((cell, column) => (
              <td key={columns[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
