/** Serves a folder as a static host does, with the headers of its own `_headers`. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseHeaderRules } from './header-rules.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const isFolder = async (path: string) =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Where the files are, which may change while it is served, and where their headers stand. */
interface Site {
  root: string;
  headersFile: string;
}

/** Serves `site` on `port` (0: one that is free), once it listens. */
export async function startServer(site: Site, port: number): Promise<Server> {
  const headersOf = parseHeaderRules(readFileSync(site.headersFile, 'utf8'));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // `normalize` leaves no `..` at the start of an absolute path: nothing outside `root` is read.
    const path = join(site.root, normalize(decodeURIComponent(pathname)));
    if (!pathname.endsWith('/') && (await isFolder(path))) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    const body = await readFile(file).catch(() => undefined);
    const headers = {
      ...headersOf(pathname),
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    };
    if (body) response.writeHead(200, headers).end(body);
    else {
      const missing = await readFile(join(site.root, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { ...headers, 'Content-Type': TYPES['.html'] }).end(missing);
    }
  }).listen(port);
  await once(server, 'listening');
  return server;
}
