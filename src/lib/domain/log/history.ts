/** Writes entries down and changes them, so that nothing that stood there is lost. */
import {
  FACT_FIELDS,
  type LogChange,
  type LogEdit,
  type LogEntry,
  type LogFacts,
  type LogFile,
} from './entry.ts';

/** A new entry called `id`, written down at `now` (milliseconds since 1970). */
export const createEntry = (
  id: string,
  now: number,
  facts: LogFacts,
  files: readonly LogFile[] = [],
): LogEntry => ({ id, createdAt: now, facts, files, edits: [] });

const toText = (value: LogFacts[keyof LogFacts]): string =>
  typeof value === 'object' ? value.join(',') : value === 0 ? '' : String(value);

const nameFiles = (files: readonly LogFile[]): string =>
  files.map(({ id, name }) => `${name} ${id}`).join('\n');

/** What is different in `after`, field by field. */
export const changesBetween = (
  before: Pick<LogEntry, 'facts' | 'files'>,
  after: Pick<LogEntry, 'facts' | 'files'>,
): LogChange[] => {
  const facts = FACT_FIELDS.map((field) => ({
    field,
    from: toText(before.facts[field]),
    to: toText(after.facts[field]),
  }));
  const files = { field: 'files', from: nameFiles(before.files), to: nameFiles(after.files) };
  return [...facts, files as LogChange].filter(({ from, to }) => from !== to);
};

/**
 * `current` with what was changed from `base` to `wanted`, and with the change in its history. What another tab
 * changed since `base` stays where this change does not touch it; where it does, the history holds both.
 */
export function editEntry(
  current: LogEntry,
  base: Pick<LogEntry, 'facts' | 'files'>,
  wanted: Pick<LogEntry, 'facts' | 'files'>,
  now: number,
): LogEntry {
  const touched = new Set(changesBetween(base, wanted).map(({ field }) => field));
  const facts = Object.fromEntries(
    FACT_FIELDS.map((field) => [field, (touched.has(field) ? wanted : current).facts[field]]),
  ) as unknown as LogFacts;
  const files = touched.has('files')
    ? mergeFiles(current.files, base.files, wanted.files)
    : current.files;
  const changes = changesBetween(current, { facts, files });
  if (changes.length === 0) return current;
  const edit: LogEdit = { at: now, changes };
  return { ...current, facts, files, edits: [...current.edits, edit] };
}

/** The files that are wanted, with those that were added elsewhere meanwhile. */
function mergeFiles(
  current: readonly LogFile[],
  base: readonly LogFile[],
  wanted: readonly LogFile[],
): LogFile[] {
  const isIn = (files: readonly LogFile[], { id }: LogFile) => files.some((file) => file.id === id);
  const added = current.filter((file) => !isIn(base, file) && !isIn(wanted, file));
  const removed = base.filter((file) => !isIn(current, file));
  return [...wanted.filter((file) => !isIn(removed, file)), ...added];
}
