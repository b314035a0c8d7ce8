import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { isFields } from '~/lib/domain/values/stored-value.ts';

const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');

/** The answers in `stored`, whatever questions they are to; undefined for none. */
export function parseCarriedAnswers(stored: unknown): Answers | undefined {
  if (!isFields(stored)) return undefined;
  const given = Object.entries(stored).filter((entry): entry is [string, string[]] =>
    isStringList(entry[1]),
  );
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
