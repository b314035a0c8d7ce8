/** The part of an nginx server block that serves the site; see docs/tasks/put-it-online.md. */
import { ALWAYS, RULES, type Headers } from './rules.ts';

const addHeaders = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);

const location = (start: string, headers: Headers, tries: string): string =>
  [
    // Without ^~ a longer start would still win; with it nothing else is tried.
    `location ${start === '/' ? '/' : `^~ ${start}`} {`,
    ...addHeaders({ ...ALWAYS, ...headers }),
    `  try_files ${tries};`,
    '}',
  ].join('\n');

/** What to include in a `server` block, with `root` set there. */
export const writeNginx = (): string =>
  [
    '# Written by `npm run hosting` from src/integrations/headers/rules.ts: change it there.',
    '# Copy it to /etc/nginx/ and include it in a server block that has listen, server_name, certificates and root.',
    '# brotli_static: Debian has it in libnginx-mod-http-brotli-static; without it, leave out that line.',
    'index index.html;',
    'charset utf-8;',
    'charset_types text/css text/plain text/xml application/javascript application/json;',
    'server_tokens off;',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    'error_page 404 /404.html;',
    'location = /manifest.webmanifest {',
    ...addHeaders({ ...ALWAYS, ...RULES.at(-1)!.headers }),
    '  types {}',
    '  default_type application/manifest+json;',
    '}',
    ...RULES.flatMap(({ starts, headers }) =>
      starts.map((start) => location(start, headers, '$uri $uri/ =404')),
    ),
    '',
  ].join('\n');
