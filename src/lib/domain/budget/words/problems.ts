/** Puts what is wrong with fields, and what is doubted, into words. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { FieldHint } from '~/lib/domain/budget/read/hints.ts';
import type { BudgetWords } from './budget-words.ts';
import { rowName } from './row-name.ts';
import type { UnreadableField } from '~/lib/domain/budget/read/lines.ts';

/** What is wrong with `problem`'s field, and what to type instead. */
export function problemMessage(
  { field, row, problem }: UnreadableField,
  words: BudgetWords,
): FieldMessage {
  const id = field.split('.')[0] ?? '';
  const name =
    (words.fieldNames as Partial<Record<string, string>>)[field] ??
    rowName({ id, name: row }, words);
  return { field, name, message: words.problems[problem] };
}

/** What is doubted about `hint`'s field. */
export const hintMessage = ({ field, hint }: FieldHint, { hints }: BudgetWords): FieldMessage => ({
  field,
  name: '',
  message: hints[hint],
});
