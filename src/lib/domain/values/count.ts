/** Whole numbers of months, days, weeks or other things: 12, 12个月, 1年, 一年半, 每月20号, 月底. */
import { isDotted, readNumberText } from './number-text.ts';
import { cleanTyped, isTooLongForNumber } from './typed-text.ts';

/** Why a text is no whole number within the limits. */
export type CountProblem = 'not-a-number' | 'not-whole' | 'out-of-range';

/** A whole number, nothing typed, or why the text is not one. */
type ReadCount =
  { kind: 'count'; count: number } | { kind: 'empty' } | { kind: 'problem'; problem: CountProblem };

/** What is counted. The unit may stand beside the number; another unit is a slip, not a number. */
export type Counted = 'month' | 'day' | 'day-of-month' | 'week' | 'thing';

const LAST_OF_MONTH = /^(?:月底|月末|最后一天)$/;
const UNITS: Record<Counted, RegExp> = {
  month: /(?:个?月|期)$/,
  day: /[天日]$/,
  'day-of-month': /[号日]$/,
  week: /个?(?:周|星期|礼拜)$/,
  thing: /[多来]?[次通个人位题条]+(?:电话)?$/,
};

/** How many of a smaller unit make the larger ones that may stand in its place. */
const LARGER: Partial<Record<Counted, readonly [ending: RegExp, times: number]>> = {
  month: [/年期?$/, 12],
  day: [/个?(?:周|星期|礼拜)$/, 7],
};

/** `text` as a decimal, NaN where it is no number; half of a unit is 半. */
function readPart(text: string): number {
  if (text === '半') return 0.5;
  const read = readNumberText(text);
  if (read.kind === 'problem') return read.problem === 'negative' ? -1 : NaN;
  return read.kind === 'number' && !isDotted(read.decimal) ? Number(read.decimal) : NaN;
}

function readUnits(text: string, counted: Counted): number {
  if (counted === 'day-of-month' && LAST_OF_MONTH.test(text)) return 31;
  const [ending, times] = LARGER[counted] ?? [];
  if (ending?.test(text)) return readPart(text.replace(ending, '')) * times!;
  // 一年半, 1年零6个月: the rest after the years has its unit or is a half.
  const [, years, rest] = counted === 'month' ? (/^(.+)年零?(.+)$/.exec(text) ?? []) : [];
  if (years && rest) {
    const more =
      rest === '半' ? 6 : UNITS.month.test(rest) ? readPart(rest.replace(UNITS.month, '')) : NaN;
    return readPart(years) * 12 + more;
  }
  return readPart(text.replace(UNITS[counted], ''));
}

/** Reads a whole number of what is `counted` between `min` and `max`, both included. */
export function readCount(
  text: string,
  min: number,
  max: number,
  counted: Counted = 'thing',
): ReadCount {
  const typed = cleanTyped(text).replace(/^每个?月 ?/, counted === 'day-of-month' ? '' : '$&');
  if (typed === '') return { kind: 'empty' };
  if (isTooLongForNumber(typed)) return { kind: 'problem', problem: 'not-a-number' };
  const count = readUnits(typed, counted);
  if (Number.isNaN(count)) return { kind: 'problem', problem: 'not-a-number' };
  if (count < 0) return { kind: 'problem', problem: 'out-of-range' };
  if (!Number.isInteger(count)) return { kind: 'problem', problem: 'not-whole' };
  return count < min || count > max
    ? { kind: 'problem', problem: 'out-of-range' }
    : { kind: 'count', count };
}

const COUNT_WORDS: Record<Counted, string> = {
  month: '个月',
  day: '天',
  'day-of-month': '号',
  week: '周',
  thing: '',
};

/** How `text` was understood, where it is a number that was not typed in plain digits; '' elsewhere. */
export function countUnderstood(
  text: string,
  min: number,
  max: number,
  counted: Counted = 'thing',
): string {
  const read = readCount(text, min, max, counted);
  if (read.kind !== 'count' || /^\d+$/.test(text.trim())) return '';
  return `按${read.count}${COUNT_WORDS[counted]}算`;
}
