/** SHA-256 of what is too large to be held in one piece, as 64 hexadecimal digits. */
import { createSHA256 } from 'hash-wasm';

/** Bytes read at a time: small enough that the page answers in between. */
const PIECE = 1024 * 1024;

/** The content of `blob`, piece by piece. */
export async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < blob.size; start += PIECE) {
    yield new Uint8Array(await blob.slice(start, start + PIECE).arrayBuffer());
  }
}

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The digest of `blob`. Throws where it cannot be read. */
export async function digestOf(blob: Blob): Promise<string> {
  let hasher: Awaited<ReturnType<typeof createSHA256>>;
  try {
    hasher = await createSHA256();
  } catch {
    // Browsers that know no 'wasm-unsafe-eval' refuse WebAssembly: the whole of it at once, then.
    return toHex(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  }
  hasher.init();
  for await (const piece of piecesOf(blob)) hasher.update(piece);
  return hasher.digest('hex');
}
