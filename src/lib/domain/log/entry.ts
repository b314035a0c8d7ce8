/** One entry of the evidence log: what was written down about one contact, and how that changed since. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { LogAnswer, LogChannel, LogReached } from '~/lib/vocabulary/log.ts';

/** The version of an entry as it is kept and exported; every earlier one stays readable (see stored.ts). */
export const LOG_VERSION = 1;

/** What the reader wrote down about one contact; '' is not written down, and never counts as no. */
export interface LogFacts {
  /** YYYY-MM-DD, Asia/Shanghai. */
  day: string;
  /** HH:MM, Asia/Shanghai. */
  time: string;
  channel: LogChannel;
  /** Only of calls. */
  answer: LogAnswer | '';
  /** Whole seconds; 0 where it was not written down. */
  seconds: number;
  /** As the screen showed it. */
  number: string;
  /** Who they said they were. */
  company: string;
  person: string;
  badge: string;
  /** Whose money they said it is. */
  lender: string;
  lenderKind: LenderKind | '';
  debt: string;
  reached: LogReached | '';
  /** In their words. */
  quotes: string;
  /** In the reader's own. */
  notes: string;
  /** What they did, in the words that all tools share. */
  conducts: readonly ConductId[];
}

/** A file that belongs to an entry. Its content is kept apart, under its digest. */
export interface LogFile {
  /** SHA-256 of the content, 64 hexadecimal digits: what was attached can be told from what was put in its place. */
  id: string;
  /** As the reader's device called it. */
  name: string;
  /** Its ending, lower-case, without a dot: one of `FILE_KINDS`. */
  ending: string;
  /** Bytes. */
  size: number;
}

/** One value that was replaced: both as text. */
export interface LogChange {
  field: keyof LogFacts | 'files';
  from: string;
  to: string;
}

/** All that was changed at one time. */
export interface LogEdit {
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  changes: readonly LogChange[];
}

/** An entry with everything that ever stood in it. */
export interface LogEntry {
  id: string;
  /** When it was written down: milliseconds since 1970, by the device's clock. */
  createdAt: number;
  facts: LogFacts;
  files: readonly LogFile[];
  /** Oldest first. */
  edits: readonly LogEdit[];
}

/** Kinds of files that show or tell what happened and run nothing when they are opened. */
export const FILE_KINDS: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  heif: 'image/heif',
  pdf: 'application/pdf',
  txt: 'text/plain',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  amr: 'audio/amr',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  '3gp': 'video/3gpp',
  webm: 'video/webm',
};

/** Bytes a file may have: one is held in memory while it is checked. */
export const LARGEST_FILE = 200 * 1024 * 1024;
/** Files an entry may have. */
export const MOST_FILES = 30;

/** The place of `file` in an evidence pack: by its content, so that it is the same in every pack. */
export const packName = ({ id, ending }: Pick<LogFile, 'id' | 'ending'>): string =>
  `attachments/${id.slice(0, 24)}.${ending}`;

/** The facts of an entry in the order in which they are shown, compared and exported. */
export const FACT_FIELDS = [
  'day',
  'time',
  'channel',
  'answer',
  'seconds',
  'number',
  'company',
  'person',
  'badge',
  'lender',
  'lenderKind',
  'debt',
  'reached',
  'quotes',
  'notes',
  'conducts',
] as const satisfies readonly (keyof LogFacts)[];

/** Newest first; of one minute, what was written down later comes first. */
export const byTime = (a: LogEntry, b: LogEntry): number =>
  keyOf(b).localeCompare(keyOf(a), 'en') || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);

const keyOf = ({ facts: { day, time } }: LogEntry): string => `${day} ${time}`;
