/** What the case (budget, debts) can tell a letter. Only what was typed there and can be read. */
import { calculateBudget } from '~/lib/domain/budget/calculate.ts';
import { findMissing } from '~/lib/domain/budget/calculate/missing.ts';
import { readMonth } from '~/lib/domain/budget/read.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import { debtName } from '~/lib/domain/debts/form/fields.ts';
import { type FieldProblem, readDebts } from '~/lib/domain/debts/read.ts';
import { readPlan } from '~/lib/domain/debts/read/plan.ts';
import { availableFromBudget } from '~/lib/domain/offer/available.ts';
import { findOffers } from '~/lib/domain/offer/steady-offers.ts';
import { type Fen, formatAmount, readYuan } from '~/lib/domain/values/money.ts';
import { firstPlanMonth } from '~/lib/domain/values/months.ts';
import type { Facts } from './letter.ts';

/** A debt that a letter can be about. */
interface LetterDebt {
  id: string;
  name: string;
}

/** The debts with a name or a balance, as the list of debts calls them. */
export const listLetterDebts = (debts: readonly DebtForm[]): LetterDebt[] =>
  debts.flatMap((form, index) =>
    form.name.trim() || form.balance.trim() ? [{ id: form.id, name: debtName(form, index) }] : [],
  );

/** What was typed, 0 where it is blank, undefined where it cannot be read. */
const readFen = (text: string): Fen | undefined => {
  const read = readYuan(text);
  if (read.kind === 'empty') return 0;
  return read.kind === 'amount' ? read.fen : undefined;
};
/** Nothing is not worth a mention: '' leaves the slot open. */
const amount = (fen: Fen | undefined): string => (fen ? formatAmount(fen) : '');

const sumOf = (debts: readonly DebtForm[], part: 'balance' | 'minimum'): Fen =>
  debts.reduce((total, form) => total + (readFen(form[part]) ?? 0), 0);

function budgetFacts({ budget }: CaseFile): Facts {
  const month = readMonth(budget);
  if (!month || month.lines.length === 0) return {};
  const { income, totals } = calculateBudget(month);
  // Living costs without food or rent would tell the lender that there is more to pay with.
  const isWhole = findMissing(month).length === 0;
  return { income: amount(income), ...(isWhole && { essentials: amount(totals.essential) }) };
}

/** The offer on `debtId`, in fen: the one that the list of debts shows. Undefined where it shows none. */
function findOffer({ budget, debts, plan }: CaseFile, debtId: string, today: string) {
  const list = readDebts(debts);
  const problems: FieldProblem[] = [];
  const typed = readPlan(plan, firstPlanMonth(today), problems);
  // Better no figure than one that rests on half of what was typed.
  if (!('debts' in list) || problems.length > 0) return undefined;
  const found = findOffers(list.debts, typed, availableFromBudget(budget));
  if (!found || found === 'sum-missing') return undefined;
  return found.steady.offers.find(({ id }) => id === debtId)?.amount;
}

const listLine = (form: DebtForm, index: number): string => {
  const [balance, minimum] = [amount(readFen(form.balance)), amount(readFen(form.minimum))];
  const parts = [balance && `还欠${balance}元`, minimum && `每月还${minimum}元`].filter(Boolean);
  return `${debtName(form, index)}${parts.length > 0 ? `：${parts.join('，')}` : ''}`;
};

/** What `caseFile` says on `today` (YYYY-MM-DD) for a letter about the debt `debtId` ('' for none). Empty where nothing is known. */
export function caseFacts(caseFile: CaseFile, debtId: string, today: string): Facts {
  const { debts } = caseFile;
  const debt = debts.find(({ id }) => id === debtId);
  const others = debts.filter(({ id }) => id !== debtId);
  const listed = new Set(listLetterDebts(debts).map(({ id }) => id));
  return {
    ...budgetFacts(caseFile),
    offer: amount(findOffer(caseFile, debtId, today)),
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
