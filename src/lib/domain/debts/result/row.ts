/** One line about a debt, for the list where it is folded up. */
import { formatYuan, readYuan } from '~/lib/domain/values/money.ts';
import type { Period } from '~/lib/domain/values/period.ts';
import { readPercent } from '~/lib/domain/values/rate.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { DebtsFormText } from '~/lib/domain/debts/words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';

/** An amount as words show it, or as it was typed where it cannot be read. */
const amountWords = (text: string, every?: Period): string => {
  const read = readYuan(text, every);
  return read.kind === 'amount' ? formatYuan(read.fen) : text.trim();
};

/** The percentage, or what was typed where it cannot be read. */
const rateWords = (text: string): string => {
  const read = readPercent(text);
  return read.kind === 'percent' ? String(read.percent) : text.trim().replace(/[%％]$/, '');
};

/** What was typed about `form`: "还欠20,000元，年利率18%，每月最少还400元". */
export function rowSummary(form: DebtForm, { rates, priorities, parts }: DebtsFormText): string {
  const { balance, rate, rateKind, minimum, priority } = form;
  const words = [
    balance.trim() ? fillIn(parts.owed, amountWords(balance)) : parts.owedMissing,
    rate.trim() ? fillIn(parts.rate, rates[rateKind].name, rateWords(rate)) : parts.rateMissing,
    minimum.trim() ? fillIn(parts.least, amountWords(minimum, 'month')) : parts.leastMissing,
  ];
  return [...words, ...(priority ? [priorities[priority].option] : [])].join('，');
}
