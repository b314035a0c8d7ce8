import type { FormWords } from './budget-words.ts';

/** What a row is called: by its words, or as the reader named it. */
export const rowName = (
  { id, name }: { id: string; name: string },
  { rows, form }: FormWords,
): string => (rows as Partial<Record<string, string>>)[id] ?? (name.trim() || form.unnamed);
