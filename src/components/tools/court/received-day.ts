import type { StoredShape } from '~/lib/browser/stored.ts';
import { parseDay } from '~/lib/domain/values/calendar-days.ts';

/** The day the paper came, as the tab keeps it: YYYY-MM-DD. */
export const RECEIVED_DAY: StoredShape<string> = {
  scope: 'session',
  key: 'court-day:v1',
  parse: parseDay,
};
