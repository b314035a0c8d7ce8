/** Lines over time, with the same figures in a table. Told apart by dashes, colours and names at their ends. */
import { lastOf } from '~/lib/domain/values/last-of.ts';
import './line-chart.css';
import { ScrollTable, type TableRow } from './ScrollTable.tsx';

/** One line, from left to right. */
interface Line {
  label: string;
  points: { x: number; y: number }[];
}

interface Props {
  caption: string;
  lines: Line[];
  /** The words at the ends of the axes: the largest value, zero with the first moment, the last moment. */
  most: string;
  start: string;
  end: string;
  /** The heading of the moments; each line has its own column after it. */
  momentHeading: string;
  rows: TableRow[];
}

const WIDTH = 600;
const HEIGHT = 240;
/** Keeps the strokes at the edges whole. */
const MARGIN = 3;
const DASHES = [undefined, '10 6', '2 6'];

/** As many colours as dashes: see line-chart.css. */
const toneOf = (index: number): string => `line-chart__tone${index % DASHES.length}`;

const Stroke = ({ points, index }: { points: string; index: number }) => (
  <polyline
    class={toneOf(index)}
    points={points}
    fill="none"
    stroke="currentColor"
    stroke-width="3"
    stroke-linecap="round"
    stroke-dasharray={DASHES[index % DASHES.length]}
    vector-effect="non-scaling-stroke"
  />
);

/** The chart from zero up. Its words are HTML, so they wrap, zoom and copy. */
export function LineChart({ caption, lines, most, start, end, momentHeading, rows }: Props) {
  const all = lines.flatMap(({ points }) => points);
  const right = Math.max(1, ...all.map(({ x }) => x));
  const top = Math.max(1, ...all.map(({ y }) => y));
  const place = (share: number, size: number) => (MARGIN + share * (size - 2 * MARGIN)).toFixed(1);
  const labels = lines.map(({ label }) => label);
  return (
    <figure class="line-chart">
      <figcaption>{caption}</figcaption>
      {lines.length > 1 && (
        <ul class="line-chart__names">
          {labels.map((label, index) => (
            <li key={label}>
              <svg width="48" height="8" aria-hidden="true" focusable="false">
                <Stroke points="2,4 46,4" index={index} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <p class="line-chart__scale">{most}</p>
      <div class="line-chart__box">
        <svg
          class="line-chart__plot"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {lines.map(({ label, points }, index) => (
            <Stroke
              key={label}
              index={index}
              points={points
                .map(({ x, y }) => `${place(x / right, WIDTH)},${place(1 - y / top, HEIGHT)}`)
                .join(' ')}
            />
          ))}
        </svg>
        {lines.length > 1 &&
          lines.map(({ label, points }, index) => {
            const { x, y } = lastOf(points) ?? { x: 0, y: 0 };
            // Lines that all end at zero would write over each other: each name stands above the last.
            const lift = y / top < 0.8 ? index * 1.5 : -2;
            return (
              <span
                key={label}
                class={`line-chart__end ${toneOf(index)}`}
                aria-hidden="true"
                style={{
                  insetInlineEnd: `${100 - (100 * x) / right}%`,
                  insetBlockEnd: `calc(${(100 * y) / top}% + ${lift}em)`,
                }}
              >
                {label}
              </span>
            );
          })}
      </div>
      <p class="line-chart__scale line-chart__moments">
        <span>{start}</span>
        <span>{end}</span>
      </p>
      <details>
        <summary>图里的数</summary>
        <ScrollTable headings={[momentHeading, ...labels]} rows={rows} />
      </details>
    </figure>
  );
}
