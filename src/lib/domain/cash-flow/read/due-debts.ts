/**
 * What the calendar reads of the list of debts: name, minimum, balance and due day. The rest, and
 * the code that reads it, stays on the page where debts are listed.
 */
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import { readYuan } from '~/lib/domain/values/money.ts';
import { readCount } from '~/lib/domain/values/count.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import type { Planned } from '~/lib/domain/cash-flow/planned.ts';

/** The debts that can be put on a day, and the names of those that cannot. */
interface DueDebts {
  planned: Planned[];
  /** With something to pay each month, but without a day. */
  undated: string[];
  unreadable: string[];
}

/** The debts in which something was typed that the calendar reads, each with what it is called. */
export const listDueDebts = (debts: readonly DebtForm[]): DebtForm[] =>
  debts
    .map((form, index) => ({ ...form, name: form.name.trim() || `第${index + 1}笔` }))
    .filter((_, index) => {
      const { name, balance, minimum, dueDay } = debts[index]!;
      return [name, balance, minimum, dueDay].some((text) => !isBlank(text));
    });

/** Reads `debts`. One without a minimum, or of which nothing is owed, has nothing to pay on a day. */
export function readDueDebts(debts: readonly DebtForm[]): DueDebts {
  const due: DueDebts = { planned: [], undated: [], unreadable: [] };
  for (const form of listDueDebts(debts)) {
    const { id, name } = form;
    const minimum = readYuan(form.minimum, 'month');
    const balance = readYuan(form.balance);
    const day = readCount(form.dueDay, 1, 31, 'day-of-month');
    if ([minimum, balance, day].some(({ kind }) => kind === 'problem')) due.unreadable.push(name);
    else if (minimum.kind !== 'amount' || minimum.fen === 0) continue;
    else if (balance.kind === 'amount' && balance.fen === 0) continue;
    else if (day.kind !== 'count') due.undated.push(name);
    else {
      const schedule = { kind: 'month', day: day.count } as const;
      // Nobody pays a minimum on a debt that is not there: a blank balance is one not looked up yet.
      const most = balance.kind === 'amount' ? { most: balance.fen } : {};
      due.planned.push({ id, name, kind: 'debt', amount: minimum.fen, schedule, ...most });
    }
  }
  return due;
}
