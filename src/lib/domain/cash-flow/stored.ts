/** The calendar's form as it was stored or imported: distrusted when read back. */
import {
  type Fields,
  isFields,
  isOneOf,
  parseRows,
  parseTexts,
} from '~/lib/domain/values/stored-value.ts';
import { type CashFlowForm, MOST_PLANNED, type PlannedForm, RHYTHMS } from './form.ts';

const CALENDAR_ID = /^[0-9a-f]{32}$/;

function parsePlanned(row: Fields, id: RegExp): PlannedForm | undefined {
  const texts = parseTexts(row, ['id', 'name', 'amount', 'day', 'weeks', 'from']);
  const { rhythm } = row;
  if (!texts || !id.test(texts.id) || !isOneOf(RHYTHMS, rhythm)) return undefined;
  const { name, amount, day, weeks, from } = texts;
  return { id: texts.id, name, amount, rhythm, day, weeks, from };
}

/** The form in `value`, or undefined when any part of it is not what we write. */
export function parseCashFlowForm(value: unknown): CashFlowForm | undefined {
  if (!isFields(value)) return undefined;
  const pays = parseRows(value['pays'], MOST_PLANNED, (row) =>
    parsePlanned(row, /^pay[1-9]\d{0,5}$/),
  );
  const bills = parseRows(value['bills'], MOST_PLANNED, (row) =>
    parsePlanned(row, /^bill[1-9]\d{0,5}$/),
  );
  const texts = parseTexts(value, ['daily']);
  const { calendarId } = value;
  // Cases kept before there was one have none, and get one with their next file.
  const hasId = typeof calendarId === 'string' && CALENDAR_ID.test(calendarId);
  return (
    pays && bills && texts && { pays, bills, daily: texts.daily, ...(hasId && { calendarId }) }
  );
}
