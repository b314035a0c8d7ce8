/** The form as the tab remembers it: distrusted when read back. */
import type { ForbiddenAct } from '~/lib/vocabulary/rules.ts';
import { isFields, parseTexts } from '~/lib/domain/values/stored-value.ts';
import { type ContactForm, emptyContactForm } from './form.ts';
import type { ContactFormField, ContactWords } from './words.ts';

/** What is kept: the form, and whether the result on screen is that of this form. */
export interface StoredCheck {
  form: ContactForm;
  isSent: boolean;
}

const FIELDS = (Object.keys(emptyContactForm()) as (keyof ContactForm)[]).filter(
  (field): field is ContactFormField => field !== 'acts',
);

/** The check in `stored`, or undefined when any of it is not an answer that the form with `words` offers. */
export function parseStoredRules(
  stored: unknown,
  { choices, actGroups }: Pick<ContactWords, 'choices' | 'actGroups'>,
): StoredCheck | undefined {
  if (!isFields(stored) || !isFields(stored['form'])) return undefined;
  const texts = parseTexts(stored['form'], FIELDS);
  const acts = stored['form']['acts'];
  const offered = actGroups.flatMap((group) => Object.keys(group.acts));
  const isOffered = (field: ContactFormField, answer: string) => {
    const answers = choices[field];
    return !answers || answer === '' || Object.keys(answers).includes(answer);
  };
  if (
    !texts ||
    !FIELDS.every((field) => isOffered(field, texts[field])) ||
    !Array.isArray(acts) ||
    !acts.every((act) => offered.includes(act as string))
  ) {
    return undefined;
  }
  return {
    form: { ...(texts as Omit<ContactForm, 'acts'>), acts: [...new Set(acts as ForbiddenAct[])] },
    isSent: stored['isSent'] === true,
  };
}
