/** How often something comes, as people write it beside a number: 3000/月, 每天50, 一个月3000. */

/** What a sum or a rate is for. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

const NAMES: Record<string, Period> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  季度: 'quarter',
  季: 'quarter',
  年: 'year',
};
const NAME = '(天|日|周|星期|月|季度?|年)';
const AFTER = new RegExp(` ?(?:(?:/|每) ?|([\\d元块圆钱千万])一)个?${NAME}$`);
const BEFORE = new RegExp(`^(?:每|一)个?${NAME} ?`);

/** `cleaned` without what says how often, and what it said. */
export function takePeriod(cleaned: string): { rest: string; period: Period | undefined } {
  const after = AFTER.exec(cleaned);
  if (after) {
    const rest = cleaned.slice(0, after.index) + (after[1] ?? '');
    return { rest, period: NAMES[after[2]!] };
  }
  const before = BEFORE.exec(cleaned);
  return before
    ? { rest: cleaned.slice(before[0].length), period: NAMES[before[1]!] }
    : { rest: cleaned, period: undefined };
}
