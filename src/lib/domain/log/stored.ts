/** Entries as they are kept, exported and imported: distrusted when read back, whatever version wrote them. */
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KIND_IDS } from '~/lib/vocabulary/lender-kinds.ts';
import { LOG_ANSWERS, LOG_CHANNELS, LOG_REACHED } from '~/lib/vocabulary/log.ts';
import { parseDay } from '~/lib/domain/values/calendar-days.ts';
import { type Fields, isFields, isOneOf } from '~/lib/domain/values/stored-value.ts';
import { LONGEST_FIELD } from '~/lib/domain/values/typed-text.ts';
import {
  FACT_FIELDS,
  FILE_KINDS,
  LARGEST_FILE,
  LOG_VERSION,
  type LogChange,
  type LogEdit,
  type LogEntry,
  type LogFacts,
  type LogFile,
  MOST_FILES,
} from './entry.ts';
import { LONGEST_NOTE } from './read.ts';

/** Edits an entry may have: more than anybody makes by hand. */
const MOST_EDITS = 2000;
const ENTRY_ID = /^[0-9a-f]{32}(?:-[0-9a-f]{8})?$/;
const DIGEST = /^[0-9a-f]{64}$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** As far as calendars go here. */
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isOneOrNone = <Id extends string>(ids: readonly Id[], value: unknown): value is Id | '' =>
  value === '' || isOneOf(ids, value);

/** Every item of the list `value`, or undefined where one cannot be read. */
function parseAll<Item>(
  value: unknown,
  most: number,
  read: (item: Fields) => Item | undefined,
): Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map((item) => (isFields(item) ? read(item) : undefined));
  return items.includes(undefined) ? undefined : (items as Item[]);
}

const isLine = (value: unknown): boolean => isText(value, LONGEST_FIELD);
const isNote = (value: unknown): boolean => isText(value, LONGEST_NOTE);
const areConducts = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((conduct) => isOneOf(idsOf(CONDUCTS), conduct)) &&
  new Set(value).size === value.length;

/** What each fact may be: the type asks for a check of every one. */
const FACT_CHECKS: Readonly<Record<keyof LogFacts, (value: unknown) => boolean>> = {
  day: (value) => parseDay(value) !== undefined,
  time: (value) => value === '' || (typeof value === 'string' && CLOCK.test(value)),
  channel: (value) => isOneOf(idsOf(LOG_CHANNELS), value),
  answer: (value) => isOneOrNone(idsOf(LOG_ANSWERS), value),
  seconds: (value) => isWhole(value, 0, 86_400),
  number: isLine,
  company: isLine,
  person: isLine,
  badge: isLine,
  lender: isLine,
  lenderKind: (value) => isOneOrNone(LENDER_KIND_IDS, value),
  debt: isLine,
  reached: (value) => isOneOrNone(idsOf(LOG_REACHED), value),
  quotes: isNote,
  notes: isNote,
  conducts: areConducts,
};

function parseFacts(fields: Fields): LogFacts | undefined {
  if (!FACT_FIELDS.every((field) => FACT_CHECKS[field](fields[field]))) return undefined;
  // Only what is known by name, in one order: the same entry is the same text.
  return Object.fromEntries(
    FACT_FIELDS.map((field) => [field, fields[field]]),
  ) as unknown as LogFacts;
}

const parseFile = ({ id, name, ending, size }: Fields): LogFile | undefined =>
  typeof id === 'string' &&
  DIGEST.test(id) &&
  isText(name, LONGEST_FIELD) &&
  typeof ending === 'string' &&
  Object.keys(FILE_KINDS).includes(ending) &&
  isWhole(size, 0, LARGEST_FILE)
    ? { id, name, ending, size }
    : undefined;

const parseChange = ({ field, from, to }: Fields): LogChange | undefined =>
  isOneOf([...FACT_FIELDS, 'files'] as const, field) &&
  isText(from, LONGEST_NOTE * 4) &&
  isText(to, LONGEST_NOTE * 4)
    ? { field, from, to }
    : undefined;

function parseEdit({ at, changes }: Fields): LogEdit | undefined {
  const read = parseAll(changes, FACT_FIELDS.length + 1, parseChange);
  return read && read.length > 0 && isWhole(at, 0, LAST_MOMENT) ? { at, changes: read } : undefined;
}

function parseEntry({ id, createdAt, facts, files, edits }: Fields): LogEntry | undefined {
  const read = {
    facts: isFields(facts) ? parseFacts(facts) : undefined,
    files: parseAll(files, MOST_FILES, parseFile),
    edits: parseAll(edits, MOST_EDITS, parseEdit),
  };
  if (typeof id !== 'string' || !ENTRY_ID.test(id) || !isWhole(createdAt, 0, LAST_MOMENT)) {
    return undefined;
  }
  if (!read.facts || !read.files || !read.edits) return undefined;
  if (new Set(read.files.map((file) => file.id)).size !== read.files.length) return undefined;
  return { id, createdAt, facts: read.facts, files: read.files, edits: read.edits };
}

/** How an entry of one version becomes one of the next. */
type Upgrades = Readonly<Record<number, (stored: Fields) => Fields>>;

/** From each version that was ever published; a fixture of each is in `tests/fixtures/stored/`. */
const UPGRADES: Upgrades = {};

/**
 * `stored` as an entry of `version`, step by step. Undefined where it is of no version that was ever written, or
 * of one that is still to come.
 */
export function upgradeEntry(
  stored: unknown,
  upgrades: Upgrades,
  version: number,
): Fields | undefined {
  if (!isFields(stored) || !isWhole(stored['version'], 1, version)) return undefined;
  let fields: Fields = stored;
  for (let from = stored['version']; from < version; from += 1) {
    const upgrade = upgrades[from];
    if (!upgrade) return undefined;
    fields = { ...upgrade(fields), version: from + 1 };
  }
  return fields;
}

/** The entry in `stored`, or undefined where it is not one that we can read whole. */
export function parseLogEntry(stored: unknown): LogEntry | undefined {
  const fields = upgradeEntry(stored, UPGRADES, LOG_VERSION);
  return fields && parseEntry(fields);
}

/** What is written for `entry`. */
export const packLogEntry = (entry: LogEntry): Fields => ({ version: LOG_VERSION, ...entry });
