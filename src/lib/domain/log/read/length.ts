/** How long a call lasted, as people and phones write it: `3分20秒`, `40秒`, `3:20`, `1:02:03`, `3分钟`, `半小时`. */
import { withArabicNumbers } from '~/lib/domain/values/han-digits.ts';
import { cleanTyped } from '~/lib/domain/values/typed-text.ts';

/** Whole seconds, nothing typed, or why the text is no length. */
type ReadLength =
  | { kind: 'length'; seconds: number }
  | { kind: 'empty' }
  | { kind: 'problem'; problem: 'unreadable' | 'too-long' };

/** Nobody calls for longer than a day. */
const LONGEST = 86_400;

const SPOKEN = /^(?:(\d+)个?(?:小时|时|钟头))?(?:(\d+)分钟?)?(?:(\d+)秒钟?)?$/;
const SHOWN = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/;
const HALVES: Readonly<Record<string, string>> = {
  半小时: '30分',
  半个小时: '30分',
  半分钟: '30秒',
};

/** Reads a length. A number alone may be minutes or seconds, and is asked about. */
export function readLength(text: string): ReadLength {
  const typed = cleanTyped(text)
    .replace(/ /g, '')
    .replace(/^大?约|左右$/g, '');
  if (typed === '') return { kind: 'empty' };
  const plain = withArabicNumbers(HALVES[typed] ?? typed).replace(/分半(?:钟)?$/, '分30秒');
  const found = SPOKEN.exec(plain) ?? SHOWN.exec(plain);
  if (!found) return { kind: 'problem', problem: 'unreadable' };
  const [hours = 0, minutes = 0, rest = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const seconds = hours * 3600 + minutes * 60 + rest;
  return seconds > LONGEST ? { kind: 'problem', problem: 'too-long' } : { kind: 'length', seconds };
}
