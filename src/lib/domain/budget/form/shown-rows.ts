/** Which rows show: the usual ones, those with something in them, and those asked for by name. */
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import type { BudgetForm, RowEntry } from '~/lib/domain/budget/form.ts';
import { type GroupId, ROW_PLACES, type RowId } from './row-ids.ts';
import { isShortRow } from './rows.ts';

const isFilled = ({ amount, lowest }: RowEntry): boolean => !isBlank(amount) || !isBlank(lowest);

/** Who pays no rent is not asked for any; who owns no home pays no mortgage. What is typed stays. */
function isAsked(id: RowId, { home }: BudgetForm): boolean {
  if (id === 'rent') return home === '' || home === 'rented';
  if (id === 'mortgage') return home === '' || home === 'owned';
  return true;
}

/** The rows of `group`: those that show, and those that wait to be asked for. */
interface GroupRows {
  shown: RowId[];
  waiting: RowId[];
}

/** How the rows of `group` are spread in `form`, when `asked` were asked for by name. */
export function spreadRows(
  group: GroupId,
  form: BudgetForm,
  asked: ReadonlySet<RowId> = new Set(),
): GroupRows {
  const rows: GroupRows = { shown: [], waiting: [] };
  for (const { id, group: place } of ROW_PLACES) {
    if (place !== group) continue;
    const isUsual = (isShortRow(id) || form.mode === 'full') && isAsked(id, form);
    const isShown = isUsual || asked.has(id) || isFilled(form.rows[id]);
    rows[isShown ? 'shown' : 'waiting'].push(id);
  }
  return rows;
}
