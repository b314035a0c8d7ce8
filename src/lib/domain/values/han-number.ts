/** Numbers with Chinese digits and units: 三千, 一万二, 1万2, 3千5, 十五. */

const DIGITS = '零一二三四五六七八九';

/** Two Chinese digits side by side are a guess between two numbers (三四千), not one number. */
const SIDE_BY_SIDE =
  /[一二三四五六七八九1-9][零一二三四五六七八九]|\d[一二三四五六七八九]|[一二三四五六七八九]\d/;

/** `text` with Chinese digits as Arabic ones; undefined where two stand side by side. */
export const withArabicDigits = (text: string): string | undefined =>
  SIDE_BY_SIDE.test(text)
    ? undefined
    : text.replace(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)));

/** `text` with each Chinese digit as an Arabic one, as years are read out: 二零二六. */
export const spellDigits = (text: string): string =>
  text.replace(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)));

const NEXT_BELOW: Record<string, string> = { 亿: '千万', 万: '千', 千: '百', 百: '十' };
const LOW = /^(?:([\d.]+)千0?)?(?:([\d.]+)百0?)?(?:([\d.]*)(十))?([\d.]+)?$/;

/** A number and how many zeros follow it. */
type Part = [digits: string, zeros: number];

/** The parts of a number below ten thousand; undefined where it is none. */
function lowParts(text: string, zeros: number): Part[] | undefined {
  const [, thousands, hundreds, tens, ten, rest] = LOW.exec(text) ?? [];
  const parts: Part[] = [];
  if (thousands) parts.push([thousands, zeros + 3]);
  if (hundreds) parts.push([hundreds, zeros + 2]);
  if (ten) parts.push([tens || '1', zeros + 1]);
  if (rest) parts.push([rest, zeros]);
  return parts.length > 0 ? parts : undefined;
}

const shift = (digits: string, zeros: number): string => {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = fraction.padEnd(zeros, '0');
  const rest = moved.slice(zeros);
  return `${whole}${moved.slice(0, zeros)}${rest && '.'}${rest}`;
};

/**
 * `text`, whose digits are Arabic, as a plain decimal: "1万2" is "12000", "1.2万" too.
 * Undefined where the units are in no order that makes a number.
 */
export function spellOut(text: string): string | undefined {
  // 一万二 leaves the unit of its last digit out.
  const full = text.replace(
    /([亿万千百])([1-9])$/,
    (_, unit: string, digit: string) => unit + digit + (NEXT_BELOW[unit] ?? ''),
  );
  const [, hundredMillions, tenThousands, low = ''] =
    /^(?:([^亿]+)亿0?)?(?:([^亿万]+)万0?)?([^亿万]*)$/.exec(full) ?? [];
  const sections: (Part[] | undefined)[] = [
    ...(hundredMillions ? [lowParts(hundredMillions, 8)] : []),
    ...(tenThousands ? [lowParts(tenThousands, 4)] : []),
    ...(low ? [lowParts(low, 0)] : []),
  ];
  const parts = sections.flatMap((section) => section ?? []);
  if (parts.length === 0 || sections.includes(undefined)) return undefined;
  if (parts.some(([digits]) => !/^(?:\d+\.?\d*|\.\d+)$/.test(digits))) return undefined;
  if (parts.length === 1) return shift(...parts[0]!);
  // Half a unit and something more is no way to say a number.
  if (full.includes('.')) return undefined;
  return String(parts.reduce((sum, [digits, zeros]) => sum + Number(shift(digits, zeros)), 0));
}
