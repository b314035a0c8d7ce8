/** The exact words of the reminders. They show on locked screens, so amounts only by choice. */
import { formatYuan } from '~/lib/domain/values/money.ts';
import type { CashEvent } from '~/lib/domain/cash-flow/calculate.ts';
import type { Reminder } from './ics.ts';
import type { MoneyKind } from '~/lib/domain/cash-flow/planned.ts';

const STARTS: Record<MoneyKind, string> = { pay: '进账', bill: '要付', debt: '要还' };

/**
 * An entry for each of `events`, under an id that stays the same when the file is made again, and that no other
 * reader's file has: two files in one calendar must not replace each other's days.
 * What has to be paid sounds; pay does not.
 */
export const remindersOf = (
  events: readonly CashEvent[],
  withAmounts: boolean,
  calendarId: string,
): Reminder[] =>
  events.map(({ id, name, kind, day, amount }) => ({
    uid: `${calendarId}-${id}-${day}@buhuang.invalid`,
    day,
    summary: `${STARTS[kind]}：${name}${withAmounts ? ` ${formatYuan(amount)}` : ''}`,
    sounds: kind !== 'pay',
  }));
