/** What to offer each lender, in words. */
import { type Fen, formatYuan } from '~/lib/domain/values/money.ts';
import { type Allocation, allocateOffer, tokenOffers } from '~/lib/domain/offer/allocate-offer.ts';
import type { AvailableMoney } from '~/lib/domain/offer/available.ts';
import type { OfferSum, TypedSums } from '~/lib/domain/offer/offer-sum.ts';
import { planOffers } from '~/lib/domain/offer/plan-offers.ts';
import { findOffers } from '~/lib/domain/offer/steady-offers.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import type { Debt } from '~/lib/domain/debts/read.ts';
import { monthlyInterest } from '~/lib/domain/debts/calculate/payoff.ts';
import { nameMonth } from '~/lib/domain/values/months.ts';

/** A table: the first column names debts or months. */
interface OfferTable {
  headings: string[];
  rows: { id: string; label: string; cells: string[] }[];
}

/** The offers in words. */
export interface OfferView {
  /** Where the sum comes from. */
  basis: string;
  answer: string;
  isHardship: boolean;
  offers: OfferTable;
  notes: string[];
  months: OfferTable | undefined;
}

/** A sum that shows goodwill where nothing is left: ten yuan. */
const TOKEN: Fen = 1000;

const sumOf = ({ offers }: Allocation): Fen => offers.reduce((sum, { amount }) => sum + amount, 0);

/** What goes with the offers of `allocation` on `debts`. */
function noteWords(
  { reach, offers, left }: Allocation,
  debts: readonly Debt[],
  { offerNotes: notes }: DebtsText,
): string[] {
  const behind = debts.filter((debt, index) => {
    const interest = monthlyInterest(debt, debt.balance);
    return interest > 0 && offers[index]!.amount < interest;
  });
  const token = tokenOffers(TOKEN, debts).reduce((sum, { amount }) => sum + amount, 0);
  const isAll = reach === 'all';
  return [
    ...(reach === 'part' ? [notes.rounded] : []),
    ...(left > 0 ? [fillIn(isAll ? notes.spare : notes.left, formatYuan(left))] : []),
    ...(reach === 'hardship' ? [fillIn(notes.token, formatYuan(token))] : []),
    ...(behind.length > 0 && !isAll
      ? [fillIn(notes['below-interest'], behind.map(({ name }) => name).join('、'))]
      : []),
    notes.always,
  ];
}

/** The months one by one, where the reader gave them sums of their own. */
function monthTable(
  months: OfferSum['months'],
  debts: readonly Debt[],
  first: string,
  text: DebtsText,
): OfferTable {
  const sums = months.map(({ available }) => available);
  return {
    headings: text.labels.monthHeadings,
    rows: planOffers(sums, debts).months.map(({ available, allocation, owed }, index) => {
      const month = nameMonth(first, months[index]!.place);
      const cells = [available, sumOf(allocation), owed].map(formatYuan);
      return { id: month, label: month, cells };
    }),
  };
}

/**
 * The offers on `debts`: by what was typed, or else by what the `budget` leaves. Undefined where
 * nothing is owed; asks for the sum where neither names one. `first` is the coming month (YYYY-MM).
 */
export function viewOffer(
  debts: readonly Debt[],
  typed: TypedSums,
  budget: AvailableMoney | undefined,
  first: string,
  text: DebtsText,
): OfferView | 'sum-missing' | undefined {
  const found = findOffers(debts, typed, budget);
  if (!found || found === 'sum-missing') return found;
  const { open, sum, steady } = found;
  const { basis, available, months } = sum;
  const better =
    basis === 'budget-poorest' && budget
      ? allocateOffer({ available: budget.usual, debts: open })
      : undefined;
  return {
    basis: fillIn(text.offerNotes[basis], formatYuan(available)),
    answer: fillIn(text.offer[steady.reach], formatYuan(sumOf(steady))),
    isHardship: steady.reach === 'hardship' || steady.reach === 'priority-only',
    offers: {
      headings: text.labels.offerHeadings.slice(0, better ? 4 : 3),
      rows: open.map(({ id, name, minimum }, index) => ({
        id,
        label: name,
        cells: [
          minimum > 0 ? formatYuan(minimum) : text.parts.notTyped,
          formatYuan(steady.offers[index]!.amount),
          ...(better ? [formatYuan(better.offers[index]!.amount)] : []),
        ],
      })),
    },
    notes: noteWords(steady, open, text),
    months: months.length > 0 ? monthTable(months, open, first, text) : undefined,
  };
}
