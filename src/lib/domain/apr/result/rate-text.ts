/** Yearly rates as words show them. */

/** Above this a rate says no more than that it is beyond everything. */
const LARGEST_SHOWN = 1000;

/** A yearly rate (0.1303) as "13.03%"; always two decimals, so that rates line up. */
export function formatYearly(rate: number): string {
  if (rate > LARGEST_SHOWN) return '超过100,000%';
  // A rounded nothing is nothing, not minus nothing.
  const percent = Math.round(rate * 10_000) / 100 || 0;
  const [whole = '', decimals = ''] = Math.abs(percent).toFixed(2).split('.');
  return `${percent < 0 ? '−' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${decimals}%`;
}

/** Both rates with their names. */
export const nameRates = ({ simple, compound }: { simple: number; compound: number }): string =>
  `单利年化${formatYearly(simple)}，复利年化${formatYearly(compound)}`;
