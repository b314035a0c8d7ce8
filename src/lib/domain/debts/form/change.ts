/** Every way in which the list of debts changes. Each returns a new list and leaves the old one alone. */
import { type DebtForm, emptyDebt, nextDebtId } from '~/lib/domain/debts/form.ts';

/** The list as it shows: one blank debt where there is none yet. */
export const shownDebts = (debts: readonly DebtForm[]): readonly DebtForm[] =>
  debts.length > 0 ? debts : [emptyDebt('debt1')];

/** `debts` with `part` of the debt called `id` changed. */
export const changeDebt = (
  debts: readonly DebtForm[],
  id: string,
  part: Partial<DebtForm>,
): DebtForm[] => shownDebts(debts).map((debt) => (debt.id === id ? { ...debt, ...part } : debt));

/** `debts` with a blank one at the end. */
export const addDebt = (debts: readonly DebtForm[]): DebtForm[] => {
  const shown = shownDebts(debts);
  return [...shown, emptyDebt(nextDebtId(shown))];
};

/** `debts` without the one called `id`. */
export const removeDebt = (debts: readonly DebtForm[], id: string): DebtForm[] =>
  debts.filter((debt) => debt.id !== id);

/** `debts` with the one called `id` moved `by` places; at the ends it stays where it is. */
export function moveDebt(debts: readonly DebtForm[], id: string, by: 1 | -1): DebtForm[] {
  const from = debts.findIndex((debt) => debt.id === id);
  const to = from + by;
  const moved = [...debts];
  const [one] = moved.slice(from, from + 1);
  if (!one || to < 0 || to >= debts.length) return moved;
  moved.splice(from, 1);
  moved.splice(to, 0, one);
  return moved;
}
