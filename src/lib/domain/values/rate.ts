/** Rates as people say them: 14.5%, 5‰, 万五, 一分五, 5厘, 百分之十八, 月息1.5, 年化18%. */
import { toArabic } from './han-digits.ts';
import { readNumberText } from './number-text.ts';
import { cleanTyped, isTooLongForNumber } from './typed-text.ts';

/** What a rate is for. */
export type RatePeriod = 'day' | 'month' | 'year';

/** Why a text is not a usable percentage. `other-period`: it says 日息 where a rate of a year is asked for. */
export type PercentProblem =
  'negative' | 'not-a-number' | 'spaced' | 'too-large' | `is-${RatePeriod}`;

/** What a percentage field holds. `percent` as told: 14.5 stands for 14.5 %; `period` where the words say it. */
type ReadPercent =
  | { kind: 'percent'; percent: number; period: RatePeriod | undefined }
  | { kind: 'empty' }
  | { kind: 'problem'; problem: PercentProblem };

/** Above this a typed percentage is refused rather than doubted. */
export const LARGEST_PERCENT = 10_000;

const PERIODS: Record<string, RatePeriod> = { 年: 'year', 月: 'month', 天: 'day', 日: 'day' };
const BEFORE = /^(?:每|一)?([年月天日])化?(?:化?利息|利率|费率|手续费率?|率|息|利|收)?[:是]? ?/;
const ROUGHLY = /^(?:大约|大概|差不多|约|不超过|最高)|(?:左右|上下|以内|多)$/g;
const AFTER = / ?(?:\/|每|一)个?([年月天日])$/;

/** What one of each is worth in percent of its own period, and that period where the words imply it. */
const TENTHS = 10;
const HUNDREDTHS = 100;

interface Said {
  number: string;
  /** What the number is divided by to make percent. */
  divisor: number;
  implied?: RatePeriod;
}

/** 一分五 is 1.5 分, 一分半 too. */
const joinTenth = (whole: string, tenth = ''): string =>
  whole + (tenth && `.${tenth === '半' ? 5 : tenth}`);

/** What `text`, already without its period, says; undefined where the words fit no way of saying a rate. */
function readWords(text: string, period: RatePeriod | undefined): Said | undefined {
  const [, base, share] = /^(百|千|万)(?:分之)?(.+)$/.exec(text) ?? [];
  if (base && share && (base !== '百' || text.includes('分之'))) {
    if (base === '百') return { number: share, divisor: 1 };
    return base === '千'
      ? { number: share, divisor: TENTHS }
      : { number: share, divisor: HUNDREDTHS, implied: 'day' };
  }
  const [, parts, tenths] =
    /^([^分厘]+)分(?:([一二三四五六七八九\d半])厘?)?[利息]?$/.exec(text) ?? [];
  const [, mills] = /^([^分厘]+)厘[利息]?$/.exec(text) ?? [];
  if (parts || mills) {
    // Of a year, 一分 is a tenth; of a month a hundredth. Nobody speaks of 分 a day.
    if (period === 'day') return undefined;
    const perTenth = period === 'year' ? 1 / TENTHS : 1;
    return parts
      ? { number: joinTenth(parts, tenths), divisor: perTenth, implied: 'month' }
      : { number: mills!, divisor: perTenth * TENTHS, implied: 'month' };
  }
  if (text.endsWith('‰')) return { number: text.slice(0, -1), divisor: TENTHS };
  return { number: text.replace(/%$|个点?$/, ''), divisor: 1 };
}

/**
 * Reads a rate in percent. `every` is what the field asks for: a text that says another period is a problem
 * that names the one it says, never converted in silence.
 */
export function readPercent(text: string, every?: RatePeriod): ReadPercent {
  const cleaned = cleanTyped(text).replace(ROUGHLY, '');
  if (cleaned === '') return { kind: 'empty' };
  if (isTooLongForNumber(cleaned)) return { kind: 'problem', problem: 'not-a-number' };
  const before = BEFORE.exec(cleaned);
  const after = AFTER.exec(cleaned);
  const said = PERIODS[before?.[1] ?? after?.[1] ?? ''];
  const rest = cleaned.slice(before?.[0].length ?? 0, after?.index);
  const contradicts = before && after && PERIODS[after[1]!] !== said;
  // 点 between digits is the decimal point when it is read out.
  const words = contradicts
    ? undefined
    : readWords(
        rest.replace(
          /点([零一二三四五六七八九\d]+)/,
          (_, digits: string) => `.${toArabic(digits)}`,
        ),
        said,
      );
  const read = words && readNumberText(words.number);
  if (!words || !read || read.kind === 'empty') return { kind: 'problem', problem: 'not-a-number' };
  if (read.kind === 'problem') return read;
  const percent = Number((Number(read.decimal) / words.divisor).toPrecision(12));
  if (percent > LARGEST_PERCENT) return { kind: 'problem', problem: 'too-large' };
  const period = said ?? words.implied;
  if (period && every && period !== every) return { kind: 'problem', problem: `is-${period}` };
  return { kind: 'percent', percent, period };
}

const PERIOD_WORDS: Record<RatePeriod, string> = { day: '每天', month: '每月', year: '每年' };

/** How `text` was understood, where it is a rate that was not typed in plain digits; '' elsewhere. */
export function percentUnderstood(text: string): string {
  const read = readPercent(text);
  if (read.kind !== 'percent' || /^\d+(?:\.\d+)?%?$/.test(text.trim())) return '';
  return `按${read.period ? PERIOD_WORDS[read.period] : ''}${read.percent}%算`;
}
