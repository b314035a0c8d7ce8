/** Serves a folder as a good host would: packed with brotli, the same for every site that is compared. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const QUALITY = 9;

/** Starts serving `folder`; `url` ends without a slash. What is no text goes out as it is. */
export async function serveFolder(folder: string): Promise<{ url: string; stop: () => void }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const send = async () => {
      const type = TYPES[extname(file)];
      const body = packed.get(file) ?? (await readFile(file));
      if (!type) {
        response.end(body);
        return;
      }
      const small = packed.has(file)
        ? body
        : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
      packed.set(file, small);
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' });
      response.end(small);
    };
    send().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
