/** Which rows show in which version of the form. */
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import type { BudgetForm, RowEntry } from '~/lib/domain/budget/form.ts';
import { ownRowName } from '~/lib/domain/budget/words/labels.ts';
import { type GroupId, ROW_IDS, type RowId } from './row-ids.ts';
import { getRow } from './rows.ts';

/** Whether anything was typed into `entry`. */
const isFilled = (entry: RowEntry): boolean =>
  [entry.amount, entry.lowest].some((text) => !isBlank(text));

/** The rows of `group` that show in `mode`. */
export const shownRows = (group: GroupId, mode: BudgetForm['mode']): RowId[] =>
  ROW_IDS.filter((id) => getRow(id).group === group && (mode === 'full' || getRow(id).short));

/** Whether `group` shows in `mode`: the short version leaves out groups without a short row. */
export const isGroupShown = (group: GroupId, mode: BudgetForm['mode']): boolean =>
  shownRows(group, mode).length > 0;

/** The filled rows that the present version does not show; they count all the same. */
export function hiddenFilledRows(form: BudgetForm): { id: string; name: string }[] {
  const hidden = ROW_IDS.filter((id) => form.mode === 'short' && !getRow(id).short);
  return [
    ...hidden.filter((id) => isFilled(form.rows[id])).map((id) => ({ id, name: getRow(id).label })),
    ...form.ownRows
      .filter((row) => !isGroupShown(row.group, form.mode) && isFilled(row.entry))
      .map((row) => ({ id: row.id, name: ownRowName(row.name) })),
  ];
}
