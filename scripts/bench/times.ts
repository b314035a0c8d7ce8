/** Times as one line of text. */

/** The time below which `share` (0.5 for half) of `sorted` lie. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;

/** Median, the time that one in twenty exceeds, and the longest, in milliseconds. */
export function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, high, longest] = [0.5, 0.95, 1].map((share) => quantile(sorted, share).toFixed(2));
  return `median ${median} ms, 95th percentile ${high} ms, longest ${longest} ms (${times.length} runs)`;
}
