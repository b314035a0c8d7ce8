/** Gives Pagefind's files one order: it lists the values of a filter in another one each time it runs. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file as Pagefind hands it over, its path relative to its folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What a filter's file says: its name, and for each value the numbers of the pages. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/** What every packed file of Pagefind begins with. */
const SIGNATURE = Buffer.from('pagefind_dcd');
const FILTER = /([^/.]+)\.pf_filter$/;
const META = /([^/.]+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`Pagefind: ${path} does not begin with “${String(SIGNATURE)}”`);
  return bytes.subarray(SIGNATURE.length);
}

const replaceText = (bytes: Buffer, names: ReadonlyMap<string, string>): Buffer =>
  [...names].reduce(
    (text, [from, to]) => Buffer.from(text.toString('latin1').replaceAll(from, to), 'latin1'),
    bytes,
  );

const sortValues = (bytes: Buffer): Buffer => {
  const [name, values] = decode(bytes) as Filter;
  return Buffer.from(encode([name, values.toSorted(([a], [b]) => (a < b ? -1 : 1))]));
};

/**
 * Takes the files of an index, and returns the same index with the values of filters sorted. Files that change by it get
 * names after what they hold, as long as before, and what names them names the new ones. Throws where a file is not what
 * Pagefind 1.5 writes.
 */
export function settleOrder(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const rewrite = (kind: RegExp, change: (bytes: Buffer) => Buffer) => (file: IndexFile) => {
    const name = kind.exec(file.path)?.[1];
    if (!name) return file;
    const bytes = change(unpack(file));
    const [language = '', hash = ''] = name.split('_');
    const digest = createHash('sha256').update(bytes).digest('hex');
    const newName = `${language}_${digest.slice(0, hash.length)}`;
    names.set(name, newName);
    const content = gzipSync(Buffer.concat([SIGNATURE, bytes]));
    return { path: file.path.replace(name, newName), content };
  };
  const renameIn = (bytes: Buffer) => replaceText(bytes, names);
  return files
    .map(rewrite(FILTER, sortValues))
    .map(rewrite(META, renameIn))
    .map((file) =>
      file.path === ENTRY ? { ...file, content: renameIn(Buffer.from(file.content)) } : file,
    );
}
