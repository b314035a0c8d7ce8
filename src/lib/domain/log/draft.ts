/** What the tab keeps of the log: what is being typed, and the entries of whoever keeps nothing on the device. */
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KIND_IDS } from '~/lib/vocabulary/lender-kinds.ts';
import { LOG_ANSWERS, LOG_CHANNELS, LOG_REACHED } from '~/lib/vocabulary/log.ts';
import { type Fields, isFields } from '~/lib/domain/values/stored-value.ts';
import type { LogEntry } from './entry.ts';
import { emptyLogForm, type LogField, type LogForm } from './form.ts';
import { packLogEntry, parseLogEntry } from './stored.ts';

/** Of what the tab keeps. Its entries have `LOG_VERSION`: another one beside them at this key would count as newer. */
const DRAFT_VERSION = 1;

/** Where it is kept, in this tab. */
export const LOG_KEY = `log:v${DRAFT_VERSION}`;

/** What stands there. */
export interface LogDraft {
  form: LogForm;
  /** The entry that is being changed: as its form stands, and as it stood when it was opened. */
  edit: { id: string; form: LogForm; base: LogForm } | undefined;
  /** Only where the device keeps none. */
  entries: readonly LogEntry[];
}

/** Nothing typed. */
export const NO_DRAFT: LogDraft = { form: emptyLogForm(), edit: undefined, entries: [] };

/** Characters a typed text may have: far more than an entry takes, so that what is too long stays to be mended. */
const LONGEST = 200_000;
const FIELDS = (Object.keys(NO_DRAFT.form) as (keyof LogForm)[]).filter(
  (field): field is LogField => field !== 'conducts',
);
const CHOICES: Partial<Record<LogField, readonly string[]>> = {
  channel: idsOf(LOG_CHANNELS),
  answer: idsOf(LOG_ANSWERS),
  lenderKind: LENDER_KIND_IDS,
  reached: idsOf(LOG_REACHED),
};

function parseForm(stored: unknown): LogForm | undefined {
  if (!isFields(stored)) return undefined;
  const { conducts } = stored;
  // An earlier version had fewer fields: what was typed then must not be refused for one that came since.
  const values = new Map(FIELDS.map((field) => [field, field in stored ? stored[field] : '']));
  const isRead = [...values].every(([field, value]) => {
    if (typeof value !== 'string' || value.length > LONGEST) return false;
    return value === '' || (CHOICES[field]?.includes(value) ?? true);
  });
  const known: readonly unknown[] = idsOf(CONDUCTS);
  if (!isRead || !Array.isArray(conducts) || !conducts.every((id) => known.includes(id))) {
    return undefined;
  }
  return {
    ...(Object.fromEntries(values) as unknown as LogForm),
    conducts: [...new Set(conducts)],
  };
}

function parseEdit(stored: unknown): LogDraft['edit'] {
  if (!isFields(stored)) return undefined;
  const [form, base] = [parseForm(stored['form']), parseForm(stored['base'])];
  const { id } = stored;
  return form && base && typeof id === 'string' ? { id, form, base } : undefined;
}

/** The draft in `stored`, or undefined where any of it is not what we write. */
export function parseLogDraft(stored: unknown): LogDraft | undefined {
  if (!isFields(stored) || !Array.isArray(stored['entries'])) return undefined;
  const form = parseForm(stored['form']);
  const edit = parseEdit(stored['edit']);
  const entries = stored['entries'].map(parseLogEntry);
  if (!form || (stored['edit'] !== undefined && !edit) || entries.includes(undefined)) {
    return undefined;
  }
  return { form, edit, entries: entries as LogEntry[] };
}

/** What is written for `draft`. */
export const packLogDraft = ({ form, edit, entries }: LogDraft): Fields => ({
  version: DRAFT_VERSION,
  form,
  ...(edit && { edit }),
  entries: entries.map(packLogEntry),
});
