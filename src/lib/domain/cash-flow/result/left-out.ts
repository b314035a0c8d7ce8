/** The exact words for what the calendar leaves out. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { ReadyCashFlow } from '~/lib/domain/cash-flow/read.ts';

/** Rows that lack a day, with the field to fill in, and debts that cannot be put on a day. */
export interface LeftOut {
  fields: FieldMessage[];
  debts: string[];
}

/** What `read` does not count, in words. */
export const viewLeftOut = ({
  undated,
  undatedDebts,
  unreadableDebts,
}: ReadyCashFlow): LeftOut => ({
  fields: undated.map(({ field, name }) => ({ field, name, message: '没填是哪天。' })),
  debts: [
    ...undatedDebts.map((name) => `${name}：没填还款日。`),
    ...unreadableDebts.map((name) => `${name}：有的数读不懂。`),
  ],
});
