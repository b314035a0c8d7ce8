/** Puts what is wrong with fields, and what is doubted, into words. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { FieldHint } from '~/lib/domain/budget/read/hints.ts';
import { ownRowName } from './labels.ts';
import type { ProblemWords } from './problem-words.ts';
import type { UnreadableField } from '~/lib/domain/budget/read/lines.ts';

/** What is wrong with `problem`'s field, and what to type instead. */
export function problemMessage(
  { field, row, problem }: UnreadableField,
  { problems, fieldNames }: ProblemWords,
): FieldMessage {
  const name = fieldNames[field] ?? ownRowName(row);
  return { field, name, message: problems[problem] };
}

/** What is doubted about `hint`'s field. */
export const hintMessage = ({ field, hint }: FieldHint, { hints }: ProblemWords): FieldMessage => ({
  field,
  name: '',
  message: hints[hint],
});
