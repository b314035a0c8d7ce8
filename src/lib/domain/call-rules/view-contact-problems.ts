/** Names the fields of the form that cannot be read. */
import type { FieldMessage } from '../field-message.ts';
import type { ContactWords } from './contact-words.ts';
import type { UnreadableContactField } from './read-contact.ts';

/** What is wrong with a field, and what to type instead. */
export const contactProblemMessage = (
  { field, problem }: UnreadableContactField,
  { labels, problems }: ContactWords,
): FieldMessage => ({
  field,
  name: labels[field],
  message: problems[problem],
});
