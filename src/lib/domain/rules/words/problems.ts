/** Names the fields of the form that cannot be read. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { ContactWords } from '~/lib/domain/rules/words.ts';
import type { UnreadableContactField } from '~/lib/domain/rules/read.ts';

/** What is wrong with a field, and what to type instead. */
export const contactProblemMessage = (
  { field, problem }: UnreadableContactField,
  { labels, problems }: ContactWords,
): FieldMessage => ({
  field,
  name: labels[field],
  message: problems[problem],
});
