/** The EPUB of the finished site, opened. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

interface BuiltEpub {
  bytes: Uint8Array;
  /** Every file by its path, as text. */
  files: ReadonlyMap<string, string>;
}

export function readEpub(path = 'dist/take-away/buhuang.epub'): BuiltEpub {
  const bytes = new Uint8Array(readFileSync(path));
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );
  return { bytes, files };
}
