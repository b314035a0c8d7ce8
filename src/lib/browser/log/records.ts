/** Entries and files as the database keeps them: in the open, or sealed where there is a key. */
import { packLogEntry, parseLogEntry } from '~/lib/domain/log/stored.ts';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import type { EntryRecord, FileRecord } from './database.ts';
import { seal, unseal } from './lock.ts';

/** The content of a file, under its digest. */
export interface FileContent {
  id: string;
  blob: Blob;
}

/** The record of `entry` at its `rev`th write. */
export async function toRecord(
  entry: LogEntry,
  rev: number,
  key: CryptoKey | undefined,
): Promise<EntryRecord> {
  const { id } = entry;
  const body = packLogEntry(entry);
  const files = entry.files.map((file) => file.id);
  if (!key) return { id, rev, files, body };
  const bytes = new Uint8Array(new TextEncoder().encode(JSON.stringify(body)));
  return { id, rev, files, sealed: await seal(key, id, bytes) };
}

/** The entry in `record`, or undefined where it cannot be read whole. */
export async function fromRecord(
  { id, body, sealed }: EntryRecord,
  key: CryptoKey | undefined,
): Promise<LogEntry | undefined> {
  let stored = body;
  if (sealed) {
    const bytes = key && (await unseal(key, id, sealed));
    if (!bytes) return undefined;
    try {
      stored = JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
  }
  const entry = parseLogEntry(stored);
  return entry?.id === id ? entry : undefined;
}

/** The record of a file. */
export async function toFileRecord(
  { id, blob }: FileContent,
  key: CryptoKey | undefined,
): Promise<FileRecord> {
  return key ? { id, sealed: await seal(key, id, await blob.arrayBuffer()) } : { id, blob };
}

/** The content in `record`, or undefined where it cannot be read. */
export async function fromFileRecord(
  { id, blob, sealed }: FileRecord,
  key: CryptoKey | undefined,
): Promise<Blob | undefined> {
  if (!sealed) return blob;
  const bytes = key && (await unseal(key, id, sealed));
  return bytes && new Blob([bytes]);
}
