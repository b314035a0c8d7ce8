import type { AprForm } from '~/lib/domain/apr/form.ts';
import type { AprWords } from '~/lib/domain/apr/words.ts';

/** What every part of the form gets. */
export interface FieldProps {
  form: AprForm;
  words: AprWords;
  errors: ReadonlyMap<string, string>;
  set: (part: Partial<AprForm>) => void;
}

/** What `field` shows, and how it changes. */
export const fieldOf = <Field extends keyof AprForm>(
  { form, errors, set }: FieldProps,
  field: Field,
) => ({
  field,
  value: form[field],
  error: errors.get(field),
  onChange: (value: AprForm[Field]) => set({ [field]: value }),
});
