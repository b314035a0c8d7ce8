/**
 * Serves the finished site as a static host does, with the headers of public/_headers:
 * `node tests/support/serve.ts <port>`, and under the next port the same site below a sub-path.
 */
import { readFile, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseHeaderRules } from './header-rules.ts';
import { ensureSubPathBuild, SUB_PATH_ROOT } from './sub-path.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const headersOf = parseHeaderRules(readFileSync('public/_headers', 'utf8'));

const isFolder = async (path: string) =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Serves the files below `root` on `port`. */
function serve(root: string, port: number): void {
  createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // `normalize` leaves no `..` at the start of an absolute path: nothing outside `root` is read.
    const path = join(root, normalize(decodeURIComponent(pathname)));
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
      const missing = await readFile(join(root, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { ...headers, 'Content-Type': TYPES['.html'] }).end(missing);
    }
  }).listen(port);
}

const port = Number(process.argv[2]);
serve('dist', port);
ensureSubPathBuild();
serve(SUB_PATH_ROOT, port + 1);
