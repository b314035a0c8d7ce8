/** The exact words for fields that cannot be read, and for values that are doubted. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { FieldProblem } from '~/lib/domain/debts/read.ts';
import type { DebtsText } from './sentence-types.ts';
import type { FieldHint } from '~/lib/domain/debts/read/hints.ts';

/** What a field outside the debts is called. */
function fieldName(field: string, { fields }: DebtsText['labels']): string {
  if (!field.startsWith('plan.')) return fields.event;
  return field === 'plan.extra'
    ? fields.extra
    : field === 'plan.available'
      ? fields.available
      : fields.month;
}

/** What is wrong with the field of `problem`, and what to type instead. */
export const problemMessage = (
  { field, name, problem }: FieldProblem,
  { problems, labels }: DebtsText,
): FieldMessage => ({ field, name: name || fieldName(field, labels), message: problems[problem] });

/** What is doubted about the field of `hint`. */
export const hintMessage = (
  { field, name, hint }: FieldHint,
  { hints }: DebtsText,
): FieldMessage => ({
  field,
  name,
  message: hints[hint],
});
