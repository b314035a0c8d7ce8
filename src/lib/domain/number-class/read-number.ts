/** Reads a phone number however it is written, and says what class it belongs to. */
import type { NumberClassId } from '~/lib/vocabulary/number-classes.ts';
import { cleanTyped, isBlank } from '~/lib/domain/values/typed-text.ts';

/** A number as read; `digits` without country code and separators. */
export type NumberReading =
  | { kind: 'empty' }
  | { kind: 'unreadable' }
  | { kind: 'number'; digits: string; classId: NumberClassId };

const MOST_DIGITS = 20;
/** What people put between digits, and what a phone shows before them. */
const SEPARATORS = /[\s\-‐-―()[\]【】.·_]/gu;
/** The extension behind a number: it is dialled inside the house that is called. */
const EXTENSION = /(?:转|分机|ext|[#,;]).*$/i;
const DASHED_EXTENSION = /^(\(?0\d{2,3}\)?[- ]?\d{7,8}|400-?\d{3}-?\d{4})-\d{1,6}$/;
const READABLE = /^\+?\d[\dx*]*$/i;
/** 86 without a sign only where what follows is a whole number of the mainland. */
const HOME_CODES =
  /^(?:\+86|0086|\+0086|86(?=1[3-9][\dx*]{9}$|95[\dx*]{3,6}$|400[\dx*]{7}$|0[1-9][\dx*]{8,10}$))/i;

/** First match wins. Classes as described in src/content/number-classes; `x` and `*` stand for hidden digits. */
const CLASSES: readonly (readonly [RegExp, NumberClassId])[] = [
  [/^(?:\+|00)/, 'overseas'],
  [/^(?:16[257]|17[01])[\dx*]{8}$/, 'virtual-operator'],
  [/^1[3-9][\dx*]{9}$/, 'mobile'],
  [/^95[356][\dx*]{2,}$/, 'company-95'],
  [/^95[01247][\dx*]{2,}$/, 'call-centre-95'],
  [/^400[\dx*]{7}$/, 'number-400'],
  [/^106[\dx*]{2,}$/, 'sms-port'],
  [/^(?:1[0-2][\dx*]{1,3}|12[\dx*]{3,4}|96[\dx*]{3,4}|100[\dx*]{2,5})$/, 'short-code'],
  [/^0[1-9][\dx*]{2,3}12368$/, 'short-code'],
  [/^0[1-9][\dx*]{8,10}$/, 'landline'],
  [/^[2-8][\dx*]{6,7}$/, 'landline'],
];

/** `typed` with full-width signs folded, separators and the country code of the mainland removed. */
function normalise(typed: string): string {
  return cleanTyped(typed)
    .normalize('NFKC')
    .replace(/^(?:tel|电话|号码|来电):?/i, '')
    .replace(EXTENSION, '')
    .trim()
    .replace(DASHED_EXTENSION, '$1')
    .replace(SEPARATORS, '')
    .replace(HOME_CODES, '')
    .toLowerCase();
}

/** What `typed` is. Hidden digits may be written x or *; more than 20 digits are not a number. */
export function readNumber(typed: string): NumberReading {
  if (isBlank(typed)) return { kind: 'empty' };
  const digits = normalise(typed);
  if (!READABLE.test(digits) || digits.replace('+', '').length < 3 || digits.length > MOST_DIGITS) {
    return { kind: 'unreadable' };
  }
  const classId = CLASSES.find(([pattern]) => pattern.test(digits))?.[1] ?? 'unknown';
  return { kind: 'number', digits, classId };
}
