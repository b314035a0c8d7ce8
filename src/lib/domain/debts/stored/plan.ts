/** The money for a plan as it was stored or imported: distrusted when read back. */
import {
  EVENT_KINDS,
  MOST_EVENTS,
  OFFER_MONTHS,
  type PlanEvent,
  type PlanForm,
} from '~/lib/domain/debts/form/plan.ts';
import {
  type Fields,
  isFields,
  isOneOf,
  parseRows,
  parseTexts,
} from '~/lib/domain/values/stored-value.ts';

function parseEvent(row: Fields): PlanEvent | undefined {
  const texts = parseTexts(row, ['id', 'month', 'amount']);
  const { kind } = row;
  if (!texts || !isOneOf(EVENT_KINDS, kind) || !/^event[1-9]\d{0,5}$/.test(texts.id)) {
    return undefined;
  }
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(texts.month) ? { ...texts, kind } : undefined;
}

/** The sums of the months: one for each of them, or none at all. */
function parseMonths(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || ![0, OFFER_MONTHS].includes(value.length)) return undefined;
  const texts = parseTexts({ ...value }, Object.keys(value));
  return texts && Object.values(texts);
}

/** The plan in `value`, or undefined when any of it is not what we write. */
export function parsePlanForm(value: unknown): PlanForm | undefined {
  if (!isFields(value)) return undefined;
  const texts = parseTexts(value, ['extra', 'available']);
  const events = parseRows(value['events'], MOST_EVENTS, parseEvent);
  const availableMonths = parseMonths(value['availableMonths']);
  return texts && events && availableMonths && { ...texts, events, availableMonths };
}
