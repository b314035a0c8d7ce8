/**
 * Reads an evidence pack that somebody brings: nothing about it is trusted. The directory at its end says what is
 * in it (PKWARE, "APPNOTE.TXT" 4.3.12); whatever is not a plain pack of ours is refused before a byte is unpacked.
 */
import { Inflate } from 'fflate';
import { FILE_KINDS, LARGEST_FILE } from '~/lib/domain/log/entry.ts';

/** Why a file is not taken. */
export type UnpackProblem =
  'not-a-zip' | 'damaged' | 'encrypted' | 'too-large' | 'unknown-file' | 'unsafe-name';

/** What is in a pack, by name. Files are unpacked when they are read, within the size that they name. */
export interface Unpacked {
  names: string[];
  /** The content of the file `name`; rejects with `UnpackError` where it is damaged. */
  read: (name: string) => Promise<Blob>;
}

/** Ends the reading of a pack. */
export class UnpackError extends Error {
  readonly problem: UnpackProblem;
  constructor(problem: UnpackProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Files and bytes a pack may hold once it is unpacked; texts are held in memory and may have less. */
const MOST_FILES = 5000;
const MOST_BYTES = 4 * 1024 * 1024 * 1024;
const LARGEST_TEXT = 64 * 1024 * 1024;

const TEXTS: readonly string[] = ['index.html', 'entries.csv', 'entries.json', 'SHA256SUMS'];
const ATTACHMENT = /^attachments\/[0-9a-f]{24}\.([a-z0-9]{2,5})$/;
const UNSAFE = /^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|[\u0000-\u001F]/;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
/** Bytes of the end record, and of the longest remark behind it. */
const END_SIZE = 22;
const LONGEST_REMARK = 65_535;
/** As written where a value stands in a larger field. */
const LARGER = 0xffffffff;

interface Item {
  name: string;
  method: number;
  packed: number;
  size: number;
  start: number;
}

const fail = (problem: UnpackProblem): never => {
  throw new UnpackError(problem);
};

const viewOf = async (file: Blob, start: number, end: number): Promise<DataView> =>
  new DataView(await file.slice(start, end).arrayBuffer());

/** Where the directory lies, and how many items it has. */
async function findDirectory(file: Blob) {
  const first = Math.max(0, file.size - END_SIZE - LONGEST_REMARK);
  const tail = await viewOf(file, first, file.size);
  for (let place = tail.byteLength - END_SIZE; place >= 0; place -= 1) {
    if (tail.getUint32(place, true) !== END_MARK) continue;
    const count = tail.getUint16(place + 10, true);
    const size = tail.getUint32(place + 12, true);
    const start = tail.getUint32(place + 16, true);
    if (start === LARGER || count > MOST_FILES) fail('too-large');
    if (start + size > first + place) fail('damaged');
    return { count, start, size };
  }
  return fail('not-a-zip');
}

function judgeName(name: string): void {
  if (UNSAFE.test(name)) fail('unsafe-name');
  const ending = ATTACHMENT.exec(name)?.[1];
  const isOurs = ending === undefined ? TEXTS.includes(name) : ending in FILE_KINDS;
  if (!isOurs) fail('unknown-file');
}

/** One item of the directory at `place`, and where the next one stands. */
function readItem(directory: DataView, place: number): Item & { next: number } {
  if (place + 46 > directory.byteLength || directory.getUint32(place, true) !== ENTRY_MARK) {
    fail('damaged');
  }
  const short = (offset: number) => directory.getUint16(place + offset, true);
  const long = (offset: number) => directory.getUint32(place + offset, true);
  if ((short(8) & 1) === 1) fail('encrypted');
  const nameEnd = place + 46 + short(28);
  const next = nameEnd + short(30) + short(32);
  if (next > directory.byteLength) fail('damaged');
  const bytes = new Uint8Array(directory.buffer, place + 46, short(28));
  const name = new TextDecoder().decode(bytes);
  const item = { name, method: short(10), packed: long(20), size: long(24), start: long(42), next };
  if ([item.packed, item.size, item.start].includes(LARGER)) fail('too-large');
  return item;
}

async function listItems(file: Blob): Promise<Item[]> {
  const { count, start, size } = await findDirectory(file);
  const directory = await viewOf(file, start, start + size);
  const items: Item[] = [];
  let [place, bytes, packed] = [0, 0, 0];
  for (let number = 0; number < count; number += 1) {
    const { next, ...item } = readItem(directory, place);
    place = next;
    // Folders hold nothing.
    if (item.name === 'attachments/' && item.size === 0) continue;
    judgeName(item.name);
    const most = TEXTS.includes(item.name) ? LARGEST_TEXT : LARGEST_FILE;
    bytes += item.size;
    packed += item.packed;
    // Items that share their bytes make little into much.
    if (item.size > most || bytes > MOST_BYTES) fail('too-large');
    if (packed > file.size || item.start >= start) fail('damaged');
    if (item.method !== 0 && item.method !== 8) fail('damaged');
    if (item.method === 0 && item.packed !== item.size) fail('damaged');
    items.push(item);
  }
  if (new Set(items.map(({ name }) => name)).size !== items.length) fail('damaged');
  return items;
}

/** Unpacks `packed`, which must come to exactly `size` bytes: what goes on longer is stopped there. */
async function inflate(packed: Blob, size: number): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let got = 0;
  const inflater = new Inflate((bytes) => {
    got += bytes.length;
    if (got > size) fail('damaged');
    parts.push(bytes.slice());
  });
  const STEP = 64 * 1024;
  for (let start = 0; start < packed.size; start += STEP) {
    const piece = new Uint8Array(await packed.slice(start, start + STEP).arrayBuffer());
    inflater.push(piece, start + STEP >= packed.size);
  }
  return got === size ? new Blob(parts) : fail('damaged');
}

async function readContent(file: Blob, item: Item): Promise<Blob> {
  const head = await viewOf(file, item.start, item.start + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL_MARK) fail('damaged');
  const start = item.start + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (start + item.packed > file.size) fail('damaged');
  const packed = file.slice(start, start + item.packed);
  if (item.method === 0) return packed;
  try {
    return await inflate(packed, item.size);
  } catch {
    return fail('damaged');
  }
}

/** Opens `file`. Rejects with `UnpackError` where it is no pack that we take. */
export async function openPack(file: Blob): Promise<Unpacked> {
  const items = new Map((await listItems(file)).map((item) => [item.name, item]));
  return {
    names: [...items.keys()],
    read: async (name) => {
      const item = items.get(name) ?? fail('damaged');
      return readContent(file, item);
    },
  };
}
