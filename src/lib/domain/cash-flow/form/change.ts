/** Every way in which the calendar's form changes. Each returns a new form and leaves the old one alone. */
import {
  type CashFlowForm,
  emptyPlanned,
  MOST_PLANNED,
  nextPlannedId,
  type PlannedForm,
  type PlannedList,
  shownPlanned,
} from '~/lib/domain/cash-flow/form.ts';

/** `form` with a blank row at the end of `list`, unless the list is full. */
export function addPlanned(form: CashFlowForm, list: PlannedList): CashFlowForm {
  const rows = shownPlanned(form, list);
  if (rows.length >= MOST_PLANNED) return form;
  return { ...form, [list]: [...rows, emptyPlanned(nextPlannedId(form, list))] };
}

/** `form` with `part` of the row `id` changed. What another rhythm needs stays typed. */
export const changePlanned = (
  form: CashFlowForm,
  list: PlannedList,
  id: string,
  part: Partial<PlannedForm>,
): CashFlowForm => ({
  ...form,
  [list]: shownPlanned(form, list).map((row) => (row.id === id ? { ...row, ...part } : row)),
});

/** `form` without the row `id`. */
export const removePlanned = (form: CashFlowForm, list: PlannedList, id: string): CashFlowForm => ({
  ...form,
  [list]: form[list].filter((row) => row.id !== id),
});
