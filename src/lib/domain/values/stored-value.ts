/** Small checks for values that were stored or imported: nothing about them is trusted. */

import { LONGEST_FIELD } from './typed-text.ts';

/** An object whose fields are not yet known. Only fields that are asked for by name are read. */
export type Fields = Record<string, unknown>;

/** Whether `value` is an object, not a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether `value` is one of `choices`. */
export const isOneOf = <Choice extends string>(
  choices: readonly Choice[],
  value: unknown,
): value is Choice => (choices as readonly unknown[]).includes(value);

/** The texts of `fields` under `keys` and nothing else, or undefined when one is missing or too long. */
export function parseTexts<Key extends string>(
  fields: Fields,
  keys: readonly Key[],
): Record<Key, string> | undefined {
  const texts = keys.map((key) => [key, fields[key]] as const);
  const areTexts = texts.every(
    ([, text]) => typeof text === 'string' && text.length <= LONGEST_FIELD,
  );
  return areTexts ? (Object.fromEntries(texts) as Record<Key, string>) : undefined;
}

/**
 * The list `value` with every item read by `parseItem`, or undefined when it is no list, is longer
 * than `most`, has an item that cannot be read, or two items with one id.
 */
export function parseRows<Row extends { id: string }>(
  value: unknown,
  most: number,
  parseItem: (item: Fields) => Row | undefined,
): Row[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const rows: Row[] = [];
  for (const item of value) {
    const row = isFields(item) ? parseItem(item) : undefined;
    if (!row) return undefined;
    rows.push(row);
  }
  return new Set(rows.map(({ id }) => id)).size === rows.length ? rows : undefined;
}
