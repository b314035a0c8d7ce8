/** The log's database as JSON: what a version left in a browser, and how to leave it there again. Both run in the page. */

interface Store {
  keyPath: string;
  indexes: { name: string; keyPath: string; multiEntry: boolean }[];
  /** Bytes are `{ bytes, kind }`, files `{ blob, type }`, in base64. */
  records: unknown[];
}

/** Its version, its stores, and all that stands in them. */
export interface StoredDatabase {
  version: number;
  stores: Record<string, Store>;
}

/** Reads the whole database. */
export async function readDatabase(): Promise<StoredDatabase> {
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The database does not answer'));
    });
  const toBase64 = (buffer: ArrayBufferLike) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)));
  const toJson = async (value: unknown): Promise<unknown> => {
    if (value instanceof Blob) {
      return { blob: toBase64(await value.arrayBuffer()), type: value.type };
    }
    if (value instanceof ArrayBuffer) return { bytes: toBase64(value), kind: 'buffer' };
    if (value instanceof Uint8Array)
      return { bytes: toBase64(value.slice().buffer), kind: 'array' };
    if (Array.isArray(value)) return Promise.all(value.map(toJson));
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.entries(value).map(async ([name, part]) => [name, await toJson(part)]);
    return Object.fromEntries((await Promise.all(parts)) as [string, unknown][]) as object;
  };
  const db = await answer(indexedDB.open('buhuang-log'));
  const stores: Record<string, Store> = {};
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry } = store.index(index);
      return { name: index, keyPath: String(keyPath), multiEntry };
    });
    const keyPath = String(store.keyPath);
    const records = await answer(store.getAll());
    stores[name] = { keyPath, indexes, records: (await toJson(records)) as unknown[] };
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Makes the database anew, of its own version, with all that stands in it. */
export function writeDatabase({ version, stores }: StoredDatabase): Promise<void> {
  const toBytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const fromJson = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fromJson);
    if (typeof value !== 'object' || value === null) return value;
    const { blob, type, bytes, kind } = value as Record<string, string | undefined>;
    if (typeof blob === 'string') return new Blob([toBytes(blob)], { type: type ?? '' });
    if (typeof bytes === 'string')
      return kind === 'buffer' ? toBytes(bytes).buffer : toBytes(bytes);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fromJson(part)]));
  };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('buhuang-log', version);
    opening.onerror = () => reject(new Error('The database cannot be made'));
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) {
          store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
        }
        for (const record of records) store.put(fromJson(record));
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
