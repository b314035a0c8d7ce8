/** What is left at the end of each day, as steps; the list beside it has the same figures in words. */
import type { CashDay } from '~/lib/domain/cash-flow/calculate.ts';
import { shortDay } from '~/lib/domain/cash-flow/result.ts';
import { formatYuan } from '~/lib/domain/values/money.ts';

const WIDTH = 600;
const HEIGHT = 200;
/** Keeps the strokes at the edges whole. */
const MARGIN = 3;

/** Steps from day to day, the line of zero, and a mark where it is lowest. Words are HTML, so they wrap. */
export function BalanceChart({ days, lowest }: { days: readonly CashDay[]; lowest: CashDay }) {
  const top = Math.max(1, ...days.map(({ balance }) => balance));
  const bottom = Math.min(0, lowest.low);
  const toX = (place: number) => (place / days.length) * WIDTH;
  const toY = (fen: number) =>
    Math.round(MARGIN + ((top - fen) / (top - bottom)) * (HEIGHT - 2 * MARGIN));
  const steps = days.map(
    ({ low, balance }, place) => `V${toY(low)}V${toY(balance)}H${toX(place + 1).toFixed(1)}`,
  );
  const lowX = toX(days.indexOf(lowest)).toFixed(1);
  return (
    <figure class="cash-chart">
      <figcaption>
        每天还剩多少。实线是剩下的钱，横虚线是0，竖虚线是最低的一天，{shortDay(lowest.day)}。
      </figcaption>
      <p class="cash-chart__scale">
        <span>最高{formatYuan(top)}</span>
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path class="cash-chart__mark" d={`M0 ${toY(0)}H${WIDTH}M${lowX} 0V${HEIGHT}`} />
        <path class="cash-chart__line" d={`M0 ${toY(days[0]!.low)}${steps.join('')}`} />
      </svg>
      <p class="cash-chart__scale">
        <span>{shortDay(days[0]!.day)}</span>
        <span>{shortDay(days[days.length - 1]!.day)}</span>
      </p>
    </figure>
  );
}
