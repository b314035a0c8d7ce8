/** What the case (budget, debts) can tell a letter. Only what was typed there and can be read. */
import { calculateBudget } from '~/lib/domain/budget/calculate.ts';
import { readLines, type UnreadableField } from '~/lib/domain/budget/read/lines.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import { type Fen, formatAmount, parseYuan } from '~/lib/domain/values/money.ts';
import { allocateOffer } from '~/lib/domain/offer/allocate-offer.ts';
import { availableFromBudget } from '~/lib/domain/offer/available.ts';
import { findOfferSum } from '~/lib/domain/offer/offer-sum.ts';
import type { CaseFigures } from './case-figures.ts';
import type { Facts } from './letter.ts';

/** A debt that a letter can be about. */
interface LetterDebt {
  id: string;
  name: string;
}

const nameOf = (form: DebtForm, index: number): string => form.name.trim() || `第${index + 1}笔`;

/** The debts with a name or a balance, as the list of debts calls them. */
export const listLetterDebts = (debts: readonly DebtForm[]): LetterDebt[] =>
  debts.flatMap((form, index) =>
    form.name.trim() || form.balance.trim() ? [{ id: form.id, name: nameOf(form, index) }] : [],
  );

/** What was typed, 0 where it is blank, undefined where it cannot be read. */
const readFen = (text: string): Fen | undefined => {
  const read = parseYuan(text);
  if (read.kind === 'empty') return 0;
  return read.kind === 'amount' ? read.fen : undefined;
};
/** Nothing is not worth a mention: '' leaves the slot open. */
const amount = (fen: Fen | undefined): string => (fen ? formatAmount(fen) : '');

const sumOf = (debts: readonly DebtForm[], part: 'balance' | 'minimum'): Fen =>
  debts.reduce((total, form) => total + (readFen(form[part]) ?? 0), 0);

/** What can be offered on `debtId` out of `available`; undefined where a debt cannot be read. */
function findOffer(available: Fen, debts: readonly DebtForm[], debtId: string): Fen | undefined {
  const read = debts.map(({ id, priority, balance, minimum }) => ({
    id,
    priority,
    balance: readFen(balance),
    minimum: readFen(minimum),
  }));
  const usable = read.flatMap(({ balance, minimum, ...debt }) =>
    balance === undefined || minimum === undefined ? [] : [{ ...debt, balance, minimum }],
  );
  if (usable.length < read.length) return undefined;
  return allocateOffer({ available, debts: usable }).offers.find(({ id }) => id === debtId)?.amount;
}

/** The sum that all offers together rest on: the same as in the list of debts. */
function findAvailable({ budget, plan }: CaseFigures): Fen | undefined {
  const read = [plan.available, ...plan.availableMonths].map(parseYuan);
  // Better no figure than one that rests on half of what was typed.
  if (read.some(({ kind }) => kind === 'problem')) return undefined;
  const [available, ...availableMonths] = read.map((one) =>
    one.kind === 'amount' ? one.fen : undefined,
  );
  return findOfferSum({ available, availableMonths }, availableFromBudget(budget))?.available;
}

function budgetFacts({ budget }: CaseFigures): Facts {
  const unreadable: UnreadableField[] = [];
  const lines = readLines(budget, unreadable);
  if (unreadable.length > 0 || lines.length === 0) return {};
  const { income, totals } = calculateBudget({ lines });
  return { income: amount(income), essentials: amount(totals.essential) };
}

function offerFact(figures: CaseFigures, debtId: string): Facts {
  const available = findAvailable(figures);
  if (available === undefined) return {};
  return { offer: amount(findOffer(available, figures.debts, debtId)) };
}

const listLine = (form: DebtForm, index: number): string => {
  const [balance, minimum] = [amount(readFen(form.balance)), amount(readFen(form.minimum))];
  const parts = [balance && `还欠${balance}元`, minimum && `每月还${minimum}元`].filter(Boolean);
  return `${nameOf(form, index)}${parts.length > 0 ? `：${parts.join('，')}` : ''}`;
};

/** What `figures` say for a letter about the debt `debtId` ('' for none). Empty where nothing is known. */
export function caseFacts(figures: CaseFigures, debtId: string): Facts {
  const { debts } = figures;
  const debt = debts.find(({ id }) => id === debtId);
  const others = debts.filter(({ id }) => id !== debtId);
  const listed = new Set(listLetterDebts(debts).map(({ id }) => id));
  return {
    ...budgetFacts(figures),
    ...offerFact(figures, debtId),
    ...(debt && {
      'debt-name': debt.name.trim(),
      'debt-lender-kind': debt.lenderKind,
      'debt-balance': amount(readFen(debt.balance)),
      'debt-overdue-days': debt.overdueDays.trim(),
      'debt-due-day': debt.dueDay.trim(),
      'other-minimums': amount(sumOf(others, 'minimum')),
    }),
    'total-debt': amount(sumOf(debts, 'balance')),
    'debts-list': debts
      .flatMap((form, index) => (listed.has(form.id) ? listLine(form, index) : []))
      .join('\n'),
  };
}
