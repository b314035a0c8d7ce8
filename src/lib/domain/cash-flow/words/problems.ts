/** The exact words for fields of the calendar that cannot be read. */
import { AMOUNT_WORDS } from '~/lib/domain/values/amount-words.ts';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { CashFlowProblem, UnreadableField } from '~/lib/domain/cash-flow/read.ts';

const PROBLEMS: Record<CashFlowProblem, string> = {
  ...AMOUNT_WORDS,
  'amount-negative': '金额不能是负数。要付的钱也填正数。',
  'cash-missing': '请填手头有多少钱，大概的数也行。没有就填0。',
  'amount-missing': '请填金额，或者删掉这一行。',
  'day-unreadable': '请填1到31之间的整数，比如每月10号就填10。',
  'weeks-unreadable': '请填1到26之间的整数，比如每两周就填2。',
  'from-unreadable': '看不懂这个日期。请重新选一天。',
};

const FIELD_NAMES: Record<string, string> = { cash: '手头现金', daily: '每天的花费' };

/** What is wrong with a field, and what to type instead. */
export const problemMessage = ({ field, name, problem }: UnreadableField): FieldMessage => ({
  field,
  name: name || (FIELD_NAMES[field] ?? ''),
  message: PROBLEMS[problem],
});
