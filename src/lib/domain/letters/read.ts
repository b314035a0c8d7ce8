/** Reads what was typed into a slot: the words for the letter, nothing, or a named problem. */
import { type ClockProblem, clockUnderstood, readClock } from '~/lib/domain/values/read-clock.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import {
  formatAmount,
  readYuan,
  type YuanProblem,
  yuanUnderstood,
} from '~/lib/domain/values/money.ts';
import { countUnderstood, readCount } from '~/lib/domain/values/count.ts';
import { cleanTyped } from '~/lib/domain/values/typed-text.ts';
import { type DayProblem, dayUnderstood, readPastDay } from '~/lib/domain/values/read-day.ts';
import { toLine, toLines } from '~/lib/domain/values/clean-text.ts';
import type { Slot } from './letter.ts';

/** Why a slot stays open although something was typed. */
export type SlotProblem =
  | `amount-${YuanProblem}`
  | `day-${DayProblem}`
  | `clock-${ClockProblem}`
  | 'count-unreadable'
  | 'phone-unreadable'
  | 'tail-unreadable';

/** The words for the letter, nothing typed, or why it cannot be used. */
export type ReadSlot =
  { kind: 'words'; words: string } | { kind: 'empty' } | { kind: 'problem'; problem: SlotProblem };

/** Letters speak of things up to this many years back. */
const MOST_YEARS = 30;

/** A number as it is dialled, with its extension. */
const PHONE = /^\+?[\d()-]{3,20}(?:(?:转|分机|ext\.?|#)\d{1,6})?$/i;

const EMPTY: ReadSlot = { kind: 'empty' };
const words = (text: string): ReadSlot => (text === '' ? EMPTY : { kind: 'words', words: text });
const problem = (found: SlotProblem): ReadSlot => ({ kind: 'problem', problem: found });

function readPattern(typed: string, pattern: RegExp, found: SlotProblem): ReadSlot {
  const text = cleanTyped(typed).replace(/ /g, '');
  return text === '' || pattern.test(text) ? words(text) : problem(found);
}

function readAmount(typed: string): ReadSlot {
  const read = readYuan(typed);
  if (read.kind === 'empty') return EMPTY;
  return read.kind === 'amount' ? words(formatAmount(read.fen)) : problem(`amount-${read.problem}`);
}

function readDay(typed: string, today: string): ReadSlot {
  const read = readPastDay(typed, today, MOST_YEARS);
  if (read.kind === 'empty') return EMPTY;
  return read.kind === 'day' ? words(formatDay(read.day)) : problem(`day-${read.problem}`);
}

function readTime(typed: string): ReadSlot {
  const read = readClock(typed);
  if (read.kind === 'empty') return EMPTY;
  return read.kind === 'time' ? words(read.time) : problem(`clock-${read.problem}`);
}

function readCountSlot(typed: string, { range = { min: 0, max: 0 }, counted }: Slot): ReadSlot {
  const read = readCount(typed, range.min, range.max, counted);
  if (read.kind === 'empty') return EMPTY;
  return read.kind === 'count' ? words(String(read.count)) : problem('count-unreadable');
}

/** The ids of the options that are chosen in `slot`; a choice without an answer has its first. */
export function chosenOptions({ type, options = [] }: Slot, typed = ''): string[] {
  if (type === 'tick') return [typed === 'yes' ? 'yes' : 'no'];
  const picked = typed.split(',');
  const known = options.map(({ id }) => id).filter((id) => picked.includes(id));
  if (type !== 'choice') return known;
  return [known[0] ?? options[0]?.id ?? ''];
}

/** Reads `typed` for `slot` on `today` (YYYY-MM-DD), the latest day that a letter may speak of. */
export function readSlot(slot: Slot, typed: string, today: string): ReadSlot {
  switch (slot.type) {
    case 'line':
      return words(toLine(typed));
    case 'text':
      return words(toLines(typed).join('\n'));
    case 'amount':
      return readAmount(typed);
    case 'count':
      return readCountSlot(typed, slot);
    case 'day':
      return readDay(typed, today);
    case 'clock':
      return readTime(typed);
    case 'phone':
      return readPattern(typed, PHONE, 'phone-unreadable');
    case 'tail':
      return readPattern(typed, /^\d{4}$/, 'tail-unreadable');
    case 'choice':
    case 'choices': {
      const chosen = chosenOptions(slot, typed);
      const texts =
        slot.options?.flatMap(({ id, text }) => (chosen.includes(id) ? text : [])) ?? [];
      return words(texts.filter((text) => text !== undefined).join('；'));
    }
    case 'tick':
      return EMPTY;
  }
}

/** How what was typed into `slot` is read, where it was not typed plainly; '' elsewhere. */
export function slotUnderstood(
  { type, range, counted }: Slot,
  typed: string,
  today: string,
): string {
  if (typed === '') return '';
  switch (type) {
    case 'amount':
      return yuanUnderstood(typed);
    case 'count':
      return range ? countUnderstood(typed, range.min, range.max, counted) : '';
    case 'day':
      return dayUnderstood(typed, today, MOST_YEARS);
    case 'clock':
      return clockUnderstood(typed);
    default:
      return '';
  }
}
