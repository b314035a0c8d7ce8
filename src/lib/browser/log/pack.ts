/** The evidence pack: one zip, made piece by piece, with the digests of all that is in it. */
import { makeZip } from 'client-zip';
import { type LogEntry, type LogFile, packName } from '~/lib/domain/log/entry.ts';
import { writeLogJson } from '~/lib/domain/log/text/pack.ts';
import { writeLogPage } from '~/lib/domain/log/text/page.ts';
import { listLogRows } from '~/lib/domain/log/text/table.ts';
import type { QuietHours } from '~/lib/domain/rules/decide/quiet-hours.ts';
import { writeCsv } from '~/lib/domain/values/csv.ts';
import { digestOf, piecesOf } from './digest.ts';

/** What a pack is made of. */
export interface PackSource {
  /** Newest first. */
  entries: readonly LogEntry[];
  /** The content of a file by its digest. */
  readFile: (id: string) => Promise<Blob | undefined>;
  hours: QuietHours;
  /** Milliseconds since 1970. */
  now: number;
}

/** How making it goes. */
interface PackProgress {
  /** Bytes packed so far, and in all. */
  onProgress: (done: number, all: number) => void;
  signal: AbortSignal;
}

/** A pack, or which file is missing or not what was attached. */
type Packed =
  { kind: 'pack'; blob: Blob } | { kind: 'cancelled' } | { kind: 'broken'; file: LogFile };

/** Bytes after which what is packed leaves the page's own memory. */
const HOLD = 8 * 1024 * 1024;

/** One file of the pack. */
interface Part {
  name: string;
  blob: Blob;
}

/** Milliseconds of work after which the page may answer. */
const STINT = 25;

/** Lets the page answer before the work goes on. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Writes a text down piece by piece, however long it gets. */
async function writePart(name: string, type: string, pieces: Iterable<string>): Promise<Part> {
  const written: string[] = [];
  let [held, start] = ['', performance.now()];
  for (const piece of pieces) {
    held += piece;
    if (performance.now() - start < STINT) continue;
    written.push(held);
    await breathe();
    [held, start] = ['', performance.now()];
  }
  return { name, blob: new Blob([...written, held], { type: `${type};charset=utf-8` }) };
}

/** The bytes of `stream` as one blob; undefined once `signal` says stop. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  { onProgress, signal }: PackProgress,
  all: number,
): Promise<Blob | undefined> {
  const reader = stream.getReader();
  let [blob, held, size, done] = [new Blob([]), [] as BlobPart[], 0, 0];
  for (;;) {
    const { value, done: isEnd } = await reader.read();
    if (signal.aborted) {
      // What is broken off complains; nobody waits for it any more.
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    if (value) {
      held.push(value as Uint8Array<ArrayBuffer>);
      size += value.byteLength;
      done += value.byteLength;
    }
    if (isEnd || size >= HOLD) {
      blob = new Blob([blob, ...held], { type: 'application/zip' });
      [held, size] = [[], 0];
      onProgress(Math.min(done, all), all);
    }
    if (isEnd) return blob;
  }
}

/** Makes the pack. A file that is missing, or is not what its digest says, stops it: a pack is whole or none. */
export async function makePack(source: PackSource, progress: PackProgress): Promise<Packed> {
  const { entries, readFile, hours, now } = source;
  const texts = [
    await writePart('index.html', 'text/html', writeLogPage(entries, now, hours)),
    await writePart('entries.csv', 'text/csv', writeCsv(listLogRows(entries))),
    await writePart('entries.json', 'application/json', writeLogJson(entries, now)),
  ];
  const files = new Map(
    entries.flatMap((entry) => entry.files).map((file) => [file.id, file] as const),
  );
  const all =
    texts.reduce((sum, { blob }) => sum + blob.size, 0) +
    [...files.values()].reduce((sum, { size }) => sum + size, 0);
  let broken: LogFile | undefined;

  async function* parts() {
    const sums: string[] = [];
    const lastModified = new Date(now);
    const toInput = async ({ name, blob }: Part, known?: string) => {
      const digest = known ?? (await digestOf(blob));
      sums.push(`${digest}  ${name}\n`);
      return { name, lastModified, size: blob.size, input: toStream(blob) };
    };
    for (const text of texts) yield await toInput(text);
    for (const file of files.values()) {
      const blob = await readFile(file.id);
      if (!blob || blob.size !== file.size || (await digestOf(blob)) !== file.id) {
        broken = file;
        return;
      }
      if (progress.signal.aborted) return;
      yield await toInput({ name: packName(file), blob }, file.id);
    }
    yield { name: 'SHA256SUMS', lastModified, input: new Blob([sums.join('')]) };
  }

  const blob = await collect(makeZip(parts()), progress, all);
  if (broken) return { kind: 'broken', file: broken };
  return blob && !progress.signal.aborted ? { kind: 'pack', blob } : { kind: 'cancelled' };
}

/** `blob` as a stream, also where browsers have none of their own. */
function toStream(blob: Blob): ReadableStream<Uint8Array> {
  const pieces = piecesOf(blob);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
