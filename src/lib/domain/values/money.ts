/** Money is whole fen. Rounding happens here and nowhere else. */
import { toArabic } from './han-digits.ts';
import { isDotted, type NumberProblem, readNumberText } from './number-text.ts';
import { type Period, takePeriod } from './period.ts';
import { cleanTyped, isTooLongForNumber } from './typed-text.ts';

/** An amount in fen (1/100 yuan), always an integer. */
export type Fen = number;

/**
 * Why a text is not an amount of money. `dotted`: 3.000 is three or three thousand; `range`: the second of two
 * amounts is no larger; `other-period`: it says 每月 where something else is asked for.
 */
export type YuanProblem =
  NumberProblem | 'too-many-decimals' | 'too-large' | 'dotted' | 'range' | 'other-period';

/** What a money field holds: an amount, nothing, or something that has to be typed again. */
type ReadYuan =
  | { kind: 'amount'; fen: Fen; lower: boolean }
  | { kind: 'empty' }
  | { kind: 'problem'; problem: YuanProblem };

/** A billion yuan: no household sum comes near, and 60 rows of it every day of a year are still an exact integer. */
export const LARGEST_AMOUNT: Fen = 100_000_000_000;

/** The larger of two amounts that are meant as one is at most this many times the smaller. */
const WIDEST_RANGE = 20;

const BEFORE =
  /^([+-]?) ?(?:大约|大概|差不多|约|[将接]?近|[至最]少|最多|不[到足]|[总一]?共|合计|[~≈¥]|rmb|cny|人民币)/i;
const AFTER =
  / ?(?:左右|上下|以[上下内]|多|余|出头|来|吧|整|正|元|块|圆|钱|rmb|cny|人民币|[+,;、])$/i;
const RANGE = /^(.*[^-~到至].*?) ?(?:-|~|到|至) ?(.+)$/;
/** 三四千 is 三千 to 四千. */
const BETWEEN = /^([一二三四五六七八九])([一二三四五六七八九])([十百千万亿].*)$/;
/** 3块5, 3元5角2分, 5毛. */
const COINS =
  /^(?:(.+)[元块圆](?=.)|(?=.[角毛]))([零一二三四五六七八九\d])[角毛]?(?:([一二三四五六七八九\d])分?)?$/;
const NOTHING = /^(?:没有?|无)$/;

/** `text` without the words around its number. */
function bareAmount(text: string): string {
  const bare = text.replace(BEFORE, '$1').replace(AFTER, '').trim();
  return bare === text ? bare : bareAmount(bare);
}

/** `text` with its 角 and 分 as decimals of the yuan. */
function joinCoins(text: string): string {
  const [, yuan = '0', jiao, fen = ''] = COINS.exec(text) ?? [];
  return jiao ? `${yuan}.${toArabic(jiao + fen)}` : text;
}

function readOne(text: string): ReadYuan {
  const read = readNumberText(joinCoins(bareAmount(text)));
  if (read.kind === 'empty') return { kind: 'problem', problem: 'not-a-number' };
  if (read.kind === 'problem') return read;
  if (isDotted(read.decimal)) return { kind: 'problem', problem: 'dotted' };
  const [whole, fraction = ''] = read.decimal.split('.');
  const cents = fraction.replace(/0+$/, '');
  if (cents.length > 2) return { kind: 'problem', problem: 'too-many-decimals' };
  const fen = Number(`${whole}${cents.padEnd(2, '0')}`);
  if (fen > LARGEST_AMOUNT) return { kind: 'problem', problem: 'too-large' };
  return { kind: 'amount', fen, lower: false };
}

/** 3-5万 is 3万 to 5万: the first of two amounts has the unit of the second. */
const withUnitOf = (first: string, second: string): string => {
  const unit = /[千万亿kw](?=[^\d千万亿kw]*$)/i.exec(second)?.[0] ?? '';
  return /[十百千万亿kw]/i.test(first) ? first : bareAmount(first) + unit;
};

/**
 * Reads an amount in yuan: "1,234.5", "¥ 1234", "1.2万", "一万二", "3000块左右", "3块5"; of "3000-4000" and
 * "三四千" the lower.
 * Blank is `empty`; whatever cannot be one exact number of fen is a named problem. `every` is what the field
 * asks for: "3000/月" is read where that is a month.
 */
export function readYuan(text: string, every?: Period): ReadYuan {
  const cleaned = cleanTyped(text).replace(/^负/, '-').replace(NOTHING, '0');
  if (cleaned === '') return { kind: 'empty' };
  if (isTooLongForNumber(cleaned)) return { kind: 'problem', problem: 'not-a-number' };
  const { rest, period } = takePeriod(bareAmount(cleaned));
  if (period && period !== every) return { kind: 'problem', problem: 'other-period' };
  const [, less, more, unit = ''] = BETWEEN.exec(rest) ?? [];
  const [, first, second] =
    less && more ? ['', less + unit, more + unit] : (RANGE.exec(rest) ?? []);
  if (!first || !second) return readOne(rest);
  const [low, high] = [readOne(withUnitOf(first, second)), readOne(second)];
  if (low.kind !== 'amount') return low;
  if (high.kind !== 'amount') return high;
  // 3-5000 may be 3,000 to 5,000: too far apart to be meant as typed.
  return low.fen < high.fen && high.fen <= low.fen * WIDEST_RANGE
    ? { ...low, lower: true }
    : { kind: 'problem', problem: 'range' };
}

/** How `text` was understood, where it is an amount that was not typed in plain digits; '' elsewhere. */
export function yuanUnderstood(text: string, every?: Period): string {
  const read = readYuan(text, every);
  if (read.kind !== 'amount' || /^\d+(?:\.\d+)?$/.test(text.trim())) return '';
  return `${read.lower ? '取少的，' : ''}按${formatYuan(read.fen)}算`;
}

/**
 * Rounds half up to whole fen. The tiny addend lets a product such as 579.205 yuan,
 * which binary fractions hold slightly too small, round as its decimal form does.
 */
export function roundToFen(exactFen: number): Fen {
  return Math.floor(exactFen + 0.5 + 1e-6);
}

/** `fen` in yuan with thousands separators and, only where there are any, two decimals: "1,234.50". */
export function formatAmount(fen: Fen): string {
  const whole = Math.floor(Math.abs(fen) / 100);
  const cents = Math.abs(fen) % 100;
  const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const decimals = cents === 0 ? '' : `.${String(cents).padStart(2, '0')}`;
  return `${fen < 0 ? '-' : ''}${grouped}${decimals}`;
}

/** `fen` as words show it: "1,234.50元". */
export function formatYuan(fen: Fen): string {
  return `${formatAmount(fen)}元`;
}

const FEN_A_YUAN = 100;

/** `fen` to the nearest whole yuan, as words show a sum that is an estimate anyway: "83元". */
export const formatAboutYuan = (fen: Fen): string =>
  formatYuan(Math.round(fen / FEN_A_YUAN) * FEN_A_YUAN);

/** `fen` down to whole yuan: what one has, in a sentence. */
export const downToYuan = (fen: Fen): Fen => Math.floor(fen / FEN_A_YUAN) * FEN_A_YUAN;

/** `fen` up to whole yuan: what one owes or lacks, in a sentence. */
export const upToYuan = (fen: Fen): Fen => Math.ceil(fen / FEN_A_YUAN) * FEN_A_YUAN;
