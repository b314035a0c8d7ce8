/** Numbers with Chinese digits and units: 三千, 一万二, 1万2, 3千5, 十五. */
import { toArabic } from './han-digits.ts';

/** Two Chinese digits side by side are a guess between two numbers (三四千), not one number. */
const SIDE_BY_SIDE =
  /[一二三四五六七八九1-9][零一二三四五六七八九]|[\d一二三四五六七八九][一二三四五六七八九]|[一二三四五六七八九]\d/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/;
const UNITS = '十百千万';
const LOW = '(?:[\\d.]+千0?)?(?:[\\d.]+百0?)?(?:[\\d.]*十)?[\\d.]*';
const SHAPE = new RegExp(`^(?:${LOW}亿0?)?(?:${LOW}万0?)?${LOW}$`);
/** Half a unit and something more is no way to say a number; nor is a unit of nothing. */
const NO_NUMBER = /\..*[十百千万亿].*[\d十百千万亿]|^[百千万亿.]|亿万|\..*\./;

const powerOf = (unit: string): number => (unit === '亿' ? 1e8 : 10 ** (UNITS.indexOf(unit) + 1));

/** `typed` as plain decimal text: "1万2" and "1.2万" are "12000". Undefined where it is no number. */
export function spellOut(typed: string): string | undefined {
  if (SIDE_BY_SIDE.test(typed)) return undefined;
  const text = toArabic(typed);
  if (PLAIN.test(text)) return text;
  // 一万二 leaves the unit of its last digit out.
  const full = text.replace(/([百千万亿])([1-9])$/, (_, unit: string, digit: string) =>
    unit === '亿' ? `${unit}${digit}千万` : unit + digit + (UNITS[UNITS.indexOf(unit) - 1] ?? ''),
  );
  if (!/[十百千万亿]/.test(full) || NO_NUMBER.test(full) || !SHAPE.test(full)) return undefined;
  let total = 0;
  let section = 0;
  for (const [, digits = '', unit = ''] of full.matchAll(/([\d.]*)([十百千万亿]?)/g)) {
    if (/[万亿]/.test(unit)) {
      total += (section + Number(digits)) * powerOf(unit);
      section = 0;
    } else section += Number(digits || unit === '十') * (unit ? powerOf(unit) : 1);
  }
  // What binary fractions hold slightly off is written as its decimal form.
  const sum = total + section;
  return Number.isNaN(sum) ? undefined : String(Number(sum.toPrecision(15)));
}
